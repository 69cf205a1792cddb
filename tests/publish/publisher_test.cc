#include "publish/publisher.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <thread>

#include "publish/publish_fixture.h"

namespace openverslag {

namespace fs = std::filesystem;

TEST_CASE("a new output holds what was written, and nothing stands beside it", "[publish]") {
  const FolderFixture folder;
  publish(folder.path() / "public", {{"index.html", "home"}, {"a/b/index.html", "deep"}});
  CHECK(site_in(folder.path() / "public") ==
        Tree{{"index.html", "home"}, {"a/b/index.html", "deep"}});
  CHECK(names_in(folder.path()) == std::vector<std::string>{"public"});
}

TEST_CASE("the manifest is sorted and sha256sum can check it", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"b.html", ""}, {"a/index.html", "abc"}, {"back\\slash.md", "abc"}});
  CHECK(bytes_of(output / "manifest.sha256") ==
        "# openverslag: sha256sum -c manifest.sha256\n"
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/index.html\n"
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.html\n"
        "\\ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  back\\\\slash.md\n");
  const std::string command =
      "cd " + output.string() + " && sha256sum --strict --quiet -c manifest.sha256";
  CHECK(std::system(command.c_str()) == 0);
}

TEST_CASE("a second site takes the place of the first, whole", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"index.html", "one"}, {"old/index.html", "gone"}});
  publish(output, {{"index.html", "two"}, {"new/index.html", "here"}});
  CHECK(site_in(output) == Tree{{"index.html", "two"}, {"new/index.html", "here"}});
  CHECK(names_in(folder.path()) == std::vector<std::string>{"public"});
}

TEST_CASE("a file that did not change is not written again", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"same.html", "same"}, {"other.html", "one"}});
  const struct stat same = status_of(output / "same.html");
  const struct stat other = status_of(output / "other.html");
  publish(output, {{"same.html", "same"}, {"other.html", "two"}});
  CHECK(status_of(output / "same.html").st_ino == same.st_ino);
  CHECK(status_of(output / "same.html").st_mtim.tv_nsec == same.st_mtim.tv_nsec);
  CHECK(status_of(output / "other.html").st_ino != other.st_ino);
  CHECK(status_of(output / "same.html").st_nlink == 1);
}

TEST_CASE("a published file that somebody changed is written again", "[publish]") {
  const FolderFixture folder;
  publish(folder.path() / "public", {{"a.html", "good"}});
  folder.write("public/a.html", "evil");
  publish(folder.path() / "public", {{"a.html", "good"}});
  CHECK(site_in(folder.path() / "public") == Tree{{"a.html", "good"}});
}

TEST_CASE("without commit the output stays as it was", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"index.html", "one"}});
  const Tree before = tree_of(output);
  {
    Publisher publisher(output);
    publisher.write({"index.html", "two"});
  }
  CHECK(tree_of(output) == before);
  CHECK(names_in(folder.path()) == std::vector<std::string>{"public"});
}

TEST_CASE("a lone .gitignore is kept", "[publish]") {
  const FolderFixture folder;
  folder.write("public/.gitignore", "*\n!.gitignore\n");
  publish(folder.path() / "public", {{"index.html", "home"}});
  publish(folder.path() / "public", {{"index.html", "again"}});
  CHECK(site_in(folder.path() / "public") ==
        Tree{{".gitignore", "*\n!.gitignore\n"}, {"index.html", "again"}});
}

TEST_CASE("what the user put into a site of ours is kept, what we put there is not", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"a/index.html", "a"}, {"back\\slash.md", "x"}, {"c", "c"}});
  folder.write("public/CNAME", "minutes.example");
  folder.write("public/.well-known/security.txt", "Contact");
  folder.write("public/a/note.pdf", "pdf");
  folder.write("public/same.html", "same");
  fs::create_symlink("CNAME", output / "link");
  fs::create_directories(output / ".git/refs/heads");
  fs::permissions(output / ".git", fs::perms(0700));
  publish(output, {{"index.html", "new"}, {"same.html", "same"}});
  CHECK(site_in(output) == Tree{{"CNAME", "minutes.example"},
                                {".well-known/security.txt", "Contact"},
                                {"a/note.pdf", "pdf"},
                                {"index.html", "new"},
                                {"link", "minutes.example"},
                                {"same.html", "same"}});
  CHECK(fs::is_symlink(output / "link"));
  CHECK(fs::is_directory(output / ".git/refs/heads"));
  CHECK((status_of(output / ".git").st_mode & 07777) == 0700);
}

TEST_CASE("a file of the user is not written over when the site comes to have its name",
          "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"index.html", "one"}});
  struct Clash {
    std::string theirs;
    std::string ours;
  };
  const Clash clash = GENERATE(values<Clash>({{"a/index.html", "a/index.html"},
                                              {"about", "about/index.html"},
                                              {"data/2024/x.csv", "data"},
                                              {"data/2024/", "data"}}));
  if (clash.theirs.ends_with('/')) {
    fs::create_directories(output / clash.theirs);
  } else {
    folder.write("public/" + clash.theirs, "theirs");
  }
  const Tree before = tree_of(output);
  CHECK(failure_of(folder.path(),
                   [&] {
                     publish(output, {{clash.ours, "ours"}});
                   }) ==
        "DIR/public/" + clash.theirs +
            " is yours, and the site now has a page or file of its own in that place. Nothing was "
            "changed. Move yours, or give it another name, and try again.");
  CHECK(tree_of(output) == before);
  CHECK(names_in(folder.path()) == std::vector<std::string>{"public"});
}

TEST_CASE("the folder we work in is filled where it stands", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"index.html", "one"}, {"old/index.html", "gone"}});
  const struct stat before = status_of(output);
  const fs::path work = fs::current_path();
  fs::current_path(output);
  publish(".", {{"index.html", "two"}, {"new/index.html", "here"}});
  fs::current_path(work);
  CHECK(site_in(output) == Tree{{"index.html", "two"}, {"new/index.html", "here"}});
  CHECK(names_in(output) == std::vector<std::string>{"index.html", "manifest-history.jsonl",
                                                     "manifest.json", "manifest.sha256", "new"});
  CHECK(status_of(output).st_ino == before.st_ino);
}

TEST_CASE("files come from several threads", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  Publisher publisher(output);
  const auto write = [&](int from) {
    for (int i = from; i < 400; i += 4)
      publisher.write({std::to_string(i % 7) + "/" + std::to_string(i) + ".html", "x"});
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back(write, i);
  for (std::thread& thread : threads) thread.join();
  publisher.commit();
  CHECK(publisher.files() == 400);
  CHECK(publisher.bytes() == 400);
  CHECK(site_in(output).size() == 400);
}

}  // namespace openverslag
