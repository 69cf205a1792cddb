// From a plan to minutes, as a clerk goes.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

constexpr const char* kPage = "vergaderingen/2024-03-04-veiligheidsraad/index.html";
constexpr const char* kCalendar = "vergaderingen/2024-03-04-veiligheidsraad/calendar.ics";

// A record of a month before, so that the body is known.
std::string earlier_minutes() {
  std::string minutes(kMinutes);
  for (const std::string_view date : {"4 maart", "4 maart"}) {
    minutes.replace(minutes.find(date), date.size(), "5 februari");
  }
  return minutes;
}

std::string plan(const std::string& more) {
  return "[[meeting]]\nbody = \"Veiligheidsraad\"\ndate = 2024-03-04\nstart = \"09.00\"\n" + more;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::string line_of(const std::string& text, std::string_view begin) {
  const std::size_t at = text.find(begin);
  return at == text.npos ? "" : text.substr(at, text.find('\r', at) - at);
}

}  // namespace

TEST_CASE("the page of a plan becomes that of the meeting when the minutes come", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/feb.md", earlier_minutes());
  program.write("content/planned.toml", plan("agenda = [\"1. Vuurwerk\"]\n"));
  const ProgramResult built = program.build();
  INFO(built);
  REQUIRE(built.code == 0);
  CHECK(built.err == "");
  CHECK(holds(program.page(kPage), "Gepland"));
  CHECK(holds(program.page(kPage), "1. Vuurwerk"));
  CHECK(holds(program.page("index.html"), "Geplande vergaderingen"));
  const std::string planned = program.page(kCalendar);

  program.write("content/meetings/mrt.md", kMinutes);
  REQUIRE(program.build().code == 0);
  CHECK(holds(program.page(kPage), "vraagt aandacht voor vuurwerk."));
  CHECK_FALSE(holds(program.page("index.html"), "Geplande vergaderingen"));
  const std::string held = program.page(kCalendar);
  CHECK(line_of(held, "UID:") == line_of(planned, "UID:"));
  CHECK(line_of(planned, "SEQUENCE:") == "SEQUENCE:0");
  CHECK(line_of(held, "SEQUENCE:") == "SEQUENCE:2");
}

TEST_CASE("a plan with personal data stops the site until it is released", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/feb.md", earlier_minutes());
  program.write("content/planned.toml", plan("place = \"Bel 06-12345678\"\n"));
  const ProgramResult built = program.build();
  CHECK(built.code == 1);
  CHECK(holds(built.err, "planned.toml:5:14: fout: Hier staat een telefoonnummer. [leak-phone]"));
  CHECK_FALSE(holds(built.err, "12345678"));
  CHECK(holds(program.run({"privacy", "review", "DIR/content"}, "j\nDe meldkamer\n").out,
              "Vrijgegeven: 1. Nog weg te halen: 0.\n"));
  CHECK(program.build().code == 0);
}

TEST_CASE("a body that is to meet for the first time has a page of its own", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/feb.md", earlier_minutes());
  program.write("content/bodies.toml", "[[body]]\nid = \"rkc\"\nname = \"Rekenkamer\"\n");
  program.write("content/planned.toml", "[[meeting]]\nbody = \"Rekenkamer\"\ndate = 2024-03-04\n");
  const ProgramResult built = program.build();
  INFO(built);
  REQUIRE(built.code == 0);
  CHECK(built.err == "");
  const std::string page = program.page("organen/rkc/index.html");
  CHECK(holds(page, "vergaderingen/2024-03-04-rkc/"));
  CHECK(holds(page, "Er zijn nog geen verslagen."));
  CHECK(holds(program.page("organen/rkc/feed.xml"), "</rss>"));
  CHECK(holds(program.page("vergaderingen/2024-03-04-rkc/index.html"), "Rekenkamer"));
}

TEST_CASE("a plan that cannot be read stops the site", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/feb.md", earlier_minutes());
  program.write("content/planned.toml", plan("cancelled = \"ja\"\n"));
  const ProgramResult built = program.build();
  CHECK(built.code == 1);
  CHECK(holds(built.err,
              "planned.toml:5:13: fout: De waarde van 'cancelled' is van de verkeerde "
              "soort en telt niet mee."));
}

}  // namespace openverslag
