// What is withdrawn: a meeting, an item, a person.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "cli/program_fixture.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

constexpr std::string_view kFirst = R"(# Verslag Raad, 16 januari 2023

**Aanwezig:** mevrouw A. Valk (voorzitter), de heer B. Duin, mevrouw C. Oord

## 1. Brug

Mevrouw Valk noemt de kazerne. De raad stemt in met de brug.

### 1a. Kleur

De heer Duin wil mosgroen.

## 2. Haven

De heer Duin vraagt naar de haven. Mevrouw Oord antwoordt.
)";

constexpr std::string_view kSecond = R"(# Verslag Raad, 13 februari 2023

**Aanwezig:** mevrouw A. Valk (voorzitter), de heer B. Duin

## 1. Brug

De brug is klaar, zegt de heer Duin. Mevrouw Oord is er niet.
)";

class Archive {
 public:
  Archive() {
    program.write("content/meetings/een.md", kFirst);
    program.write("content/meetings/twee.md", kSecond);
    program.write("content/site.toml",
                  "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n");
    REQUIRE(program.build().code == 0);
    for (const auto& [path, bytes] : program.site()) addresses.push_back(path);
  }

  ProgramResult withdraw(std::vector<std::string> words) const {
    words.insert(words.begin(), "withdraw");
    words.insert(words.end(), {"DIR/content", "--reason", "Hier stond iets over iemand"});
    return program.run(words);
  }

  std::vector<std::string> files_with(std::string_view words) const {
    return program.files_with(words);
  }

  bool holds(const std::string& path, std::string_view words) const {
    return program.page_holds(path, words);
  }

  ProgramFixture program;
  std::vector<std::string> addresses;
};

const std::string kMeeting = "vergaderingen/2023-01-16-raad/";

TEST_CASE("a meeting that is withdrawn becomes a notice, and is nowhere else", "[cli][withdraw]") {
  const Archive archive;
  const auto before = archive.files_with("kazerne");
  CHECK(std::ranges::find(before, "bron/2023-01-16-raad.md") != before.end());
  const ProgramResult told = archive.withdraw({"2023-01-16-raad"});
  CHECK(told == ProgramResult{0,
                              "Dit staat nu in DIR/content/withdrawn.toml. Maak de site opnieuw: "
                              "openverslag build\n",
                              ""});
  CHECK(archive.program.build().code == 0);
  CHECK(archive.files_with("kazerne").empty());
  CHECK(archive.files_with("mosgroen").empty());
  CHECK(archive.holds(kMeeting + "index.html",
                      "<h1 class=\"nl-heading nl-heading--level-1\">Raad, "
                      "16 januari 2023</h1>"));
  CHECK(archive.holds(kMeeting + "index.html", "<p>Hier stond iets over iemand</p>"));
  CHECK(archive.holds("wijzigingen/index.html", "href=\"../" + kMeeting + "\">Raad, 16 januari"));
  CHECK(archive.holds(
      "privacy/index.html",
      "<a href=\"../wijzigingen/\">Alles wat is gewijzigd of van de site is gehaald</a>"));
  for (const char* feed : {"feed.xml", "organen/raad/feed.xml", "wijzigingen/feed.xml"}) {
    INFO(feed);
    CHECK(archive.holds(feed, "<title>Van de site gehaald: Raad, 16 januari 2023</title>"));
    CHECK_FALSE(archive.holds(feed, "<title>Raad, 16 januari 2023</title>"));
  }
  CHECK_FALSE(archive.holds("sitemap.xml", kMeeting));
  CHECK_FALSE(archive.holds("vergaderingen/2023-02-13-raad/index.html", kMeeting));
}

TEST_CASE("a notice stays when the file is gone", "[cli][withdraw]") {
  const Archive archive;
  archive.withdraw({"een.md"});
  std::filesystem::remove(archive.program.path("content/meetings/een.md"));
  CHECK(archive.program.build().code == 0);
  CHECK(archive.holds(kMeeting + "index.html", "van de site gehaald."));
}

TEST_CASE("a withdrawn meeting does not come back under another name", "[cli][withdraw]") {
  const Archive archive;
  archive.withdraw({"een.md"});
  std::filesystem::rename(archive.program.path("content/meetings/een.md"),
                          archive.program.path("content/meetings/nul.md"));
  const ProgramResult outcome = archive.program.build();
  CHECK(outcome.code == 1);
  CHECK(outcome.err.find("[address-clash]") != std::string::npos);
}

TEST_CASE("an item that is withdrawn keeps its number alone", "[cli][withdraw]") {
  const Archive archive;
  CHECK(archive.withdraw({"2023-01-16-raad", "--item", "1"}).code == 0);
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  for (const char* words : {"kazerne", "mosgroen", "Kleur", "stemt in met de brug"}) {
    INFO(words);
    CHECK(archive.files_with(words).empty());
  }
  const std::string page = archive.program.page(kMeeting + "index.html");
  CHECK(page.find("id=\"1\"") != std::string::npos);
  CHECK(page.find("Dit agendapunt is op ") != std::string::npos);
  CHECK(page.find("vraagt naar de haven") != std::string::npos);
  const std::size_t next = page.find("id=\"2\"");
  CHECK(page.find("class=\"cite\"") > next);  // what is not there is not cited
  CHECK(page.find("class=\"cite\"", next) != std::string::npos);
  CHECK(archive.holds("wijzigingen/index.html", ">Punt 1, Raad, 16 januari 2023</a>"));
  CHECK(archive.holds("feed.xml",
                      "<title>Van de site gehaald: Punt 1, Raad, 16 januari 2023</title>"));
  CHECK_FALSE(archive.program.site().contains("bron/2023-01-16-raad.md"));
}

TEST_CASE("the anchor of a withdrawn item without a number spells no word of its title",
          "[cli][withdraw]") {
  const Archive archive;
  archive.program.write("content/meetings/twee.md",
                        "# Verslag Raad, 13 februari 2023\n\n## Klacht over mosterdpad\n\nErg.\n\n"
                        "## Molen\n\nDraait.\n\n## Ruzie in mosterdpad\n\nOok erg.\n");
  for (const char* item : {"klacht-over-mosterdpad", "ruzie-in-mosterdpad"})
    REQUIRE(archive.withdraw({"2023-02-13-raad", "--item", item}).code == 0);
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(archive.files_with("mosterdpad").empty());
  const std::string page = "vergaderingen/2023-02-13-raad/index.html";
  for (const char* id : {"id=\"x1\"", "id=\"molen\"", "id=\"x3\""}) {
    INFO(id);
    CHECK(archive.holds(page, id));
  }
  CHECK(archive.holds("wijzigingen/index.html", "href=\"../vergaderingen/2023-02-13-raad/\""));
  const std::string feed = archive.program.page("wijzigingen/feed.xml");
  const std::size_t first = feed.find("<guid");
  const std::size_t second = feed.find("<guid", first + 1);
  const auto guid = [&](std::size_t at) { return feed.substr(at, feed.find("</guid>", at) - at); };
  REQUIRE(second != std::string::npos);
  CHECK(guid(first) != guid(second));
  // A line above them changes nothing.
  const std::string withdrawn = file_bytes(archive.program.path("content/withdrawn.toml")).value();
  archive.program.write("content/withdrawn.toml", "# Van ons\n\n" + withdrawn);
  REQUIRE(archive.program.build().code == 0);
  const std::string again = archive.program.page("wijzigingen/feed.xml");
  for (const std::string& each : {guid(first), guid(second)})
    CHECK(again.find(each) != std::string::npos);
  // And when there is a history from now on.
  const ProgramResult told =
      archive.program.run({"publish", "DIR/content", "DIR/public", "--date", "2024-05-01"});
  INFO(told);
  CHECK(told.code == 0);
  CHECK(archive.files_with("mosterdpad").empty());
  for (const char* id : {"id=\"x1\"", "id=\"x2\"", "id=\"x3\""}) {
    INFO(id);
    CHECK(archive.holds(page, id));
  }
}

TEST_CASE("an item that is not there is not withdrawn in silence", "[cli][withdraw]") {
  const Archive archive;
  CHECK(archive.withdraw({"2023-01-16-raad", "--item", "9"}).code == 2);
  archive.program.write("content/withdrawn.toml",
                        "[[withdrawn]]\nfile = \"meetings/een.md\"\nitem = \"9\"\ntitle = \"x\"\n"
                        "address = \"vergaderingen/x/\"\ndate = 2024-01-01\nreason = \"y\"\n");
  ProgramResult outcome = archive.program.build();
  CHECK(outcome.code == 1);
  CHECK(outcome.err.find("meetings/een.md: fout: In dit verslag is geen punt '9'.") !=
        std::string::npos);
  std::filesystem::remove(archive.program.path("content/meetings/een.md"));
  outcome = archive.program.build();
  CHECK(outcome.code == 1);
  CHECK(outcome.err.find("[withdrawn-no-file]") != std::string::npos);
}

TEST_CASE("somebody who is withdrawn is in no file, and nothing tells so", "[cli][withdraw]") {
  const Archive archive;
  CHECK_FALSE(archive.files_with("Oord").empty());
  const std::string name = GENERATE("C. Oord", "mevrouw C. Oord");
  INFO(name);
  CHECK(archive.withdraw({"--person", name}).code == 0);
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(archive.files_with("Oord").empty());
  CHECK(archive.files_with("oord/").empty());
  for (const auto& [path, bytes] : archive.program.site())
    CHECK(path.find("oord") == std::string::npos);
  CHECK_FALSE(archive.program.site().contains("wijzigingen/index.html"));
  CHECK(archive.holds(kMeeting + "index.html", "[geanonimiseerd]</span> antwoordt"));
}

TEST_CASE("a section that is withdrawn has no title anywhere", "[cli][withdraw]") {
  const ProgramFixture program;
  program.write("content/site.toml", "title = \"Verslagen\"\n");
  program.write(
      "content/meetings/raad.md",
      "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
      "## A. Kwetsend\n\nMevrouw Valk zegt iets.\n\n## B. Brug\n\n### 1. Kleur\n\nGroen.\n");
  REQUIRE(program.build().code == 0);
  REQUIRE(
      program.run({"withdraw", "2023-01-16-raad", "DIR/content", "--item", "a", "--reason", "x"})
          .code == 0);
  CHECK(program.build().code == 0);
  for (const auto& [path, bytes] : program.site()) {
    INFO(path);
    CHECK(bytes.find("Kwetsend") == std::string::npos);
  }
}

TEST_CASE("what a withdrawn item says elsewhere is told", "[cli][withdraw]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                "Vandaag gaat het over de kwestie Kwetsend.\n\n"
                "## 1. De kwestie Kwetsend\n\nMevrouw Valk zegt iets.\n\n## 2. Brug\n\nGroen.\n");
  program.run({"withdraw", "2023-01-16-raad", "DIR/content", "--item", "1", "--reason", "x"});
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 0);
  CHECK(
      outcome.err.find("meetings/raad.md: waarschuwing: Op regel 5 staan nog woorden van een punt "
                       "dat is weggehaald.") != std::string::npos);
  CHECK(outcome.err.find("Kwetsend") == std::string::npos);
}

TEST_CASE("no report quotes the name of somebody who is withdrawn", "[cli][withdraw]") {
  const Archive archive;
  archive.program.write("content/meetings/een.md",
                        "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw C. Oord\n\n"
                        "## 1. Brug\n\nMevrouw Oord wil [[iets]].\n");
  archive.withdraw({"--person", "C. Oord"});
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.err.find("  Mevrouw •••• wil [[iets]].\n") != std::string::npos);
  CHECK(outcome.err.find("Oord") == std::string::npos);
}

TEST_CASE("no report quotes a file of which something is withdrawn", "[cli][withdraw]") {
  const Archive archive;
  CHECK(archive.withdraw({"2023-01-16-raad", "--item", "1"}).code == 0);
  archive.program.write(
      "content/meetings/een.md",
      "# Verslag Raad, 16 januari 2023\n\n## 1. Brug\n\nDe kazerne wil [[iets]].\n");
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.err.find("meetings/een.md:5:1: ") != std::string::npos);
  CHECK(outcome.err.find("  •• ••••••• ••• [[••••]].\n") != std::string::npos);
  CHECK(outcome.err.find("kazerne") == std::string::npos);
}

TEST_CASE("a day to come is a term", "[cli][withdraw]") {
  const Archive archive;
  archive.program.write("content/withdrawn.toml",
                        "[[withdrawn]]\nperson = \"C. Oord\"\ndate = 2999-01-01\nreason = \"x\"\n");
  CHECK(archive.program.build().code == 0);
  CHECK(archive.program.site().contains("personen/c-oord/index.html"));
}

TEST_CASE("somebody who is withdrawn is in the registry no more, whatever it calls her",
          "[cli][withdraw]") {
  const Archive archive;
  archive.program.write("content/people.toml",
                        "[[person]]\nname = \"Cornelia Oord\"\n"
                        "aliases = [\"C. Zandstra\", \"mevrouw Valk\"]\n"
                        "[[person]]\nname = \"A. Valk\"\naliases = [\"mevrouw Oord\"]\n");
  archive.program.write("content/meetings/drie.md",
                        "# Verslag Raad, 13 maart 2023\n\n**Aanwezig:** mevrouw A. Valk, mevrouw "
                        "C. Zandstra\n\n## 1. Brug\n\nMevrouw Valk noemt de brug.\n");
  REQUIRE(archive.program.build().code == 0);
  CHECK(archive.program.site().contains("personen/cornelia-oord/index.html"));
  const std::string name = GENERATE("C. Oord", "C. Zandstra");
  INFO(name);
  archive.withdraw({"--person", name});
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(archive.files_with("Cornelia").empty());
  CHECK(archive.files_with("Zandstra").empty());
  CHECK_FALSE(archive.program.site().contains("personen/cornelia-oord/index.html"));
  CHECK(archive.program.site().contains("personen/a-valk/index.html"));
  CHECK(outcome.err.find("withdrawn-nobody") == std::string::npos);
  CHECK(outcome.err.find("cornelia") == std::string::npos);
  const ProgramResult inspected = archive.program.run({"inspect", "DIR/content/meetings/drie.md"});
  CHECK(inspected.out.find("Zandstra") == std::string::npos);
  CHECK(inspected.out.find("Cornelia") == std::string::npos);
}

TEST_CASE("somebody who is withdrawn and found nowhere may be misspelt", "[cli][withdraw]") {
  const Archive archive;
  // The one has parts, the other is looked for as it stands; the surname alone is not enough.
  const std::string name = GENERATE("K. Oord", "platform ivz");
  std::filesystem::remove(archive.program.path("content/meetings/twee.md"));
  archive.program.write("content/meetings/een.md",
                        "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw C. Oord\n\n"
                        "## 1. Brug\n\nMevrouw C. Oord antwoordt.\n");
  archive.withdraw({"--person", name});
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(outcome.err.find("withdrawn.toml:2:1: waarschuwing: Wie hier is ingetrokken, staat in geen "
                         "verslag en in geen ander bestand. Er is dus niets van weggelaten. "
                         "[withdrawn-nobody]") != std::string::npos);
  CHECK(outcome.err.find("redaction-unused") == std::string::npos);
}

TEST_CASE("an item needs no file when the meeting is withdrawn whole", "[cli][withdraw]") {
  const Archive archive;
  archive.withdraw({"een.md", "--item", "1"});
  archive.withdraw({"een.md"});
  std::filesystem::remove(archive.program.path("content/meetings/een.md"));
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
}

TEST_CASE("what was planned does not come back where a meeting is withdrawn", "[cli][withdraw]") {
  const Archive archive;
  archive.program.write("content/planned.toml",
                        "[[meeting]]\nbody = \"Raad\"\ndate = 2023-01-16\nplace = \"Schuur\"\n"
                        "[[meeting]]\nbody = \"Raad\"\ndate = 2023-03-13\nplace = \"Loods\"\n");
  archive.withdraw({"een.md"});
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(archive.holds(kMeeting + "index.html", "van de site gehaald"));
  CHECK(archive.files_with("Schuur").empty());
  CHECK_FALSE(archive.files_with("Loods").empty());
}

TEST_CASE("a block that lacks something is an error", "[cli][withdraw]") {
  const Archive archive;
  for (const char* block :
       {"file = \"meetings/een.md\"\ndate = 2024-01-01\nreason = \"x\"\ntitle = \"x\"\n",
        "file = \"meetings/een.md\"\ndate = 2024-01-01\nreason = \"x\"\ntitle = \"x\"\n"
        "address = \"../etc/\"\n",
        "person = \"C. Oord\"\nreason = \"x\"\n", "person = \"C. Oord\"\ndate = 2024-01-01\n"}) {
    INFO(block);
    archive.program.write("content/withdrawn.toml", "[[withdrawn]]\n" + std::string(block));
    const ProgramResult outcome = archive.program.build();
    CHECK(outcome.code == 1);
    CHECK(outcome.err.find("withdrawn.toml:1:1: fout: In dit blok ontbreekt") != std::string::npos);
  }
}

// The second meeting adopts the minutes of the first.
void make_listed(const Archive& archive) {
  archive.program.write(
      "content/site.toml",
      "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n[woo]\n"
      "organisation = \"https://identifier.overheid.nl/tooi/id/gemeente/gm9999\"\n"
      "name = \"gemeente Voorbeeld\"\n");
  archive.program.write("content/meetings/twee.md",
                        "# Verslag Raad, 13 februari 2023\n\n"
                        "**Aanwezig:** mevrouw A. Valk (voorzitter), de heer B. Duin\n\n"
                        "## 1. Verslag 16 januari 2023\n\nHet verslag wordt vastgesteld.\n");
}

constexpr const char* kSitemap = "sitemaps/sitemap-diwoo-infocat008-2023.xml";
constexpr const char* kPrivacyTerm = "c_098c1346\">correctie privacygevoelige gegevens</";

TEST_CASE("the index of the Woo is told why minutes are gone", "[cli][withdraw]") {
  const Archive archive;
  make_listed(archive);
  REQUIRE(archive.program.build().code == 0);
  REQUIRE(archive.holds(kSitemap, kMeeting));
  CHECK_FALSE(archive.holds(kSitemap, "redenVerwijderingVervanging"));
  CHECK(archive.withdraw({"een.md", "--woo", "privacy"}).code == 0);
  const std::string lines = file_bytes(archive.program.path("content/withdrawn.toml")).value();
  CHECK(lines.find("woo_reason = \"privacy\"\nheld = 2023-01-16\nadopted = 2023-02-13\n") !=
        std::string::npos);
  const ProgramResult outcome = archive.program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(archive.holds(kSitemap, "https://verslagen.example/" + kMeeting));
  CHECK(archive.holds(kSitemap, kPrivacyTerm));
}

TEST_CASE("check says that the index of the Woo must be told why minutes are gone",
          "[cli][withdraw]") {
  const Archive archive;
  make_listed(archive);
  archive.withdraw({"een.md"});
  const ProgramResult outcome = archive.program.run({"check", "DIR/content"});
  CHECK(outcome.code == 0);
  CHECK(outcome.err.find(
            "withdrawn.toml:2:1: opmerking: Raad, 16 januari 2023 stond in de Woo-index. Daar moet "
            "bij staan waarom dat weg is [woo-no-reason]") != std::string::npos);
  REQUIRE(archive.program.build().code == 0);
  CHECK_FALSE(archive.program.site().contains(kSitemap));
}

TEST_CASE("the index of the Woo is told why an item is gone", "[cli][withdraw]") {
  const Archive archive;
  make_listed(archive);
  CHECK(archive.withdraw({"een.md", "--item", "1", "--woo", "privacy"}).code == 0);
  CHECK(archive.program.build().code == 0);
  CHECK(archive.holds(kSitemap, kPrivacyTerm));
}

TEST_CASE("a reason for the index of the Woo is one that it knows, and of minutes",
          "[cli][withdraw]") {
  const Archive archive;
  CHECK(archive.withdraw({"een.md", "--woo", "anders"}) ==
        ProgramResult{
            2, "", "openverslag: --woo kan niet 'anders' zijn. Kies uit: privacy, procedure.\n"});
  CHECK(archive.withdraw({"--person", "C. Oord", "--woo", "privacy"}) ==
        ProgramResult{
            2, "",
            "openverslag: De Woo-index gaat over verslagen, niet over mensen. Laat --woo weg.\n"});
  CHECK_FALSE(std::filesystem::exists(archive.program.path("content/withdrawn.toml")));
  archive.program.write("content/withdrawn.toml",
                        "[[withdrawn]]\nperson = \"C. Oord\"\ndate = 2024-01-01\nreason = \"x\"\n"
                        "woo_reason = \"privacy\"\n");
  const ProgramResult outcome = archive.program.build();
  CHECK(outcome.code == 1);
  CHECK(outcome.err.find("woo_reason") != std::string::npos);
}

TEST_CASE("withdrawing asks for what and why", "[cli][withdraw]") {
  const Archive archive;
  CHECK(archive.program.run({"withdraw", "--reason", "x"}).code == 2);
  CHECK(archive.program.run({"withdraw", "2023-01-16-raad", "DIR/content"}).code == 2);
  CHECK(archive.withdraw({"2024-01-16-raad"}).code == 2);
  CHECK_FALSE(std::filesystem::exists(archive.program.path("content/withdrawn.toml")));
}

}  // namespace
}  // namespace openverslag
