// Addresses that pages had once.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

std::string minutes_with(std::string_view name) {
  return "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk, " + std::string(name) +
         "\n\n## 1. Brug\n\nMevrouw Valk noemt de brug.\n";
}

TEST_CASE("a page that went away is told once, with what to write", "[cli][redirects]") {
  const ProgramFixture program;
  const std::string minutes = minutes_with("de heer B. Duijn");
  program.write("content/meetings/a.md", minutes);
  REQUIRE(program.build().err == "");
  program.write("content/meetings/a.md", "# Verslag Commissie" + minutes.substr(14));
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(outcome.err.find("redirects.toml: waarschuwing: Op organen/raad/ stond een pagina, en nu "
                         "niet meer.") != std::string::npos);
  CHECK(outcome.err.find("from = \"organen/raad/\"") != std::string::npos);
  CHECK(program.build().err == "");
}

TEST_CASE("people whose pages went away are counted", "[cli][redirects]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes_with("de heer B. Duijn"));
  program.build();
  program.write("content/meetings/a.md", minutes_with("de heer K. Oord"));
  CHECK(program.build().err ==
        "redirects.toml: waarschuwing: Mensen die een eigen pagina hadden en nu niet meer: 1. "
        "[people-lost]\n"
        "  tip: Heet iemand nu anders? Zet de oude naam dan in people.toml, bij aliases. Anders "
        "hoeft u niets te doen.\n\n1 waarschuwing in 1 bestand.\n");
  CHECK(program.build().err == "");
}

TEST_CASE("check fails for what the next build would lose, before it is lost", "[cli][redirects]") {
  const ProgramFixture program;
  const auto check = [&] { return program.run({"check", "DIR/content", "DIR/public"}); };
  program.write("content/meetings/a.md", minutes_with("de heer B. Duijn"));
  program.write("content/pages/werkwijze.md", "# Onze werkwijze\n\nWij zijn het.\n");
  REQUIRE(program.build().err == "");
  REQUIRE(check().code == 0);
  SECTION("a meeting and its body") {
    program.write("content/meetings/a.md",
                  "# Verslag Commissie" + minutes_with("de heer B. Duijn").substr(14));
    const ProgramResult told = check();
    INFO(told);
    CHECK(told.code == 1);
    CHECK(told.err.find("redirects.toml: fout: Op organen/raad/ stond een pagina, en nu niet "
                        "meer.") != std::string::npos);
    CHECK(told.err.find("redirects.toml: fout: Op vergaderingen/2023-01-16-raad/ stond een "
                        "pagina, en nu niet meer.") != std::string::npos);
    program.write("content/redirects.toml",
                  "[[redirect]]\nfrom = \"organen/raad/\"\nto = \"organen/commissie/\"\n"
                  "[[gone]]\naddress = \"vergaderingen/2023-01-16-raad/\"\n");
    CHECK(check().code == 0);
  }
  SECTION("somebody with another name") {
    program.write("content/meetings/a.md", minutes_with("de heer B. van Duin"));
    const ProgramResult told = check();
    INFO(told);
    CHECK(told.code == 1);
    CHECK(told.err.find("redirects.toml: fout: Mensen die een eigen pagina hadden en nu niet meer, "
                        "terwijl niets hen verbergt: 1.") != std::string::npos);
    CHECK(told.err.find("Duijn") == std::string::npos);
    program.write("content/people.toml",
                  "[[person]]\nname = \"B. van Duin\"\naliases = [\"B. Duijn\"]\n");
    CHECK(check().code == 0);
  }
  SECTION("a page of one's own") {
    std::filesystem::remove(program.path("content/pages/werkwijze.md"));
    const ProgramResult told = check();
    INFO(told);
    CHECK(told.code == 1);
    CHECK(told.err.find("redirects.toml: fout: Op werkwijze/ stond een bestand of een pagina") !=
          std::string::npos);
  }
  SECTION("not somebody who was withdrawn") {
    REQUIRE(program.run({"withdraw", "--person", "B. Duijn", "DIR/content", "--reason", "Verzoek"})
                .code == 0);
    const ProgramResult told = check();
    INFO(told);
    CHECK(told.code == 0);
  }
}

TEST_CASE("a redirect leads to the page without a script", "[cli][redirects]") {
  const ProgramFixture program;
  program.write("content/site.toml", "title = \"Verslagen\"\nbase_url = \"https://v.example/\"\n");
  program.write("content/meetings/a.md", minutes_with("de heer B. Duijn"));
  program.build();
  program.write("content/meetings/a.md", minutes_with("de heer K. Oord"));
  program.write("content/redirects.toml",
                "[[redirect]]\nfrom = \"personen/b-duijn/\"\nto = \"personen/k-oord/\"\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.err.find("[people-lost]") == std::string::npos);
  const std::string page = program.page("personen/b-duijn/index.html");
  for (const char* part :
       {"<meta http-equiv=\"refresh\" content=\"0; url=../../personen/k-oord/\">",
        "<link rel=\"canonical\" href=\"https://v.example/personen/k-oord/\">",
        "<a href=\"../../personen/k-oord/\">Ga naar de pagina</a>"}) {
    INFO(part);
    CHECK(page.find(part) != std::string::npos);
  }
  CHECK(program.page("sitemap.xml").find("b-duijn") == std::string::npos);
  program.write("content/site.toml",
                "title = \"Verslagen\"\nbase_url = \"https://v.example/\"\n"
                "[outputs]\ncanonical = false\n");
  REQUIRE(program.build().code == 0);
  const std::string without = program.page("personen/b-duijn/index.html");
  CHECK(without.find("canonical") == std::string::npos);
  CHECK(without.find("url=../../personen/k-oord/") != std::string::npos);
}

TEST_CASE("a person who was renamed in the registry keeps the old address", "[cli][redirects]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes_with("de heer B. Duijn"));
  program.build();
  program.write("content/people.toml",
                "[[person]]\nname = \"Bas van Duin\"\naliases = [\"B. Duijn\"]\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.err == "");
  CHECK(program.page("personen/b-duijn/index.html").find("personen/bas-van-duin/") !=
        std::string::npos);
  // As long as the address was there in the build before.
  program.build();
  CHECK(program.site().contains("personen/b-duijn/index.html"));
}

TEST_CASE("who is spelled otherwise in all minutes keeps the old address by the registry",
          "[cli][redirects]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes_with("de heer B. Duijn"));
  program.build();
  program.write("content/meetings/a.md", minutes_with("de heer B. van Duin"));
  program.write("content/people.toml",
                "[[person]]\nname = \"Bas van Duin\"\naliases = [\"B. Duijn\", \"B. van Duin\"]\n");
  CHECK(program.build().err == "");
  CHECK(program.page_holds("personen/b-duijn/index.html", "personen/bas-van-duin/"));
}

TEST_CASE("an alias that is the name of somebody hidden leads nowhere", "[cli][redirects]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes_with("de heer B. Duijn"));
  program.build();
  program.write("content/meetings/a.md", minutes_with("de heer B. van Duin"));
  program.write("content/people.toml",
                "[[person]]\nname = \"Bas van Duin\"\naliases = [\"B. Duijn\", \"B. van Duin\"]\n");
  program.write("content/withdrawn.toml",
                "[[withdrawn]]\nperson = \"B. Duijn\"\ndate = 2023-03-01\nreason = \"privacy\"\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK_FALSE(program.site().contains("personen/b-duijn/index.html"));
}

TEST_CASE("a topic that was merged keeps its address when no minutes have its title any more",
          "[cli][redirects]") {
  const ProgramFixture program;
  const std::string minutes = minutes_with("de heer B. Duijn");
  program.write("content/meetings/a.md", minutes);
  program.build();
  REQUIRE(program.site().contains("onderwerpen/brug/index.html"));
  std::string renamed = minutes;
  renamed.replace(renamed.find("1. Brug"), 7, "1. Oeververbinding");
  program.write("content/meetings/a.md", renamed);
  program.write("content/topics.toml",
                "[[subject]]\ntitle = \"Oeververbinding\"\nsame_as = [\"Brug\"]\n");
  CHECK(program.build().err == "");
  CHECK(program.page_holds("onderwerpen/brug/index.html", "onderwerpen/oeververbinding/"));
}

TEST_CASE("a redirect from or to nowhere is an error", "[cli][redirects]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", minutes_with("de heer B. Duijn"));
  for (const auto& [block, told] : std::vector<std::pair<std::string, std::string>>{
           {"from = \"personen/x/\"\nto = \"personen/y/\"\n", "[redirect-nowhere]"},
           {"from = \"personen/b-duijn/\"\nto = \"personen/\"\n", "[redirect-page]"},
           {"from = \"../x/\"\nto = \"personen/\"\n", "[redirect-address]"},
           {"from = \"x/\"\nto = \"https://elders.example/\"\n", "[redirect-address]"}}) {
    program.write("content/redirects.toml", "[[redirect]]\n" + block);
    const ProgramResult outcome = program.build();
    INFO(outcome);
    CHECK(outcome.code == 1);
    CHECK(outcome.err.find(told) != std::string::npos);
  }
}

}  // namespace
}  // namespace openverslag
