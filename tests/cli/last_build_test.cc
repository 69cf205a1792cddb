#include <catch2/catch.hpp>
#include <chrono>
#include <fstream>
#include <random>
#include <set>
#include <thread>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

const std::string kBuilt = "1 verslag en 25 pagina's staan in DIR/public.\n";
const std::string kUnchanged =
    "Niets veranderd: 1 verslag en 25 pagina's staan al in DIR/public.\n";

// When the site was written; it is a new folder each time.
fs::file_time_type published(const ProgramFixture& program) {
  return fs::last_write_time(program.path("public/manifest.sha256"));
}

std::string remembered(const ProgramFixture& program) {
  std::ifstream file(program.path(".openverslag/public.last-build"), std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Minutes with a word that only edit `number` has.
std::string minutes_of(unsigned number) {
  std::string minutes(kMinutes);
  minutes.insert(minutes.rfind('\n'), " Woord" + std::to_string(number) + ".");
  const std::string date = std::to_string(1 + number % 28) + " maart 2024";
  constexpr std::string_view kDate = "4 maart 2024";
  for (std::size_t at = 0; (at = minutes.find(kDate, at)) != minutes.npos; at += date.size())
    minutes.replace(at, kDate.size(), date);
  return minutes;
}

// One step of somebody who keeps minutes: adds, changes, renames or removes a file.
void edit(const ProgramFixture& program, std::set<unsigned>& files, unsigned step,
          std::mt19937& random) {
  const auto name = [](unsigned number) {
    return "content/meetings/" + std::to_string(number) + ".md";
  };
  const unsigned chance = files.size() < 3 ? 0 : random() % 4;
  auto file = files.begin();
  if (!files.empty()) std::advance(file, random() % files.size());
  if (chance == 0) {
    program.write(name(step), minutes_of(step));
    files.insert(step);
  } else if (chance == 1) {
    program.write(name(*file), minutes_of(step));
  } else if (chance == 2) {
    fs::rename(program.path(name(*file)), program.path(name(step)));
    files.erase(file);
    files.insert(step);
  } else {
    fs::remove(program.path(name(*file)));
    files.erase(file);
  }
}

using Tree = std::map<std::string, std::string>;

// Cut off, changed in one bit, or taken away.
void check_damaged_memory(const ProgramFixture& program, const Tree& site) {
  constexpr std::size_t kPlaces = 9;
  for (std::size_t place = 0; place <= kPlaces; ++place) {
    const std::string kept = remembered(program);
    REQUIRE_FALSE(kept.empty());
    const std::size_t at = (kept.size() - 1) * place / kPlaces;
    std::string flipped = kept;
    flipped[at] ^= 1;
    for (const std::string& bytes : {flipped, kept.substr(0, at)}) {
      CHECK(program.build().out == kUnchanged);
      program.write(".openverslag/public.last-build", bytes);
      CHECK(program.build().out == kBuilt);
      CHECK(program.site() == site);
    }
  }
  fs::remove_all(program.path(".openverslag"));
  CHECK(program.build().out == kBuilt);
  CHECK(program.build().out == kUnchanged);
}

// Somebody changed a page, and somebody took one away.
void check_touched_site(const ProgramFixture& program, const Tree& site) {
  program.write("public/index.html", "x");
  CHECK(program.build().out == kBuilt);
  CHECK(program.site() == site);
  fs::remove(program.path("public/feed.xml"));
  CHECK(program.build().out == kBuilt);
  CHECK(program.site() == site);
  CHECK(program.build().out == kUnchanged);
}

// A clock that runs backwards, or a copy that keeps times: a file is another one, of the same size,
// and says that it is older.
void check_backward_clock(const ProgramFixture& program) {
  const fs::path file = program.path("content/meetings/2024-03-04-raad.md");
  const auto time = fs::last_write_time(file);
  const std::string words = bytes_of(file);
  std::string other = words;
  other.replace(other.find("maart 2024"), 10, "april 2024");
  for (const auto& [bytes, hours] : {std::pair{other, -10'000}, std::pair{words, 10'000}}) {
    program.write("content/meetings/2024-03-04-raad.md", bytes);
    fs::last_write_time(file, time + std::chrono::hours(hours));
    CHECK(program.build().out == kBuilt);
    fs::remove_all(program.path("new"));
    REQUIRE(program.run({"build", "DIR/content", "DIR/new"}).code == 0);
    CHECK(program.site() == program.site("new"));
  }
}

void check_new_settings(const ProgramFixture& program, const Tree& site) {
  CHECK(program.build({"--base-url", "https://x.example/"}).out == kBuilt);
  CHECK(program.site() != site);
  CHECK(program.build().out == kBuilt);
  program.write("content/site.toml", "title = \"Anders\"\n");
  CHECK(program.build().out == kBuilt);
  CHECK(program.page("index.html").find("Anders") != std::string::npos);
  CHECK(program.build().out == kBuilt);  // the setting is new
}

// With an error the site stays as it is, and nobody is told that it is up to date.
void check_errors(const ProgramFixture& program) {
  const auto site = program.site();
  const std::string bad = "content/meetings/2024-03-06-raad.md";
  program.write(bad, "Burgerservicenummer 111222333\n");
  CHECK(program.build().code == 1);
  CHECK(program.build().code == 1);
  CHECK(program.site() == site);
  fs::remove(program.path(bad));
  CHECK(program.build().out == kBuilt);
}

}  // namespace

// A file has to be left alone for two seconds before a build remembers it, and this waits for that
// but once: the steps follow each other.
TEST_CASE("what has not changed is not built again, and its report is the same", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2024-03-04-raad.md", kMinutes);
  program.write("content/meetings/2024-03-05-brief.rtf", "{\\rtf1}");
  const ProgramResult first = program.build();
  REQUIRE(first.code == 0);
  CHECK(first.out == kBuilt);
  CHECK(first.err.find("2024-03-05-brief.rtf") != first.err.npos);
  CHECK(remembered(program).empty());  // written just now, it might be written again unnoticed

  std::this_thread::sleep_for(std::chrono::milliseconds(2100));
  CHECK(program.build().out == kBuilt);
  const auto time = published(program);
  const auto site = program.site();
  CHECK(program.build() == ProgramResult{0, kUnchanged, first.err});
  CHECK(published(program) == time);
  CHECK(program.site() == site);
  CHECK(program.build({"--quiet"}) == ProgramResult{0, "", ""});
  // The report quotes the minutes.
  CHECK(fs::status(program.path(".openverslag")).permissions() == fs::perms::owner_all);

  check_damaged_memory(program, site);
  check_touched_site(program, site);
  check_new_settings(program, site);
  check_errors(program);
  check_backward_clock(program);
}

TEST_CASE("after 200 edits, each site is as one that was built from nothing", "[cli]") {
  const ProgramFixture program;
  std::set<unsigned> files;
  std::mt19937 random(20241129);
  for (unsigned step = 0; step < 200; ++step) {
    CAPTURE(step);
    edit(program, files, step, random);
    REQUIRE(program.build().code == 0);
    fs::remove_all(program.path("new"));
    REQUIRE(program.run({"build", "DIR/content", "DIR/new"}).code == 0);
    REQUIRE(program.site() == program.site("new"));
  }
}

}  // namespace openverslag
