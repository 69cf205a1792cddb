#include "publish/output_folder.h"

#include <catch2/catch.hpp>
#include <cstdlib>

#include "publish/publish_fixture.h"
#include "publish/publisher.h"

namespace openverslag {

namespace fs = std::filesystem;

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

TEST_CASE("content and output may not lie inside each other", "[publish]") {
  const FolderFixture folder;
  const auto refusal = [&](const char* content, const char* output) {
    return failure_of(folder.path(),
                      [&] { refuse_overlap(folder.path() / content, folder.path() / output); });
  };
  CHECK(refusal("content", "public") == "no failure");
  CHECK(refusal("content", "content-public") == "no failure");
  CHECK(refusal("content", "content/public") ==
        "The folder for the site (DIR/content/public) lies in the folder with minutes "
        "(DIR/content). Choose a folder outside it.");
  CHECK(refusal("content", "content/") ==
        "The folder for the site (DIR/content/) lies in the folder with minutes (DIR/content). "
        "Choose a folder outside it.");
  CHECK(refusal("site/content", "site") ==
        "The folder with minutes (DIR/site/content) lies in the folder for the site (DIR/site), "
        "which will be replaced. Choose another folder for the site.");
}

}  // namespace openverslag
