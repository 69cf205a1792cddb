#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

namespace {

constexpr const char* kPresent = "Aanwezig: A. Aak, mevrouw B. Bel\n\n";

// The attendance, and who speaks, of minutes with these words under the first item.
std::string read(const std::string& header, const std::string& words,
                 const std::string& title = "Opening") {
  const Facts facts =
      read_markdown_minutes("# Verslag Werkgroep Water 3 maart 2021\n\n" + header + "## 1. " +
                            title + "\n\n" + words + "\n\n## 2. Sluis\n\nTekst.\n")
          .meeting.facts;
  std::string print;
  for (const Attendee& each : facts.header.present) print += "present " + each.printed.str() + "\n";
  for (const Attendee& each : facts.header.absent) {
    print +=
        "absent " + each.printed.str() + (each.note.empty() ? "" : " # " + each.note.str()) + "\n";
  }
  for (const NameUse& use : facts.items.at(0).names) {
    if (use.role == NameRole::speaker) print += "speaker " + use.printed.str() + "\n";
  }
  return print;
}

}  // namespace

TEST_CASE("who has sent apologies does not speak, and is absent", "[minutes]") {
  const std::string words = GENERATE(
      as<std::string>(), "De heer Cent heeft zich afgemeld.", "De heer Cent is verhinderd.",
      "De heer Cent laat zich verontschuldigen.", "De heer Cent is vandaag afwezig.",
      "De heer Cent heeft zich voor deze vergadering afgemeld.");
  CAPTURE(words);
  CHECK(read(kPresent, words) == "present A. Aak\npresent mevrouw B. Bel\nabsent De heer Cent\n");
}

TEST_CASE("several may have sent apologies in one sentence", "[minutes]") {
  CHECK(read("", "De heren Cent en Dam hebben zich afgemeld. Mevrouw Eb (Duinen) is verhinderd.") ==
        "absent De heren Cent\nabsent Dam\nabsent Mevrouw Eb (Duinen)\n");
  CHECK(read("",
             "Bericht van verhindering is ontvangen van mevrouw Cent en de heren Dam en Eb-Fok. "
             "De heer Golf neemt waar.") ==
        "absent mevrouw Cent\nabsent de heren Dam\nabsent Eb-Fok\n");
}

TEST_CASE("the attendance list goes before the words", "[minutes]") {
  CHECK(read("Aanwezig: A. Aak\n\nAfwezig: C. Cent (ziek)\n\n",
             "De heer Aak is afwezig bij punt 2. De heer Cent is verhinderd.") ==
        "present A. Aak\nabsent C. Cent (ziek) # ziek\n");
}

TEST_CASE("other words about absence make nobody absent", "[minutes]") {
  CHECK(read(kPresent, "De heer Aak heeft de vraag gesteld wie zich heeft afgemeld.") ==
        "present A. Aak\npresent mevrouw B. Bel\nspeaker De heer Aak\n");
  CHECK(read(kPresent, "De brug is afwezig.") == "present A. Aak\npresent mevrouw B. Bel\n");
  CHECK(read(kPresent, "De heer Cent is verhinderd.", "Sluis") ==
        "present A. Aak\npresent mevrouw B. Bel\n");
}

TEST_CASE("a substitute is a note of the one who is there", "[minutes]") {
  CHECK(
      header_of("Aanwezig: A. Aak (vervanger van de heer Bel), C. Cent\n\n## 1. Opening\n\nX.\n") ==
      "present: A. Aak # vervanger van de heer Bel\npresent: C. Cent\n");
}

TEST_CASE("words of absence in any cell of a row make somebody absent", "[minutes]") {
  CHECK(header_of(R"(# Verslag Werkgroep Water 3 maart 2021

| Naam | Organisatie | |
|---|---|---|
| A. Aak | Duinen | aanwezig |
| B. Bel | Zandwijk | afgemeld |
| C. Cent | Duinen | x |
| D. Dam | Vloed | m.k. |
| E. Eb | afwezig | |

## 1. Opening

Welkom.
)") == R"(title: Verslag Werkgroep Water 3 maart 2021
body: Werkgroep Water
date: 2021-03-03
present: A. Aak @ Duinen
present: C. Cent @ Duinen
absent: B. Bel @ Zandwijk # afgemeld
absent: D. Dam @ Vloed # m.k.
absent: E. Eb # afwezig
)");
}

TEST_CASE("where people go by their first names one is enough to be absent", "[minutes]") {
  CHECK(read("", "Corona is afwezig.").empty());
  CHECK(read("Aanwezig: Anna, Bert\n\n", "Kees heeft zich afgemeld.") ==
        "present Anna\npresent Bert\nabsent Kees\n");
  CHECK(read(kPresent, "Kees is met kennisgeving afwezig.") ==
        "present A. Aak\npresent mevrouw B. Bel\n");
  CHECK(read("", "Publiek is niet aanwezig.").empty());
}

TEST_CASE("a sentence may begin with how somebody is absent", "[minutes]") {
  CHECK(read("", "Afwezig m.k. de voorzitter Roel Smid en Truus Kop.") ==
        "absent de voorzitter Roel Smid\nabsent Truus Kop\n");
}
