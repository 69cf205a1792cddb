#include "cli/gather.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "cli/content_files.h"
#include "cli/program_fixture.h"
#include "cli/read_again.h"
#include "minutes/packed_words.h"
#include "text/failure.h"

namespace openverslag {

namespace fs = std::filesystem;

TEST_CASE("meeting files are found in order, hidden ones not", "[cli]") {
  const FolderFixture folder;
  for (const char* file : {"meetings/b.md", "meetings/a.html", "meetings/2024/c.txt", "outside.md",
                           "meetings/_a.md", "meetings/.a.md", "meetings/.git/a.md"})
    folder.write(file, "x");
  Diagnostics diagnostics;
  CHECK(find_meeting_files(folder.path(), diagnostics).minutes ==
        std::vector<std::string>{"meetings/2024/c.txt", "meetings/a.html", "meetings/b.md"});
  CHECK(diagnostics.empty());
}

TEST_CASE("a file belongs to the nearest content folder above it", "[cli]") {
  const FolderFixture folder;
  folder.write("site/meetings/2024/a.md", "x");
  folder.write("loose/a.md", "x");
  folder.write("settings/site.toml", "");
  folder.write("settings/deep/a.md", "x");
  folder.write("plans/planned.toml", "");
  folder.write("plans/deep/a.md", "x");
  const auto found = [&](const char* file) {
    return content_folder_of(folder.path() / file).lexically_relative(folder.path());
  };
  CHECK(found("site/meetings/2024/a.md") == "site");
  CHECK(found("loose/a.md") == "loose");
  CHECK(found("settings/deep/a.md") == "settings");
  CHECK(found("plans/deep/a.md") == "plans");
}

TEST_CASE("a file that changes between two readings is a failure", "[cli]") {
  const FolderFixture folder;
  folder.write("meetings/a.md", kMinutes);
  Diagnostics diagnostics;
  std::ostringstream err;
  Progress progress(err, false);
  const Content content = gather(folder.path(), progress, diagnostics);
  CHECK(read_bytes(content, 0) == kMinutes);
  CHECK(read_text(content, 0).items.size() == 2);
  folder.write("meetings/a.md", std::string(kMinutes) + "More.\n");
  CHECK(words_of(content, 0).items.size() == 2);  // as they were
  const std::string told =
      "meetings/a.md changed while the site was being made. The site is as it was. Try again.";
  CHECK(failure_of(folder.path(), [&] { read_bytes(content, 0); }) == told);
  CHECK(failure_of(folder.path(), [&] { read_text(content, 0); }) == told);
  fs::remove(folder.path() / "meetings/a.md");
  CHECK(failure_of(folder.path(), [&] { read_bytes(content, 0); }) == told);
  CHECK(failure_of(folder.path(), [&] { read_text(content, 0); }) == told);
}

TEST_CASE("words that cannot be put aside are read again, or else the build says so", "[cli]") {
  const FolderFixture folder;
  folder.write("meetings/a.md", kMinutes);
  Diagnostics diagnostics;
  std::ostringstream err;
  Progress progress(err, false);
  Content content = gather(folder.path(), progress, diagnostics);
  const std::string words = pack_words(words_of(content, 0));
  REQUIRE(content.files[0].words);
  content.files[0].words->at += 1;  // past the end: as a disk that fails
  CHECK(pack_words(words_of(content, 0)) == words);
  content.files[0].words.reset();
  CHECK(pack_words(words_of(content, 0)) == words);
  folder.write("meetings/a.md", std::string(kMinutes) + "More.\n");
  CHECK_THROWS_AS(words_of(content, 0), Failure);
}

TEST_CASE("what is put aside comes back, and leaves no file", "[cli]") {
  const FolderFixture folder;
  SpillFile spill(folder.path());
  const auto first = spill.write("first");
  const auto second = spill.write(std::string(100'000, 'x'));
  REQUIRE(first);
  REQUIRE(second);
  CHECK(spill.read(*first) == "first");
  CHECK(spill.read(*second) == std::string(100'000, 'x'));
  CHECK(fs::is_empty(folder.path()));
  SpillFile nowhere(folder.path() / "not-there");
  CHECK_FALSE(nowhere.write("x"));
}

}  // namespace openverslag
