// A published site that gets another address.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

void move_to(const PublishFixture& site, const std::string& base_url) {
  site.program.write("content/site.toml",
                     "title = \"Verslagen\"\nbase_url = \"" + base_url + "\"\n");
}

const std::string kTold =
    "site.toml: waarschuwing: De site is gepubliceerd op https://verslagen.example/ en krijgt nu "
    "het adres https://nieuw.example/. Wie een feed volgt, ziet alles nog een keer als nieuw. Wie "
    "een agenda volgt, kan vergaderingen dubbel zien. En wie het oude adres heeft, krijgt niets "
    "nieuws meer. [base-url-moved]\n"
    "  tip: Is het een typefout? Zet in site.toml:\n"
    "  base_url = \"https://verslagen.example/\"\n"
    "  Verhuist de site echt? Laat de server van het oude adres elke pagina en elk bestand "
    "doorsturen naar hetzelfde adres op de nieuwe site, met code 301, en laat dat zo. Zet een "
    "bericht op de site voor wie een feed of agenda volgt.\n\n";
const std::string kOne = "1 waarschuwing in 1 bestand.\n";

TEST_CASE("another address of a published site is told, once", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug is groen.\n");
  CHECK(site.publish("2024-01-01").err == "");
  CHECK(site.file("content/history/2024.txt")
            .find("\n2024-01-01 site https://verslagen.example/\n") != std::string::npos);
  CHECK(site.publish("2024-01-02").err == "");
  move_to(site, "https://nieuw.example/");
  CHECK(site.program.run({"check", "DIR/content"}).err.starts_with(kTold));
  CHECK(site.program.build().err == kTold + kOne);
  CHECK(site.publish("2024-01-03", {"--dry-run"}).err.starts_with(kTold));
  CHECK(site.publish("2024-01-03").err == kTold + kOne);
  CHECK(site.publish("2024-01-03").err == "");
  CHECK(site.publish("2024-01-04").err == "");
  // And back.
  move_to(site, "https://verslagen.example/");
  CHECK(site.publish("2024-01-05").err.find("[base-url-moved]") != std::string::npos);
}

TEST_CASE("who builds with another address to look at the site moves nothing", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug is groen.\n");
  REQUIRE(site.publish("2024-01-01").code == 0);
  CHECK(site.program.build({"--base-url", "https://proef.example/"}).err == "");
  const ProgramResult told = site.publish("2024-01-02", {"--base-url", "https://nieuw.example/"});
  CHECK(told.err.find("[base-url-moved]") != std::string::npos);
}

}  // namespace
}  // namespace openverslag
