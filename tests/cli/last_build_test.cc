#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <fstream>

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
// and says that it is older, or newer, or the same.
void check_backward_clock(const ProgramFixture& program) {
  const fs::path file = program.path("content/meetings/2024-03-04-raad.md");
  const auto time = fs::last_write_time(file);
  const std::string words = bytes_of(file);
  std::string other = words;
  other.replace(other.find("maart 2024"), 10, "april 2024");
  for (const auto& [bytes, hours] :
       {std::pair{other, -10'000}, std::pair{words, 10'000}, std::pair{other, 10'000}}) {
    program.write("content/meetings/2024-03-04-raad.md", bytes);
    fs::last_write_time(file, time + std::chrono::hours(hours));
    CHECK(program.build().out == kBuilt);
    fs::remove_all(program.path("new"));
    REQUIRE(program.run({"build", "DIR/content", "DIR/new"}).code == 0);
    CHECK(program.site() == program.site("new"));
    CHECK(program.build().out == kUnchanged);
  }
  fs::last_write_time(file, time);
  CHECK(program.build().out == kUnchanged);  // the words are the same
}

void check_new_settings(const ProgramFixture& program, const Tree& site) {
  CHECK(program.build({"--base-url", "https://x.example/"}).out == kBuilt);
  CHECK(program.site() != site);
  CHECK(program.build().out == kBuilt);
  program.write("content/site.toml", "title = \"Anders\"\n");
  CHECK(program.build().out == kBuilt);
  CHECK(program.page("index.html").find("Anders") != std::string::npos);
  // That the feeds went away is told once: the next build compares with a site without.
  CHECK(program.build().out == kBuilt);
  CHECK(program.build().out == kUnchanged);
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

TEST_CASE("what has not changed is not built again, and its report is the same", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2024-03-04-raad.md", kMinutes);
  program.write("content/meetings/2024-03-05-brief.rtf", "{\\rtf1}");
  const ProgramResult first = program.build();
  REQUIRE(first.code == 0);
  CHECK(first.out == kBuilt);
  CHECK(first.err.find("2024-03-05-brief.rtf") != first.err.npos);
  const auto time = published(program);
  const auto site = program.site();
  CHECK(program.build() == ProgramResult{0, kUnchanged, first.err});
  CHECK(published(program) == time);
  CHECK(program.site() == site);
  CHECK(program.build({"--quiet"}) == ProgramResult{0, "", ""});
  CHECK(program.build({"--timings"}).err.find("compare ") != std::string::npos);
  CHECK(program.build({"--no-cache"}) == ProgramResult{0, kBuilt, first.err});
  // The report quotes the minutes.
  CHECK(fs::status(program.path(".openverslag")).permissions() == fs::perms::owner_all);

  check_damaged_memory(program, site);
  check_touched_site(program, site);
  check_new_settings(program, site);
  check_errors(program);
  check_backward_clock(program);
}

// Also one that is a link to a folder elsewhere.
TEST_CASE("a change in a theme is a change of the site", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2024-03-04-raad.md", kMinutes);
  program.write("content/site.toml", "[theme]\nname = \"eigen\"\n");
  const bool linked = GENERATE(false, true);
  program.write(linked ? "elders/theme.css" : "themes/eigen/theme.css", "p { color: red }\n");
  if (linked) {
    fs::create_directory(program.path("themes"));
    fs::create_directory_symlink("../elders", program.path("themes/eigen"));
  }
  CHECK(program.build().out == kBuilt);
  CHECK(program.build().out == kUnchanged);
  program.write("themes/eigen/theme.css", "p { color: tan }\n");
  CHECK(program.build().out == kBuilt);
  CHECK(program.page_holds("theme.css", "tan"));
}

TEST_CASE("where nothing can be remembered, everything is built", "[cli][bad-input]") {
  const ProgramFixture program;
  program.write("content/meetings/2024-03-04-raad.md", kMinutes);
  program.write(".openverslag", "a file");
  CHECK(program.build() == ProgramResult{0, kBuilt, ""});
  CHECK(program.build() == ProgramResult{0, kBuilt, ""});
}

TEST_CASE("a publication of what is published does nothing", "[cli][publish]") {
  const ProgramFixture program;
  program.write("content/meetings/2024-03-04-raad.md", kMinutes);
  const auto publish = [&] { return program.run({"publish", "DIR/content", "DIR/public"}).out; };
  const std::string published_all = "1 verslag en 26 pagina's staan in DIR/public.\n";
  const std::string nothing_new =
      "Niets veranderd: 1 verslag en 26 pagina's staan al in DIR/public.\n";
  CHECK(publish() == published_all);
  const auto site = program.site();
  const auto time = published(program);
  CHECK(publish() == nothing_new);
  CHECK(published(program) == time);

  std::string words(kMinutes);
  words.replace(words.find("brief"), 5, "boek ");
  program.write("content/meetings/2024-03-04-raad.md", words);
  CHECK(publish().ends_with(published_all));
  CHECK(program.site() != site);
  CHECK(publish() == nothing_new);
  CHECK(program.build().out == published_all);  // it may have another report
  CHECK(publish() == published_all);
  fs::remove_all(program.path("content/history"));
  CHECK(publish() == published_all);
}

// A report may spell who is hidden. Only root can give a folder away.
TEST_CASE("nothing is remembered in a folder of somebody else", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  fs::create_directory(program.path(".openverslag"));
  if (chown(program.path(".openverslag").c_str(), 65534, 65534) != 0) return;
  for (int time = 0; time < 2; ++time) CHECK(program.build().out == kBuilt);
  CHECK(remembered(program).empty());
}

}  // namespace openverslag
