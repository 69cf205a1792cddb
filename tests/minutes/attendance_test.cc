#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

namespace {

// The attendance of minutes with these words before the first item.
std::string attendance(const std::string& words) {
  Header header =
      read_markdown_minutes(words + "\n\n## 1. Opening\n\nWelkom.\n").meeting.facts.header;
  return print_header(header);
}

}  // namespace

TEST_CASE("those present may be bullets under a label", "[minutes]") {
  CHECK(attendance(R"(**Aanwezig:**

- A. Aak (voorzitter)
- B. Bel (Gemeente Zandwijk)
- C. Cent, Gemeente Duinen
- Secretaris: D. Dam
- Gemeente Vloed, de heer E. Eb
- F. Fok (afwezig m.k.)
- Platform Water

**Afwezig:** G. Golf (mk), H. Haf

**Verzendlijst:** I. Inham, J. Jol)") == R"(chair: A. Aak = voorzitter
secretary: D. Dam = Secretaris
present: A. Aak = voorzitter
present: B. Bel @ Gemeente Zandwijk
present: C. Cent @ Gemeente Duinen
present: D. Dam = Secretaris
present: E. Eb @ Gemeente Vloed
present: <Platform Water>
absent: F. Fok # afwezig m.k.
absent: G. Golf # mk
absent: H. Haf
extra: Verzendlijst = I. Inham, J. Jol
)");
}

TEST_CASE("those present may stand under a heading or in the next paragraph", "[minutes]") {
  CHECK(attendance("## Aanwezig\n\nA. Aak, B. Bel en C. Cent\n\n## Afwezig\n\n* D. Dam\n") ==
        "present: A. Aak\npresent: B. Bel\npresent: C. Cent\nabsent: D. Dam\n");
  CHECK(attendance("Aanwezig:\nAnna Aak\nBert Bel (notulist)\n\nAfwezig met bericht van "
                   "verhindering: D. Dam") ==
        "secretary: Bert Bel = notulist\npresent: Anna Aak\npresent: Bert Bel = notulist\nabsent: "
        "D. Dam\n");
}

TEST_CASE("one salutation may govern a group, with or without a colon", "[minutes]") {
  const std::string words =
      GENERATE(as<std::string>(), "Aanwezig: Dames: Dam en Eb, heren: Aakster en Bel",
               "Aanwezig:\nDames: Dam, Eb\nHeren: Aakster, Bel",
               "**Aanwezig:**\n\n- Dames: Dam en Eb\n- "
               "Heren: Aakster, Bel",
               "| Aanwezig | Dames Dam en Eb <br> Dhrn. Aakster, Bel |\n|---|---|");
  CAPTURE(words);
  const Header header =
      read_markdown_minutes(words + "\n\n## 1. Opening\n\nWelkom.\n").meeting.facts.header;
  std::vector<std::string> names;
  for (const Attendee& each : header.present) {
    names.push_back(each.name ? each.name->surname : "nobody: " + each.printed.str());
  }
  CHECK(names == std::vector<std::string>{"Dam", "Eb", "Aakster", "Bel"});
  CHECK(header.extra.empty());
  CHECK(header.present.at(0).printed.str().starts_with("Dames"));
}

TEST_CASE("a salutation alone is nobody, and is kept", "[minutes]") {
  CHECK(attendance("**Aanwezig:**\n\n- Dames:\n- B. Bel\n") ==
        "present: B. Bel\nextra: Aanwezig = Dames:\n");
}

TEST_CASE("those present may be a table of names and organisations", "[minutes]") {
  CHECK(attendance(R"(| Naam | Organisatie | Functie |
|---|---|---|
| A. Aak | Gemeente Zandwijk | voorzitter |
| Bert Bel | Waterschap | |
| **Afwezig** | | |
| C. Cent | RIvG | adviseur |)") == R"(chair: A. Aak @ Gemeente Zandwijk = voorzitter
present: A. Aak @ Gemeente Zandwijk = voorzitter
present: Bert Bel @ Waterschap
absent: C. Cent @ RIvG = adviseur
)");
  CHECK(attendance(R"(| Naam | Aanwezig |
|---|---|
| A. Aak | x |
| Bert Bel | nee |)") == "present: A. Aak\nabsent: Bert Bel\n");
}

TEST_CASE("those present may be one paragraph with organisation and role in brackets",
          "[minutes]") {
  CHECK(attendance("**Aanwezig:** Anna Aak (Gemeente Zandwijk)(vz), Bert Bel (Waterschap Zee en "
                   "Land), Carla Cent (verslag), M. (Maarten) Dam, RIvG.") ==
        R"(chair: Anna Aak @ Gemeente Zandwijk = vz
secretary: Carla Cent = verslag
present: Anna Aak @ Gemeente Zandwijk = vz
present: Bert Bel @ Waterschap Zee en Land
present: Carla Cent = verslag
present: Maarten Dam
present: <RIvG>
)");
}

TEST_CASE("a salutation governs the names after it", "[minutes]") {
  const Header header = read_markdown_minutes(
                            "Aanwezig zijn de heren Aak (voorzitter), Bel en Van der Cent en de "
                            "dames Dam en Eb (verslaglegging).\n\n"
                            "Afwezig is de heer Fok.\n\n## 1. Opening\n")
                            .meeting.facts.header;
  CHECK(print_header(header) == R"(chair: Aak = voorzitter
secretary: Eb = verslaglegging
present: Aak = voorzitter
present: Bel
present: Van der Cent
present: Dam
present: Eb = verslaglegging
absent: Fok
)");
  REQUIRE(header.present.size() == 5);
  REQUIRE(header.absent.size() == 1);
  CHECK(header.present[2].name->honorific == "de heren");
  CHECK(header.present[4].name->honorific == "de dames");
  CHECK(header.absent[0].name->honorific == "de heer");
}

TEST_CASE("a note after a comma belongs to the name before it", "[minutes]") {
  CHECK(
      attendance(
          "Afwezig: A. Aak (Zandwijk), met kennisgeving, B. Bel en C. Cent, beiden met bericht") ==
      R"(absent: A. Aak @ Zandwijk # met kennisgeving
absent: B. Bel
absent: C. Cent # beiden met bericht
)");
  CHECK(attendance(
            "Aanwezig: A. Aak, voorzitter; B. Bel, Gemeente Duinen; C. Cent (tot agendapunt 3)") ==
        R"(chair: A. Aak = voorzitter
present: A. Aak = voorzitter
present: B. Bel @ Gemeente Duinen
present: C. Cent # tot agendapunt 3
)");
}

TEST_CASE("names and organisations in turn belong together", "[minutes]") {
  CHECK(attendance("Aanwezig: A. Aak, Gemeente Zandwijk, B. Bel, Gemeente Duinen") ==
        "present: A. Aak @ Gemeente Zandwijk\npresent: B. Bel @ Gemeente Duinen\n");
}

TEST_CASE("for whom they were there may stand in the label", "[minutes]") {
  CHECK(attendance("Aanwezig namens de gemeente: A. Aak\n\nAfwezig: geen") ==
        "present: A. Aak @ namens de gemeente\nextra: Afwezig = geen\n");
}

TEST_CASE("a line may be a group: with its organisation in front, or its office behind",
          "[minutes]") {
  CHECK(attendance(R"(Aanwezig:
Gemeente Vloed, de heer A. Aak (voorzitter)
Gemeente Eb, mevrouw B. Bel, mevrouw C. Cent (notulist)

Afwezig: Gemeente Haf, de heer D. Dam)") == R"(chair: A. Aak @ Gemeente Vloed = voorzitter
secretary: C. Cent @ Gemeente Eb = notulist
present: A. Aak @ Gemeente Vloed = voorzitter
present: B. Bel @ Gemeente Eb
present: C. Cent @ Gemeente Eb = notulist
absent: D. Dam @ Gemeente Haf
)");
  CHECK(attendance(R"(Aanwezig: A. Aak, voorzitter
B. Bel, burgemeester
C. Cent, D. Dam, schepenen)") == R"(chair: A. Aak = voorzitter
present: A. Aak = voorzitter
present: B. Bel = burgemeester
present: C. Cent
present: D. Dam = schepenen
)");
  CHECK(
      attendance("Aanwezig: A. Aak, Voorzitter B. Bel, Burgemeester C. Cent, D. Dam, Schepenen") ==
      R"(chair: A. Aak = Voorzitter
present: A. Aak = Voorzitter
present: B. Bel = Burgemeester
present: C. Cent
present: D. Dam = Schepenen
)");
}

TEST_CASE("who is away for a part was there, and a group has its name in front", "[minutes]") {
  CHECK(attendance(R"(Voorzitter: mevrouw A. Aak
Aanwezig: de leden mevrouw B. Bel (LOKAAL), de heer C. Cent (LOKAAL, afwezig bij punt 3)
De leden: de heer D. Dam en mevrouw E. Eb)") == R"(chair: A. Aak
present: B. Bel @ LOKAAL = de leden
present: C. Cent @ LOKAAL # afwezig bij punt 3
present: D. Dam @ De leden
present: E. Eb @ De leden
)");
}

TEST_CASE("groups may stand on lines below the label, each with its office", "[minutes]") {
  CHECK(attendance(R"(Aanwezig:
Voorzitter: de heer mr. A. Aak
Griffier: mevrouw B. Bel
Wethouders: de heer C. van Cent en mevrouw D. Dam
De leden: mevrouw E. Eb (LOKAAL), de heer F. Fok (VDM, afwezig op agendapunt 6)

Afwezig: de heer G. Golf)") == R"(chair: A. Aak = Voorzitter
secretary: B. Bel = Griffier
present: A. Aak = Voorzitter
present: B. Bel = Griffier
present: C. van Cent = Wethouders
present: D. Dam = Wethouders
present: E. Eb @ LOKAAL = De leden
present: F. Fok @ VDM = De leden # afwezig op agendapunt 6
absent: G. Golf
)");
}

TEST_CASE("an agenda below those absent is not of people", "[minutes]") {
  const std::string absent = GENERATE(as<std::string>(), "Afwezig: D. Dam", "Afwezig:");
  CAPTURE(absent);
  const std::string header =
      attendance("Aanwezig: A. Aak, B. Bel\n\n" + absent + "\n\n1. Opening\n2. Audit website\n");
  CHECK(header == std::string("present: A. Aak\npresent: B. Bel\n") +
                      (absent.ends_with("Dam") ? "absent: D. Dam\n" : ""));
}

TEST_CASE("an office behind a name may have a note in brackets, and a bracket two offices",
          "[minutes]") {
  CHECK(attendance("Aanwezig: A. Aak (dijkgraaf, voorzitter), B. Bel (secretaris-directeur)\n\n"
                   "Afwezig: C. Cent, gedeputeerde (m.k.)") ==
        R"(chair: A. Aak = dijkgraaf, voorzitter
secretary: B. Bel = secretaris-directeur
present: A. Aak = dijkgraaf, voorzitter
present: B. Bel = secretaris-directeur
absent: C. Cent = gedeputeerde # m.k.
)");
}

TEST_CASE("groups may be rows of a table below the label, or share its cell", "[minutes]") {
  const std::string words =
      GENERATE(as<std::string>(),
               "Aanwezig:\n\n| | |\n|---|---|\n| Voorzitter: | A. Aak |\n"
               "| De leden: | B. Bel en C. Cent |\n| Afwezig: | D. Dam |\n",
               "| | |\n|---|---|\n"
               "| Aanwezig: | Voorzitter: A. Aak<br>De leden: B. Bel en C. Cent |\n"
               "| Afwezig: | D. Dam |\n");
  CAPTURE(words);
  CHECK(attendance(words) == R"(chair: A. Aak = Voorzitter
present: A. Aak = Voorzitter
present: B. Bel = De leden
present: C. Cent = De leden
absent: D. Dam
)");
}

TEST_CASE("a body below those present is more of them", "[minutes]") {
  CHECK(attendance("Leden UR:\nAakster (vz), Van der Bel\nCollege van Bestuur:\nCent, Dam\n"
                   "Afwezig: Eikman") ==
        "chair: Aakster @ ur = vz\npresent: Aakster @ ur = vz\npresent: Van der Bel @ ur\n"
        "present: Cent @ College van Bestuur\npresent: Dam @ College van Bestuur\n"
        "absent: Eikman\n");
}

TEST_CASE("a column without a title may say the office", "[minutes]") {
  CHECK(attendance("| Naam | Organisatie | |\n|---|---|---|\n| Anna Aak | Pluvo | vz |\n"
                   "| Bert Bel | Gemeente X | verslag |\n| Cor Cent | Gemeente Y | afwezig |\n") ==
        R"(chair: Anna Aak @ Pluvo = vz
secretary: Bert Bel @ Gemeente X = verslag
present: Anna Aak @ Pluvo = vz
present: Bert Bel @ Gemeente X = verslag
absent: Cor Cent @ Gemeente Y # afwezig
)");
}

TEST_CASE("names may follow the label at once, without a verb or a colon", "[minutes]") {
  CHECK(attendance("Aanwezig de dames Aak (voorzitter) en Bel en de heren Cent en De Dam.") ==
        "chair: Aak = voorzitter\npresent: Aak = voorzitter\npresent: Bel\npresent: Cent\n"
        "present: De Dam\n");
  CHECK(attendance("Aanwezig A. Aak, B. Bel\n\nAfwezig C. Cent") ==
        "present: A. Aak\npresent: B. Bel\nabsent: C. Cent\n");
}

TEST_CASE("a number of people is nobody, and the group below it is present", "[minutes]") {
  CHECK(
      attendance("Aanwezig: 34 leden (zie presentielijst)\n\nBestuur: Anna Aak (voorzitter), Bert "
                 "Bel\n\nNamens Kantoor Delta: de heer C. Cent (notulen)\n") ==
      "chair: Anna Aak @ Bestuur = voorzitter\n"
      "secretary: C. Cent @ Namens Kantoor Delta = notulen\n"
      "present: Anna Aak @ Bestuur = voorzitter\npresent: Bert Bel @ Bestuur\n"
      "present: C. Cent @ Namens Kantoor Delta = notulen\n"
      "extra: Aanwezig = 34 leden (zie presentielijst)\n");
}

TEST_CASE("a couple is two people", "[minutes]") {
  CHECK(attendance("Aanwezig: de heer en mevrouw Aak, mevrouw Bel") ==
        "present: Aak\npresent: Aak\npresent: Bel\n");
}

TEST_CASE("offices joined in one word are both held", "[minutes]") {
  CHECK(attendance("Aanwezig: A. Aak, burgemeester-voorzitter; B. Bel (Dienst Water - notulist)") ==
        "chair: A. Aak = burgemeester-voorzitter\nsecretary: B. Bel @ Dienst Water = notulist\n"
        "present: A. Aak = burgemeester-voorzitter\npresent: B. Bel @ Dienst Water = notulist\n");
}

TEST_CASE("a heading may begin with the label, over names in groups", "[minutes]") {
  CHECK(attendance("## Aanwezigen tijdens het gesprek\n\n**Team Noord**\n\n- Anna Aak\n\n**Team "
                   "Zuid**\n\n- Bert Bel\n") ==
        "present: Anna Aak @ Team Noord\npresent: Bert Bel @ Team Zuid\n"
        "extra:  = Aanwezigen tijdens het gesprek\n");
}

TEST_CASE("a list that is wrapped within a name is one list", "[minutes]") {
  CHECK(attendance("Aanwezig: Griet Aak, Bruno De\nSmedt") ==
        "present: Griet Aak\npresent: Bruno De Smedt\n");
}

TEST_CASE("those present may stand on lines of their own below the label", "[minutes]") {
  CHECK(attendance("Aanwezig: Erik Aak, Gemeente Duinen\n\nJoke Bel, Bureau Groen\n\nAfwezig: "
                   "Henny m.k.\n") ==
        "present: Erik Aak @ Gemeente Duinen\npresent: Joke Bel @ Bureau Groen\n"
        "absent: Henny # m.k.\n");
}

TEST_CASE("a row of labels may hold one that we do not know", "[minutes]") {
  CHECK(attendance("| Datum: | Aanwezigen: | Verontschuldigd: | Datum volgende keer: |\n"
                   "|---|---|---|---|\n| 18/02/2021 | Jef Aak, Piet Bel | Rob Cent | 25/02 |\n") ==
        "date: 2021-02-18\npresent: Jef Aak\npresent: Piet Bel\nabsent: Rob Cent\n"
        "extra: Datum volgende keer = 25/02\n");
}

TEST_CASE("without a list in the header, the one in an item tells who was there", "[minutes]") {
  const Header header = read_markdown_minutes(R"(# Verslag Werkgroep Water

## 1. Welkom

### Deelnemers aan het overleg

- Anna Aak (voorzitter)
- Bert Bel

Anna Aak heet iedereen welkom.

## 2. Leden werven

Aanwezig publiek is er niet.
)")
                            .meeting.facts.header;
  CHECK(print_header(header) ==
        "title: Verslag Werkgroep Water\nbody: Werkgroep Water\nchair: Anna Aak = voorzitter\n"
        "present: Anna Aak = voorzitter\npresent: Bert Bel\n");
}

TEST_CASE("behind a surname may stand of what body somebody is", "[minutes]") {
  CHECK(attendance("Aanwezig:\n\n- Dhr. H. Aak van SBT (vz)\n- Dhr. J. Bel van de Provincie Wold, "
                   "namens het IPW\n- Anna Cent van het Waterschap Oost\n- Jan van DAM\n"
                   "- P. de Boer van Bank\n") ==
        "chair: H. Aak @ SBT = vz\npresent: H. Aak @ SBT = vz\n"
        "present: J. Bel @ Provincie Wold # namens het IPW\n"
        "present: Anna Cent @ Waterschap Oost\npresent: Jan van DAM\n"
        "present: P. de Boer van Bank\n");
}

TEST_CASE("the word \"Verslag\" alone above a title is no label of who took it", "[minutes]") {
  CHECK(print_header(read_markdown_minutes(
                         "Verslag\n\nWerksessie Panden\n\n| **Datum** 22 juni 2017 | **Aanwezig** "
                         "Bert Aak, Arno Bel |\n|---|---|\n| **Notulist** Joke Cent | |\n\n"
                         "## Opening\n\nArno opent.\n\n## Weg\n\nDe weg is dicht.\n")
                         .meeting.facts.header)
            .find("secretary: Joke Cent\n") != std::string::npos);
}

TEST_CASE("those present may stand in a paragraph that tells of the meeting", "[minutes]") {
  const Meeting meeting =
      read_markdown_minutes(
          "---\ntitle: Notulen bestuursvergadering 3 maart 2021\n---\n\n"
          "Notulen bestuursvergadering Fietsclub, 3 maart 2021 gehouden bij Aak in Bellum. "
          "Aanwezig: Anna Aak, Bert-Jan Bel en Cora van Cent (bij het onderdeel over de kas). "
          "Afwezig met afbericht: Dirk Dam.\n\n## Kas\n\nAnna legt de kas uit.\n\n## Weg\n\nDe weg "
          "is dicht.\n")
          .meeting;
  CHECK(print_header(meeting.facts.header) ==
        "title: Notulen bestuursvergadering 3 maart 2021\nbody: bestuursvergadering\n"
        "date: 2021-03-03\nlocation: Aak in Bellum\npresent: Anna Aak\npresent: Bert-Jan Bel\n"
        "present: Cora van Cent # bij het onderdeel over de kas\nabsent: Dirk Dam\n");
  CHECK(meeting.text.preamble.size() == 1);
  REQUIRE(meeting.facts.items.size() == 2);
  CHECK(meeting.facts.items[0].names.size() == 1);
}

TEST_CASE("those present may stand under whom they come from, or behind a whole sentence",
          "[minutes]") {
  CHECK(attendance("## Aanwezig\n\n- Gemeente Duinen\n  - Jan Aak\n  - Piet Bel\n- Provincie "
                   "Wold\n  - Karin Cent\n") ==
        "present: Jan Aak @ Gemeente Duinen\npresent: Piet Bel @ Gemeente Duinen\n"
        "present: Karin Cent @ Provincie Wold\n");
  CHECK(attendance("Bij dit overleg waren aanwezig: Jan Aak en Piet Bel") ==
        "present: Jan Aak\npresent: Piet Bel\n");
  CHECK(attendance("Bij dit overleg waren aanwezig: Jan Aak en Karin. Els Dam was verhinderd.")
            .find("present") == std::string::npos);
  CHECK(attendance("Aanwezig \u2013 Jan Aak, Piet Bel") == "present: Jan Aak\npresent: Piet Bel\n");
  CHECK(attendance("Aanwezig: de leden de heren Aak, Bel en Cent; ambtelijk: mevrouw Dam")
            .find("present: Bel") != std::string::npos);
  CHECK(
      attendance("| Aanwezig | |\n|---|---|\n| Jan Aak | Gemeente |\n| Piet Bel | Provincie |\n") ==
      "present: Jan Aak @ Gemeente\npresent: Piet Bel @ Provincie\n");
}

TEST_CASE("behind a name may stand for whom somebody came, and when, without a comma",
          "[minutes]") {
  CHECK(
      attendance("Aanwezig zijn 18 van de 24 leden, alsmede de heer A. Aak (voorzitter), mevrouw "
                 "B. Bel (penningmeester) en de heer C. Cent van beheerder Vastzorg (notulist).") ==
      "chair: A. Aak = voorzitter\nsecretary: C. Cent @ beheerder Vastzorg = notulist\n"
      "present: A. Aak = voorzitter\npresent: B. Bel = penningmeester\n"
      "present: C. Cent @ beheerder Vastzorg = notulist\n"
      "extra: Aanwezig zijn = 18 van de 24 leden\n");
  CHECK(attendance("Aanwezig: A. Aak, B. Bel (adviseur Wmo) bij punt 3, en C. van Cent") ==
        "present: A. Aak\npresent: B. Bel = adviseur Wmo # bij punt 3\npresent: C. van Cent\n");
}

TEST_CASE("who sits behind the table and in the room was there", "[minutes]") {
  CHECK(attendance("De avond begint. Achter de bestuurstafel zitten Anna Aak (voorzitter) en Bert "
                   "Bel. In de zaal zitten Cor Cent en Els Dam.") ==
        "chair: Anna Aak = voorzitter\npresent: Anna Aak = voorzitter\npresent: Bert Bel\n"
        "present: Cor Cent\npresent: Els Dam\n");
  CHECK(attendance("Achter de bestuurstafel zitten:\n\n* Anna Aak (voorzitter)\n* Bert Bel\n") ==
        "chair: Anna Aak = voorzitter\npresent: Anna Aak = voorzitter\npresent: Bert Bel\n");
}

TEST_CASE("how somebody is absent is nobody", "[minutes]") {
  CHECK(attendance("Aanwezig: Anna Aak, Bert Bel\nAfwezig: Cor Cent, met afmelding") ==
        "present: Anna Aak\npresent: Bert Bel\nabsent: Cor Cent # met afmelding\n");
}

TEST_CASE("the list of those present may go on in paragraphs of its own", "[minutes]") {
  CHECK(attendance("Aanwezig: Anna Aak, voorzitter\n\nBert Bel, Cor Cent, Dirk Dam, "
                   "schepenen\n\nEls Eik, Fons Feer, Gert Gaal, raadsleden\n\nAfwezig: Hans Hof") ==
        "chair: Anna Aak = voorzitter\npresent: Anna Aak = voorzitter\npresent: Bert Bel\n"
        "present: Cor Cent\npresent: Dirk Dam = schepenen\npresent: Els Eik\npresent: Fons Feer\n"
        "present: Gert Gaal = raadsleden\nabsent: Hans Hof\n");
  CHECK(attendance("Aanwezig: Anna Aak, Bert Bel\n\nOpening, Mededelingen, Rondvraag") ==
        "present: Anna Aak\npresent: Bert Bel\n");
}

TEST_CASE("a sentence over the agenda heads no group of guests", "[minutes]") {
  CHECK(
      attendance("### Gasten\n\nAnna Aak\n\nBert opent de vergadering en stelt de agenda voor "
                 "zoals die is rondgestuurd:\n\n1. Welkom door het bestuur\n2. Formaliteiten\n") ==
      "present: Anna Aak\n");
}

TEST_CASE("a group of people below a line that heads it may end as a sentence does", "[minutes]") {
  CHECK(attendance("Aanwezig:\n\nAnna Aak (voorzitter), Bert Bel.\n\nStudentenunie:\n\nCor Cent, "
                   "Dirk Dam, Els Eik.") ==
        "chair: Anna Aak = voorzitter\npresent: Anna Aak = voorzitter\npresent: Bert Bel\n"
        "present: Cor Cent @ Studentenunie:\npresent: Dirk Dam @ Studentenunie:\n"
        "present: Els Eik @ Studentenunie:\nextra:  = Studentenunie:\n");
}

TEST_CASE("the people of a list may stand in brackets behind whom they are there for",
          "[minutes]") {
  const Header header =
      read_markdown_minutes(
          "Aanwezig: W.S.G. Abaan (Harmen Veld), Fanaal (Erwin van Veen), Hockeyclub Delden "
          "(B.R.M. van Buur)\n\n## 1. Opening\n\nHarmen Veld opent de vergadering.\n")
          .meeting.facts.header;
  REQUIRE(header.present.size() == 3);
  CHECK(display_name(*header.present[0].name) == "Harmen Veld");
  CHECK(header.present[0].organisation.str() == "W.S.G. Abaan");
  CHECK(header.present[1].printed.str() == "Fanaal (Erwin van Veen)");
  CHECK(display_name(*header.present[1].name) == "Erwin van Veen");
  CHECK(display_name(*header.present[2].name) == "B.R.M. van Buur");
  // first names, and whom they are there for
  CHECK(attendance("Aanwezig: Anna (Nieuwe Brug), Bert (Oude Haven), Cor (Lange Dijk)") ==
        "present: Anna @ Nieuwe Brug\npresent: Bert @ Oude Haven\npresent: Cor @ Lange Dijk\n");
}

TEST_CASE("people stay people beside others, in brackets and below them", "[minutes]") {
  CHECK(attendance(
            "| Aanwezig: | dhr. A. Aak | Bea Bel |\n|---|---|---|\n| | mw. C. Cent | Dirk Dam |")
            .find("Dirk Dam") != std::string::npos);
  CHECK(attendance("Aanwezig: Jan (Zand van Noord), Els (Veld van Zuid), Aad (Dorp van Oost)") ==
        "present: Jan @ Zand van Noord\npresent: Els @ Veld van Zuid\npresent: Aad @ Dorp van "
        "Oost\n");
  CHECK(attendance("Aanwezig: Anna Aak, Bert Bel\n\nNiet aanwezig Els Eik, Jan Jol, Piet Pol")
            .find("present: Jan Jol") == std::string::npos);
}

TEST_CASE("somebody in two lists is one", "[minutes]") {
  const Facts facts = read_markdown_minutes(
                          "Aanwezig: Anna Aak, Bert Bel\n\nBestuursleden: Anna Aak, Cor Cent\n\n"
                          "## 1. Opening\n\nAnna vraagt of iedereen er is.\n")
                          .meeting.facts;
  REQUIRE(facts.items.size() == 1);
  REQUIRE(facts.items[0].names.size() == 1);
  CHECK(facts.items[0].names[0].role == NameRole::speaker);
}
