// What a site cannot be written for, and what an earlier build left behind.
#include <signal.h>
#include <sys/resource.h>

#include <catch2/catch.hpp>

#include "publish/publish_fixture.h"
#include "publish/publisher.h"

namespace openverslag {

namespace fs = std::filesystem;

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

TEST_CASE("what somebody put in the place of a site that was set aside is not written over",
          "[publish]") {
  const FolderFixture folder;
  folder.write(".public.old/.gitignore", "of the site");
  folder.write(".public.old/manifest.sha256", "# openverslag: sha256sum -c manifest.sha256\n");
  folder.write(".public.new/index.html", "new");
  folder.write("public/.gitignore", "of somebody");
  CHECK(failure_of(folder.path(), [&] { publish(folder.path() / "public", {}); }) ==
        "DIR/public/.gitignore stands in the place of DIR/.public.old/.gitignore, which an "
        "interrupted build has set aside. Choose which of the two you want to keep, and take the "
        "other one away.");
  CHECK(bytes_of(folder.path() / "public/.gitignore") == "of somebody");
  CHECK(bytes_of(folder.path() / ".public.old/.gitignore") == "of the site");
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

}  // namespace openverslag
