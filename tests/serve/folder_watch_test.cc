#include "serve/folder_watch.h"

#include <poll.h>

#include <catch2/catch.hpp>

#include "publish/tree_fixture.h"

namespace openverslag {
namespace {

bool has_changed(FolderWatch& watch) {
  pollfd change{watch.descriptor(), POLLIN, 0};
  const bool changed = poll(&change, 1, 2000) > 0;
  watch.drain();
  return changed;
}

bool is_quiet(const FolderWatch& watch) {
  pollfd change{watch.descriptor(), POLLIN, 0};
  return poll(&change, 1, 0) == 0;
}

}  // namespace

TEST_CASE("a file written, moved or removed in a folder, or deeper, is a change", "[serve]") {
  const FolderFixture folder;
  folder.write("meetings/a.md", "one");
  FolderWatch watch({folder.path(), folder.path() / "not there"});
  CHECK(is_quiet(watch));
  folder.write("meetings/a.md", "two");
  CHECK(has_changed(watch));
  std::filesystem::rename(folder.path() / "meetings/a.md", folder.path() / "meetings/b.md");
  CHECK(has_changed(watch));
  std::filesystem::remove(folder.path() / "meetings/b.md");
  CHECK(has_changed(watch));
  CHECK(is_quiet(watch));
}

TEST_CASE("a new folder is watched too", "[serve]") {
  const FolderFixture folder;
  FolderWatch watch({folder.path()});
  std::filesystem::create_directories(folder.path() / "meetings/2024");
  CHECK(has_changed(watch));
  folder.write("meetings/2024/a.md", "one");
  CHECK(has_changed(watch));
}

TEST_CASE("a folder that was not there is watched from the next change on", "[serve]") {
  const FolderFixture folder;
  folder.write("content/a.md", "one");
  FolderWatch watch({folder.path() / "content", folder.path() / "themes"});
  folder.write("themes/own/theme.css", "one");
  CHECK(is_quiet(watch));
  folder.write("content/a.md", "two");
  CHECK(has_changed(watch));
  folder.write("themes/own/theme.css", "two");
  CHECK(has_changed(watch));
}

TEST_CASE("reading is no change", "[serve]") {
  const FolderFixture folder;
  folder.write("a.md", "one");
  const FolderWatch watch({folder.path()});
  CHECK(bytes_of(folder.path() / "a.md") == "one");
  CHECK(is_quiet(watch));
}

}  // namespace openverslag
