#include "publish/publisher.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <thread>

#include "publish/tree_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;
using Tree = std::map<std::string, std::string>;

void publish(const fs::path& output, const Tree& files) {
  Publisher publisher(output);
  for (const auto& [path, bytes] : files) publisher.write({path, bytes});
  publisher.commit();
}

// What was published, without the manifest.
Tree site_in(const fs::path& output) {
  Tree tree = tree_of(output);
  tree.erase("manifest.sha256");
  return tree;
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

struct stat status_of(const fs::path& file) {
  struct stat status {};
  REQUIRE(stat(file.c_str(), &status) == 0);
  return status;
}

}  // namespace

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
  folder.write("public/now-ours", "theirs");
  folder.write("public/b/inside", "theirs");
  fs::create_symlink("CNAME", output / "link");
  fs::create_directories(output / ".git/refs/heads");
  publish(output, {{"now-ours", "ours"}, {"b", "a file where their folder was"}});
  CHECK(site_in(output) == Tree{{"CNAME", "minutes.example"},
                                {".well-known/security.txt", "Contact"},
                                {"a/note.pdf", "pdf"},
                                {"b", "a file where their folder was"},
                                {"link", "minutes.example"},
                                {"now-ours", "ours"}});
  CHECK(fs::is_symlink(output / "link"));
  CHECK(fs::is_directory(output / ".git/refs/heads"));
}

TEST_CASE("the mode of the output folder is kept", "[publish]") {
  const FolderFixture folder;
  fs::create_directory(folder.path() / "public");
  fs::permissions(folder.path() / "public", fs::perms(0750));
  publish(folder.path() / "public", {{"index.html", "home"}});
  CHECK((status_of(folder.path() / "public").st_mode & 07777) == 0750);
}

TEST_CASE("a folder with somebody else's files is refused and left alone", "[publish]") {
  const FolderFixture folder;
  folder.write("public/holiday.jpg", "sun");
  CHECK(failure_of(folder.path(), [&] { Publisher(folder.path() / "public"); }) ==
        "The folder DIR/public holds files that are not openverslag's. Nothing was changed. Choose "
        "an empty or a new folder.");
  CHECK(tree_of(folder.path()) == Tree{{"public/holiday.jpg", "sun"}});
}

TEST_CASE("a manifest of another program does not make a folder ours", "[publish]") {
  const FolderFixture folder;
  folder.write("public/manifest.sha256", std::string(64, 'a') + "  data.csv\n");
  CHECK(failure_of(folder.path(), [&] { Publisher(folder.path() / "public"); }) ==
        "The folder DIR/public holds files that are not openverslag's. Nothing was changed. Choose "
        "an empty or a new folder.");
}

TEST_CASE("a file, a dangling link, the root and the home folder are refused", "[publish]") {
  const FolderFixture folder;
  folder.write("file", "");
  fs::create_symlink(folder.path() / "nowhere", folder.path() / "link");
  const auto refusal = [&](const fs::path& output) {
    return failure_of(folder.path(), [&] { Publisher publisher(output); });
  };
  CHECK(refusal(folder.path() / "file") ==
        "DIR/file is a file, not a folder. Choose another folder for the site.");
  CHECK(refusal(folder.path() / "link") ==
        "DIR/link links to a folder that is not there. Make that folder, or choose another one.");
  CHECK(refusal("/") ==
        "The folder / is too wide: openverslag replaces the whole folder. Choose a folder of its "
        "own for the site.");
  CHECK(refusal(std::getenv("HOME") == nullptr ? "/" : std::getenv("HOME"))
            .find("is too wide: openverslag replaces the whole folder.") != std::string::npos);
}

TEST_CASE("a link to a folder stays a link, and the folder is replaced", "[publish]") {
  const FolderFixture folder;
  fs::create_directory(folder.path() / "www");
  fs::create_directory_symlink(folder.path() / "www", folder.path() / "public");
  publish(folder.path() / "public", {{"index.html", "home"}});
  CHECK(fs::is_symlink(folder.path() / "public"));
  CHECK(site_in(folder.path() / "www") == Tree{{"index.html", "home"}});
}

TEST_CASE("a name with a slash behind it is the same folder", "[publish]") {
  const FolderFixture folder;
  publish(folder.path() / "public/", {{"index.html", "home"}});
  CHECK(names_in(folder.path()) == std::vector<std::string>{"public"});
}

TEST_CASE("two files with one path are a fault", "[publish]") {
  const FolderFixture folder;
  Publisher publisher(folder.path() / "public");
  publisher.write({"a/index.html", "one"});
  CHECK(failure_of(folder.path(),
                   [&] {
                     publisher.write({"a/index.html", "two"});
                   }) ==
        "Two files of the site have the same name: a/index.html. This is a fault in openverslag.");
}

TEST_CASE("a path that leaves the folder, or is ours, is a fault", "[publish]") {
  const FolderFixture folder;
  Publisher publisher(folder.path() / "public");
  const auto path = GENERATE(as<std::string>{}, "../x", "/x", "a/../x", "a//x", "", "a/", "./x",
                             "manifest.sha256");
  CHECK(failure_of(folder.path(),
                   [&] {
                     publisher.write({path, "bytes"});
                   }) == "A file of the site has a name that cannot be: " + path +
                             ". This is a fault in openverslag.");
}

TEST_CASE("a second build of one output is refused while the first is busy", "[publish]") {
  const FolderFixture folder;
  const Publisher first(folder.path() / "public");
  CHECK(failure_of(folder.path(), [&] { Publisher second(folder.path() / "public"); }) ==
        "Another program is busy with DIR/public. Wait until it is done.");
}

TEST_CASE("what an interrupted build left is cleared away", "[publish]") {
  const FolderFixture folder;
  folder.write(".public.new/a/index.html", "half");
  folder.write(".public.lock", "");
  publish(folder.path() / "public", {{"index.html", "whole"}});
  CHECK(site_in(folder.path() / "public") == Tree{{"index.html", "whole"}});
  CHECK(names_in(folder.path()) == std::vector<std::string>{"public"});
}

TEST_CASE("a site that was set aside when the build was interrupted is put back", "[publish]") {
  const FolderFixture folder;
  folder.write(".public.old/index.html", "the site");
  { const Publisher publisher(folder.path() / "public"); }
  CHECK(tree_of(folder.path()) == Tree{{"public/index.html", "the site"}});
}

TEST_CASE("a full disk is a failure that leaves the output as it was", "[publish]") {
  const FolderFixture folder;
  const fs::path output = folder.path() / "public";
  publish(output, {{"index.html", "one"}});
  const Tree before = tree_of(output);

  const auto ignored_before = signal(SIGXFSZ, SIG_IGN);
  rlimit limit{};
  getrlimit(RLIMIT_FSIZE, &limit);
  const rlimit small{1 << 20, limit.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  const std::string failure = failure_of(folder.path(), [&] {
    publish(output, {{"index.html", "two"}, {"large.html", std::string(2 << 20, 'x')}});
  });
  setrlimit(RLIMIT_FSIZE, &limit);
  signal(SIGXFSZ, ignored_before);

  CHECK(failure ==
        "DIR/public/large.html does not fit on the disk. The site is as it was. Make room and try "
        "again.");
  CHECK(tree_of(output) == before);
  CHECK(names_in(folder.path()) == std::vector<std::string>{"public"});
}

TEST_CASE("a folder that may not be written in is a failure", "[publish]") {
  const FolderFixture folder;
  fs::permissions(folder.path(), fs::perms(0555));
  std::string failure;
  {
    const WithoutPrivileges nobody;
    failure = failure_of(folder.path(), [&] { Publisher(folder.path() / "public"); });
  }
  fs::permissions(folder.path(), fs::perms(0755));
  CHECK(failure ==
        "You may not write in DIR/public. The site is as it was. Ask for access to this folder, or "
        "choose another one.");
}

TEST_CASE("a folder on the way that is not there is a failure", "[publish]") {
  const FolderFixture folder;
  CHECK(failure_of(folder.path(), [&] { Publisher(folder.path() / "no/public"); }) ==
        "DIR/no/public cannot be written: No such file or directory. The site is as it was.");
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
  CHECK(names_in(output) == std::vector<std::string>{"index.html", "manifest.sha256", "new"});
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
