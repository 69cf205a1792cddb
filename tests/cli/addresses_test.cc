// Addresses that were published stay, or somebody says why not.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

std::string minutes_of(std::string_view date, std::string_view name, std::string_view title) {
  return "# Verslag Raad, " + std::string(date) + "\n\n**Aanwezig:** mevrouw A. Valk, " +
         std::string(name) + "\n\n## 1. " + std::string(title) +
         "\n\nMevrouw Valk noemt de brug.\n";
}

class Addresses {
 public:
  Addresses() {
    write("16 januari 2023", "de heer B. Duijn", "Brug");
    REQUIRE(site.publish("2024-05-01").code == 0);
    // Everything else that knew of the old addresses.
    std::filesystem::remove_all(site.program.path("public"));
  }

  void write(std::string_view date, std::string_view name, std::string_view title) const {
    site.program.write("content/meetings/a.md", minutes_of(date, name, title));
  }

  bool leads(const std::string& from, const std::string& to) const {
    return site.holds(from + "index.html", "url=../../" + to + "\"");
  }

  PublishFixture site;
};

TEST_CASE("a meeting with another date keeps its old address", "[cli][publish][redirects]") {
  const Addresses addresses;
  addresses.write("17 januari 2023", "de heer B. Duijn", "Brug");
  const ProgramResult told = addresses.site.publish("2024-06-02");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(addresses.leads(kRaad, "vergaderingen/2023-01-17-raad/"));
  CHECK(addresses.site.file("content/history/2024.txt")
            .find("2024-06-02 moved vergaderingen/2023-01-16-raad/ "
                  "vergaderingen/2023-01-17-raad/\n") != std::string::npos);
  CHECK(
      addresses.site.holds("vergaderingen/2023-01-17-raad/index.html", "Gewijzigd op 2 juni 2024"));
  // Also when the file gets another name, and it moves once more.
  std::filesystem::remove(addresses.site.program.path("content/meetings/a.md"));
  addresses.site.program.write("content/meetings/b.md",
                               minutes_of("17 januari 2023", "de heer B. Duijn", "Brug"));
  CHECK(addresses.site.publish("2024-06-03").code == 0);
  CHECK(addresses.leads(kRaad, "vergaderingen/2023-01-17-raad/"));
  addresses.site.program.write("content/meetings/b.md",
                               minutes_of("18 januari 2023", "de heer B. Duijn", "Brug"));
  CHECK(addresses.site.program.build().code == 0);
  CHECK(addresses.leads(kRaad, "vergaderingen/2023-01-18-raad/"));
}

TEST_CASE("a person with another name keeps the old address", "[cli][publish][redirects]") {
  const Addresses addresses;
  addresses.site.program.write("content/people.toml",
                               "[[person]]\nname = \"Bas van Duin\"\naliases = [\"B. Duijn\"]\n");
  CHECK(addresses.site.publish("2024-06-02").code == 0);
  CHECK(addresses.leads("personen/b-duijn/", "personen/bas-van-duin/"));
  // It is known from then on.
  addresses.site.program.write("content/people.toml", "[[person]]\nname = \"Bas van Duin\"\n");
  addresses.write("16 januari 2023", "de heer Bas van Duin", "Brug");
  CHECK(addresses.site.program.build().code == 0);
  CHECK(addresses.leads("personen/b-duijn/", "personen/bas-van-duin/"));
}

TEST_CASE("a topic with another title keeps the old address", "[cli][publish][redirects]") {
  const Addresses addresses;
  addresses.write("16 januari 2023", "de heer B. Duijn", "Brug en sluis");
  CHECK(addresses.site.publish("2024-06-02").code == 0);
  CHECK(addresses.leads("onderwerpen/brug/", "onderwerpen/brug-en-sluis/"));
  addresses.site.program.write("content/topics.toml",
                               "[[subject]]\ntitle = \"Bruggen\"\nsame_as = [\"Brug en sluis\"]\n");
  const ProgramResult told = addresses.site.program.build();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(addresses.leads("onderwerpen/brug/", "onderwerpen/bruggen/"));
  CHECK(addresses.leads("onderwerpen/brug-en-sluis/", "onderwerpen/bruggen/"));
}

TEST_CASE("an address that would be lost is an error, until somebody decides",
          "[cli][publish][redirects]") {
  const Addresses addresses;
  const PublishFixture& site = addresses.site;
  REQUIRE(site.program.build().code == 0);
  const auto before = site.program.site();
  const std::string journal = site.file("content/history/2024.txt");
  const std::string minutes = minutes_of("16 januari 2023", "de heer B. Duijn", "Brug");
  site.program.write("content/meetings/a.md", "# Verslag Commissie" + minutes.substr(14));
  const std::string lost =
      "redirects.toml: fout: Op organen/raad/ stond de pagina van een orgaan, en nu niet meer. Wie "
      "daarheen linkt, vindt niets. [body-lost]";
  for (const ProgramResult& told : {site.program.build(), site.publish("2024-06-02"),
                                    site.program.run({"check", "DIR/content"})}) {
    INFO(told);
    CHECK(told.code == 1);
    CHECK(told.err.find(lost) != std::string::npos);
    CHECK(told.err.find("[[gone]]\n  address = \"organen/raad/\"") != std::string::npos);
    CHECK(told.err.find("Zet in bodies.toml bij dat orgaan:\n  id = \"raad\"\n") !=
          std::string::npos);
  }
  CHECK(site.program.site() == before);
  CHECK(site.file("content/history/2024.txt") == journal);
  SECTION("it leads on") {
    site.program.write("content/redirects.toml",
                       "[[redirect]]\nfrom = \"organen/raad/\"\nto = \"organen/commissie/\"\n");
    CHECK(site.publish("2024-06-02").code == 0);
    CHECK(addresses.leads("organen/raad/", "organen/commissie/"));
  }
  SECTION("it is gone") {
    site.program.write("content/redirects.toml", "[[gone]]\naddress = \"organen/raad/\"\n");
    CHECK(site.publish("2024-06-02").code == 0);
    CHECK_FALSE(site.program.site().contains("organen/raad/index.html"));
  }
  SECTION("what is written there is checked") {
    site.program.write("content/redirects.toml", "[[gone]]\naddress = \"../x/\"\n");
    CHECK(site.program.build().err.find("[redirect-address]") != std::string::npos);
  }
}

TEST_CASE("a redirect to somebody who is hidden since leads nowhere, and holds up nothing",
          "[cli][publish][redirects]") {
  const Addresses addresses;
  const PublishFixture& site = addresses.site;
  site.program.write("content/redirects.toml",
                     "[[redirect]]\nfrom = \"personen/de-oude-naam/\"\nto = "
                     "\"personen/b-duijn/\"\n");
  REQUIRE(site.publish("2024-06-02").code == 0);
  CHECK(addresses.leads("personen/de-oude-naam/", "personen/b-duijn/"));
  REQUIRE(site.program
              .run({"withdraw", "--person", "B. Duijn", "DIR/content", "--reason", "Op verzoek"})
              .code == 0);
  for (const ProgramResult& told : {site.program.build(), site.publish("2024-07-03")}) {
    INFO(told);
    CHECK(told.code == 0);
    CHECK(told.err.find(
              "redirects.toml:1:1: waarschuwing: Dit leidt naar een pagina die er niet meer is. "
              "Het oude adres leidt nu ook nergens meer heen. [redirect-hidden]") !=
          std::string::npos);
    CHECK(told.err.find("personen/b-duijn") == std::string::npos);
  }
  CHECK_FALSE(site.program.site().contains("personen/de-oude-naam/index.html"));
  CHECK(site.files_with("b-duijn").empty());
}

TEST_CASE("a redirect to what never was is still an error", "[cli][publish][redirects]") {
  const Addresses addresses;
  addresses.site.program.write("content/redirects.toml",
                               "[[redirect]]\nfrom = \"organen/oud/\"\nto = \"organen/raadd/\"\n");
  const ProgramResult told = addresses.site.program.build();
  CHECK(told.code == 1);
  CHECK(told.err.find("[redirect-nowhere]") != std::string::npos);
}

TEST_CASE("who has no page any more must not be named by saying so", "[cli][publish][redirects]") {
  const Addresses addresses;
  addresses.site.program.write("content/people.toml",
                               "[[person]]\nname = \"B. Duijn\"\npage = false\n");
  const ProgramResult told = addresses.site.program.build();
  INFO(told);
  CHECK(told.code == 0);
  CHECK_FALSE(addresses.site.program.site().contains("personen/b-duijn/index.html"));
}

}  // namespace
}  // namespace openverslag
