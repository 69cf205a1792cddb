// Titles and settings that break what is made of them: every file of the site is read back by what
// reads such files, or the report says what to write.
#include <tinyxml2.h>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cli/program_fixture.h"
#include "render/diwoo_fixture.h"
#include "render/feed_fixture.h"
#include "render/ical_fixture.h"
#include "text/controls.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

const std::vector<std::string> kTitles = {
    "]]> en <![CDATA[",
    "bel\x07 tab\x1b[31m C1\xC2\x85\xC2\x9F en \xEF\xBF\xBE\xEF\xBF\xBF\xEF\xB7\x90",
    "🚒 brandweer 👩‍🚒 en 🇳🇱",
    "\xE2\x80\xAE"
    "tkihcs fo \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \xE2\x80\xAC",
    "lang " + std::string(500, 'w'),
    "<b>&amp; \"x\" 'y' &#0; &nbsp;</b> -->",
    "a\\;b,c\\n=1+1",
};

std::string minutes(const std::string& body, const std::string& chair) {
  std::string words =
      "| | |\n|---|---|\n| Datum | 6 mei 2024 |\n| Tijd | 09.30 uur |\n| Orgaan | " + body +
      " |\n| Voorzitter | " + chair + " |\n| Aanwezig | " + chair + ", B. Brand |\n";
  int number = 0;
  for (const std::string& title : kTitles)
    words += "\n## " + std::to_string(++number) + ". " + title + "\n\nMevrouw Brand zegt " + title +
             ".\n\nBesluit: " + title + "\n\nActie: B. Brand zoekt uit " + title + "\n";
  return words;
}

// Two bodies that met at one minute, one of them in two files; and a record that adopts them.
void write_bad(const ProgramFixture& program, const std::string& settings) {
  program.write("content/site.toml", settings);
  program.write("content/meetings/raad.md", minutes("Raad", "A. Aalbers"));
  program.write("content/meetings/raad-2.md", minutes("Raad", "A. Aalbers"));
  program.write("content/meetings/bestuur.md", minutes("Bestuur ]]> & <i>", "A. Aalbers"));
  program.write(
      "content/meetings/later.md",
      "| | |\n|---|---|\n| Datum | 3 juni 2024 |\n| Orgaan | Raad |\n| Aanwezig | A. "
      "Aalbers, B. Brand |\n\n## 1. Verslag 6 mei 2024\n\nHet verslag van 6 mei 2024 wordt "
      "vastgesteld.\n");
}

// Whether the file stands at the former address of a feed, and is that feed: readers of the old one
// are told where it is now.
bool is_former_feed(const ProgramFixture& program, const std::string& path,
                    const std::string& bytes) {
  return path == "personen/a-aalbers/feed.xml" &&
         bytes == program.page("personen/a-aalbers-bee/feed.xml");
}

void check_xml(const std::string& path, const std::string& bytes, const std::string& base) {
  tinyxml2::XMLDocument document;
  CHECK(document.Parse(bytes.data(), bytes.size()) == tinyxml2::XML_SUCCESS);
  if (path.ends_with("feed.xml"))
    CHECK(validator_messages(bytes, base + path) == std::vector<std::string>{});
  if (path.find("sitemap-diwoo") != path.npos)
    CHECK(diwoo_faults(bytes) == std::vector<std::string>{});
}

// What reads such a file reads it. Sources are offered as they came.
void check_site(const ProgramFixture& program, const std::string& base) {
  std::size_t feeds = 0;
  for (const auto& [path, bytes] : program.site()) {
    if (path.starts_with("bron/")) continue;
    INFO(path);
    CHECK(find_invalid_utf8(bytes) == std::string::npos);
    CHECK_FALSE(has_controls(bytes));
    if (path.ends_with(".json")) CHECK(nlohmann::json::accept(bytes));
    if (is_former_feed(program, path, bytes)) continue;
    if (path.ends_with(".xml") || path.ends_with(".opml")) check_xml(path, bytes, base);
    if (path.ends_with(".ics")) CHECK_NOTHROW(read_calendar(bytes));
    if (path.ends_with("feed.xml")) ++feeds;
  }
  CHECK(feeds > 10);
}

const std::string kWoo =
    "[woo]\norganisation = \"https://identifier.overheid.nl/tooi/id/so/so0679\"\nname = "
    "\"Veiligheidsregio Twente\"\n";

}  // namespace

TEST_CASE("a site of the worst titles is read back whole, below a path too", "[cli][bad-input]") {
  const std::string base = GENERATE(as<std::string>{}, "https://verslagen.example/",
                                    "https://example.nl/a&b/verslagen/");
  const ProgramFixture program;
  write_bad(program, "title = \"]]> & <b>\xF0\x9F\x9A\x92\"\nbase_url = \"" + base + "\"\n" + kWoo);
  const ProgramResult outcome = program.build();
  INFO(outcome);
  REQUIRE(outcome.code == 0);
  check_site(program, base);
  CHECK(program.site().contains("sitemaps/sitemap-diwoo-infocat008-2024.xml"));
}

TEST_CASE("after somebody was renamed the site is read back whole, and no feed is lost",
          "[cli][bad-input]") {
  const std::string base = "https://verslagen.example/";
  const ProgramFixture program;
  write_bad(program, "title = \"x\"\nbase_url = \"" + base + "\"\n");
  REQUIRE(program.build().code == 0);
  const std::string before = program.page("feed.xml");
  for (const char* file : {"raad.md", "raad-2.md"})
    program.write("content/meetings/" + std::string(file), minutes("Raad", "A. Aalbers-Bee"));
  program.write("content/people.toml",
                "[[person]]\nname = \"A. Aalbers-Bee\"\naliases = [\"A. Aalbers\"]\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  REQUIRE(outcome.code == 0);
  check_site(program, base);
  const std::string after = program.page("feed.xml");
  CHECK(ReadFeed(after).of_items("guid") == ReadFeed(before).of_items("guid"));
}

TEST_CASE(
    "a base URL without a scheme and an organisation that is none are told with what to "
    "write",
    "[cli][bad-input]") {
  const ProgramFixture program;
  write_bad(program,
            "title = \"x\"\nbase_url = \"verslagen.example\"\n[woo]\norganisation = "
            "\"https://identifier.overheid.nl/tooi/id/raad/r1\"\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(outcome.err.find("[config-base-url]") != std::string::npos);
  CHECK(outcome.err.find("tip: Schrijf het hele adres, bijvoorbeeld base_url = "
                         "\"https://verslagen.example.nl/\"") != std::string::npos);
  CHECK(outcome.err.find("[config-woo-organisation]") != std::string::npos);
  CHECK(outcome.err.find("bijvoorbeeld organisation = "
                         "\"https://identifier.overheid.nl/tooi/id/so/so0679\"") !=
        std::string::npos);
}

}  // namespace openverslag
