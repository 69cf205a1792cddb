// The copies that openverslag publish --hold keeps on this computer of what was published.
#include <catch2/catch.hpp>
#include <filesystem>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

class WithCopies {
 public:
  WithCopies() {
    site.minutes("## 1. Brug\n\nDe brug is groen.\n");
    REQUIRE(hold().code == 0);
  }

  ProgramResult hold() const {
    return site.program.run({"publish", "--hold", "DIR/content", "DIR/public"});
  }

  PublishFixture site;
};

TEST_CASE("copies of what was published are kept for nobody else, and go with it",
          "[cli][publish][hold]") {
  const WithCopies held;
  const fs::path folder = held.site.program.path(".openverslag");
  const fs::path published = folder / "content.published";
  const auto copies = [&] {
    return std::distance(fs::directory_iterator(published), fs::directory_iterator());
  };
  CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
  CHECK(fs::status(published).permissions() == fs::perms::owner_all);
  CHECK(fs::status(fs::directory_iterator(published)->path()).permissions() ==
        (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(copies() == 1);
  held.site.program.write("content/meetings/twee.md", kMinutes);
  REQUIRE(held.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  CHECK(copies() == 2);
  REQUIRE(
      held.site.program.run({"withdraw", "2023-01-16-raad", "--reason", "Een adres", "DIR/content"})
          .code == 0);
  REQUIRE(held.hold().code == 0);
  CHECK(copies() == 1);
}

TEST_CASE("a folder that lay open is closed, and a damaged copy is made anew",
          "[cli][publish][hold]") {
  const WithCopies held;
  const fs::path folder = held.site.program.path(".openverslag");
  const fs::path copy = fs::directory_iterator(folder / "content.published")->path();
  const auto size = fs::file_size(copy);
  fs::resize_file(copy, 0);
  fs::permissions(folder, fs::perms::all);
  held.site.program.write("content/meetings/twee.md", kMinutes);
  REQUIRE(held.hold().code == 0);
  CHECK(fs::file_size(copy) == size);
  CHECK(fs::status(folder).permissions() == fs::perms::owner_all);
}

TEST_CASE("two folders of minutes side by side keep their copies apart", "[cli][publish][hold]") {
  const WithCopies held;
  const fs::path content = held.site.program.path("content");
  fs::create_directory(held.site.program.path("commissie"));
  fs::copy_file(content / "site.toml", held.site.program.path("commissie/site.toml"));
  held.site.program.write("commissie/meetings/twee.md", kMinutes);
  REQUIRE(held.site.program.run({"publish", "--hold", "DIR/commissie", "DIR/public-2"}).code == 0);
  held.site.minutes("## 1. Brug\n\nDe brug is blauw.\n");
  const ProgramResult told = held.hold();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(told.err.find("[change-waits]") != std::string::npos);
}

TEST_CASE("what stricter rules find in the old words is told, and not shown",
          "[cli][publish][hold]") {
  const WithCopies held;
  held.site.program.write("content/privacy.toml", "own_domains = [\"wolderland.nl\"]\n");
  std::string words;
  bool is_seen = true;
  SECTION("in the copy alone") {
    words = "<!-- b.duin@wolderland.nl -->";
    is_seen = false;
  }
  SECTION("in what the history has, too") { words = "Mail b.duin@wolderland.nl."; }
  held.site.minutes("## 1. Brug\n\nDe brug is groen.\n\n" + words + "\n");
  REQUIRE(held.site.program.run({"publish", "DIR/content", "DIR/public"}).code == 0);
  fs::remove(held.site.program.path("content/privacy.toml"));
  held.site.minutes("## 1. Brug\n\nDe brug is blauw.\n");
  const ProgramResult told = held.hold();
  INFO(told);
  CHECK(told.code == 1);
  CHECK((told.err.find("[history-leak]") != std::string::npos) == is_seen);
  CHECK((told.err.find("meetings/een.md: fout: Hier staat een e-mailadres") != std::string::npos) ==
        !is_seen);
  CHECK((told.err.find("[change-held]") != std::string::npos) == !is_seen);
  CHECK(told.err.find("b.duin@") == std::string::npos);
  CHECK(told.out.find("b.duin@") == std::string::npos);
}

TEST_CASE("copies of a program of before are taken away, and nothing else",
          "[cli][publish][hold]") {
  const WithCopies held;
  const std::string former = ".openverslag/published/";
  held.site.program.write(former + "0123456789abcdef", "words of before");
  held.site.program.write(former + "0123456789abcdef.new", "words");
  SECTION("with the folder") {
    held.site.program.write("content/meetings/twee.md", kMinutes);
    REQUIRE(held.hold().code == 0);
    CHECK_FALSE(fs::exists(held.site.program.path(".openverslag/published")));
  }
  SECTION("what somebody else put there stays") {
    held.site.program.write(former + "aantekening.txt", "mine");
    held.site.program.write(former + "0123456789ABCDEF", "mine");
    held.site.program.write(former + "fedcba9876543210/a.txt", "mine");
    held.site.program.write("content/meetings/twee.md", kMinutes);
    REQUIRE(held.hold().code == 0);
    const fs::path folder = held.site.program.path(".openverslag/published");
    CHECK(std::distance(fs::directory_iterator(folder), fs::directory_iterator()) == 3);
  }
  SECTION("nor is a link followed") {
    fs::rename(held.site.program.path(".openverslag/published"), held.site.program.path("mine"));
    fs::create_directory_symlink(held.site.program.path("mine"),
                                 held.site.program.path(".openverslag/published"));
    held.site.program.write("content/meetings/twee.md", kMinutes);
    REQUIRE(held.hold().code == 0);
    CHECK(fs::exists(held.site.program.path("mine/0123456789abcdef")));
  }
}

}  // namespace
}  // namespace openverslag
