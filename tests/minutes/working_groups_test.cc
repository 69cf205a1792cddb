// Forms of working groups and boards that were missed before: tables of names in parts, initials
// beside names, owners in odd places, titles that no size or number tells.
#include <catch2/catch.hpp>
#include <sstream>

#include "minutes/minutes_fixture.h"

using namespace openverslag;

namespace {

using Lines = std::vector<std::string>;

constexpr const char* kHeader =
    "# Verslag Werkgroep Water 3 maart 2021\n\nAanwezig: Jan Vos (JV, voorzitter), Piet de Wit, "
    "Mieke Baan (MB), Kees Bakels\n\n";

// Who was there, below those labels.
std::string attendance(const std::string& words) {
  return print_header(
      read_markdown_minutes(words + "\n\n## 1. Opening\n\nWelkom.\n").meeting.facts.header);
}

Facts facts_of(const std::string& words) {
  return read_markdown_minutes(kHeader + words).meeting.facts;
}

Lines speakers(const std::string& words) {
  Lines all;
  const Facts facts = facts_of("## 1. Sluis\n\n" + words);
  for (const NameUse& use : facts.items.at(0).names) {
    if (use.role == NameRole::speaker) all.push_back(use.printed);
  }
  return all;
}

Lines actions(const std::string& words) {
  Lines all;
  const Facts facts = facts_of("## 1. Sluis\n\n" + words);
  for (const Action& action : facts.items.at(0).actions) {
    std::string owners;
    for (const Owner& owner : action.owners) owners += owner.printed.str() + ", ";
    all.push_back(owners + "| " + action.text);
  }
  return all;
}

Lines decisions(const std::string& words) {
  Lines all;
  const Facts facts = facts_of("## 1. Sluis\n\n" + words);
  for (const Decision& decision : facts.items.at(0).decisions) all.push_back(decision.text);
  return all;
}

Lines titles(const std::string& markdown) {
  Lines all;
  const Meeting meeting = read_markdown_minutes(markdown).meeting;
  for (const Item& item : meeting.facts.items) all.push_back(item.number + "|" + item.title);
  return all;
}

}  // namespace

TEST_CASE("names may stand in columns for their parts", "[minutes]") {
  CHECK(attendance("## Aanwezigen\n\n|Achternaam|Voornaam|Organisatie|\n|-|-|-|\n"
                   "|Bakels|Kees|Koepel|\n|Van der Aa|Onno|Dienst|\n") ==
        "present: Kees Bakels @ Koepel\npresent: Onno van der Aa @ Dienst\n");
  const Facts facts = read_markdown_minutes(
                          "## Aanwezigen\n\n|Voornaam|Tussenvoegsel|Achternaam|\n|-|-|-|\n"
                          "|Onno|van der|Aa|\n|Jan Jaap||Zuid|\n\n## 1. Opening\n\nWelkom.\n")
                          .meeting.facts;
  REQUIRE(facts.header.present.size() == 2);
  CHECK(display_name(*facts.header.present[0].name) == "Onno van der Aa");
  CHECK(display_name(*facts.header.present[1].name) == "Jan Jaap Zuid");
}

TEST_CASE("beside an organisation the surname may come first", "[minutes]") {
  const Facts facts = read_markdown_minutes(
                          "## Aanwezigen\n\n|Naam|Organisatie|\n|-|-|\n|Bakels, Kees|Koepel|\n"
                          "|De Wit, Piet|Dienst|\n|Zand, Sebastiaan van|Dienst|\n"
                          "|Anna Mol|Dienst|\n\n## 1. Opening\n\nWelkom.\n")
                          .meeting.facts;
  Lines names;
  for (const Attendee& each : facts.header.present) names.push_back(display_name(*each.name));
  CHECK(names == Lines{"Kees Bakels", "Piet de Wit", "Sebastiaan van Zand", "Anna Mol"});
}

TEST_CASE("a comma in one cell of a column of names turns nobody round", "[minutes]") {
  CHECK(attendance("## Aanwezigen\n\n|Naam|Organisatie|\n|-|-|\n|Anna Mol|Dienst|\n"
                   "|Jansen, Pietersen|Koepel|\n\n## 1. Opening\n\nWelkom.\n") ==
        "present: Anna Mol @ Dienst\npresent: Jansen @ Pietersen, Koepel\n");
}

TEST_CASE("marks in a column tell who was there", "[minutes]") {
  const auto [marks, absent] = GENERATE(table<std::string, std::string>({
      {"x A v", "Piet de Wit, Kees Bakels"},  // aanwezig, afwezig, verhinderd
      {"A V A", "Piet de Wit"},               // V: verontschuldigd
      {"A / A", "Piet de Wit"},
      {"v - v", "Piet de Wit"},
      {"ja nee ja", "Piet de Wit"},
  }));
  std::istringstream each(marks);
  std::string a, b, c;
  each >> a >> b >> c;
  const Facts facts = read_markdown_minutes("|Naam|Organisatie|Aanwezig|\n|-|-|-|\n|Jan Vos|X|" +
                                            a + "|\n|Piet de Wit|Y|" + b + "|\n|Kees Bakels|Z|" +
                                            c + "|\n\n## 1. Opening\n\nWelkom.\n")
                          .meeting.facts;
  std::string away;
  for (const Attendee& person : facts.header.absent)
    away += (away.empty() ? "" : ", ") + display_name(*person.name);
  CHECK(away == absent);
}

TEST_CASE("a remark may name the office of that day", "[minutes]") {
  const Header header =
      read_markdown_minutes(
          "|Naam|Organisatie|Opmerking|\n|-|-|-|\n|Jan Vos|X|vandaag voorzitter|\n"
          "|Anna Mol|Y|vandaag notulist|\n\n## 1. Opening\n\nWelkom.\n")
          .meeting.facts.header;
  REQUIRE(header.chair);
  REQUIRE(header.secretary);
  CHECK(display_name(*header.chair->name) == "Jan Vos");
  CHECK(display_name(*header.secretary->name) == "Anna Mol");
}

TEST_CASE("a line over part of those present is none of them", "[minutes]") {
  CHECK(attendance(
            "## Aanwezig\n\nPublieke sector, op volgorde van organisatie:\n\n"
            "Jan Vos (Dienst), Piet de Wit (Koepel)\n\nPrivate sector:\n\nAnna Mol (Bureau)\n") ==
        "present: Jan Vos @ Dienst\npresent: Piet de Wit @ Koepel\npresent: Anna Mol @ Bureau\n"
        "extra:  = Publieke sector, op volgorde van organisatie:\nextra:  = Private sector:\n");
}

TEST_CASE("initials beside a name stand for it, and are no note", "[minutes]") {
  CHECK(facts_of("## 1. Opening\n\nWelkom.\n").header.absent.empty());
  CHECK(speakers("MB vraagt of het kan. JV heeft dat al gedaan.") == Lines{"MB", "JV"});
  CHECK(speakers("OM vraagt of het kan.").empty());
}

TEST_CASE("who speaks may stand further on in a sentence", "[minutes]") {
  const auto [words, who] = GENERATE(table<std::string, std::string>({
      {"Antwoord Piet: dat kan.", "Piet"},
      {"Het is te duur, aldus Kees.", "Kees"},
      {"Het is te duur, zegt Kees Bakels.", "Kees Bakels"},
      {"Hierin zijn, zo meldt Kees, de opmerkingen verwerkt.", "Kees"},
      {"De brief is klaar; Kees meldt dat hij verstuurd is.", "Kees"},
      {"De brief is klaar en Kees meldt dat hij verstuurd is.", "Kees"},
      {"De brief is klaar. Kees heeft hem verstuurd.", "Kees"},
      {"Ook Kees vindt dat.", "Kees"},
  }));
  CHECK(speakers(words) == Lines{who});
}

TEST_CASE("names that say nothing are no speakers", "[minutes]") {
  const std::string words = GENERATE(as<std::string>(), "Het voorstel van Jan en Kees vraagt tijd.",
                                     "De brief is klaar. Kees is voorzitter van de stichting.",
                                     "Daar zijn Jan, Piet en Kees voor benoemd.");
  CHECK(speakers(words).empty());
}

TEST_CASE("owners stand in many places of an action", "[minutes]") {
  const auto [words, action] = GENERATE(table<std::string, std::string>({
      {"Actie Kees hier een plaatje van maken.", "Kees, | hier een plaatje van maken."},
      {"**AP12** Piet de Wit: brief sturen", "Piet de Wit, | brief sturen"},
      {"Acties:\n\n- Kees Bakels — brief sturen", "Kees Bakels, | brief sturen"},
      {"Acties:\n\n- Brief sturen (Kees) **- is gedaan**", "Kees, | Brief sturen - is gedaan"},
      {"Acties:\n\n- **Joke**: brief sturen", "Joke, | brief sturen"},
      {"Acties:\n\n- Brief: @Kees Bakels wil jij hem sturen?",
       "Kees Bakels, | Brief: @Kees Bakels wil jij hem sturen?"},
      {"Actiepunten: Kees\n\n- Brief sturen", "Kees, | Brief sturen"},
      {"Actie JV en MB: brief sturen", "JV, MB, | brief sturen"},
      {"Is dat nodig? Ja. (Actie: Kees)", "Kees, | Is dat nodig? Ja."},
  }));
  CHECK(actions(words) == Lines{action});
}

TEST_CASE("an action that was done is not begun by its owner", "[minutes]") {
  CHECK(actions("Actie Kees is afgerond.").empty());
}

TEST_CASE("the meeting decides in more words", "[minutes]") {
  const std::string words = GENERATE(
      as<std::string>(), "Het model wordt vastgesteld door de aanwezigen.",
      "De volgende voorstellen zijn goedgekeurd door de werkgroep.", "Wijziging geaccepteerd.",
      "Er is besloten om te stoppen.", "Hiermee is het verslag vastgesteld.",
      "De leden van de werkgroep stemmen in met het plan.", "Akkoord, op een punt na.",
      "Aangehouden tot de vergadering van mei.", "De werkgroep geeft groen licht.");
  CHECK(decisions(words) == Lines{words});
  CHECK(decisions("Piet stelt voor om te wachten. Akkoord.") == Lines{"Akkoord."});
  CHECK(decisions("Zie https://example.org/a/b\nDe werkgroep gaat akkoord met het plan.") ==
        Lines{"De werkgroep gaat akkoord met het plan."});
}

TEST_CASE("what others decide, or decided before, is no decision", "[minutes]") {
  const std::string words =
      GENERATE(as<std::string>(), "Het model wordt vastgesteld door de minister.",
               "Aldus vastgesteld in de vergadering van 3 mei 2021.",
               "Er is afgesproken dat iedereen belt.", "Piet vindt het goed. Akkoord.");
  CHECK(decisions(words).empty());
}

TEST_CASE("a heading \"Verslag\" over smaller ones opens the items", "[minutes]") {
  CHECK(titles("# Werkgroep Water\n\n3 maart 2021\n\n## Aanwezig\n\n- Jan Vos\n\n## Agenda\n\n"
               "- Sluis\n\n## Verslag\n\n### Sluis\n\nTekst.\n\n### Haven\n\nTekst.\n") ==
        Lines{"|Sluis", "|Haven"});
}

TEST_CASE("minutes of the time before are an item, and no title", "[minutes]") {
  const Meeting meeting =
      read_markdown_minutes(
          "# Technisch Overleg Water\n\n3 maart 2021\n\n## Aanwezigen\n\n- Jan Vos\n\n"
          "## Verslag vorig TO\n\nGeen opmerkingen.\n\n## Sluis\n\nTekst.\n")
          .meeting;
  CHECK(meeting.facts.header.title == "Technisch Overleg Water");
  CHECK(meeting.facts.items.at(0).title == "Verslag vorig TO");
}

TEST_CASE("smaller headings below a bare one are items, but for what tells more of it",
          "[minutes]") {
  CHECK(titles("# Verslag Werkgroep Water 3 maart 2021\n\n## Wijzigingen\n\n### Sluis\n\nTekst.\n\n"
               "### Haven\n\nTekst.\n\n## Rondvraag\n\nTekst.\n\n### Toelichting\n\nMeer.\n\n"
               "### Acties\n\n- Iets.\n\n## Sluiting\n\nTekst.\n") ==
        Lines{"|Wijzigingen", "|Sluis", "|Haven", "|Rondvraag", "|Sluiting"});
}

TEST_CASE("plain lines are titles where nothing else is", "[minutes]") {
  const std::string header = "**Verslag Werkgroep Water 3 maart 2021**\n\nAanwezig: Jan Vos\n\n";
  CHECK(titles(header + "Opening\n\nJan opent.\n\nSluis bij Aldeveen\n\nHij lekt.\n\nRondvraag\n\n"
                        "Geen.\n") == Lines{"|Opening", "|Sluis bij Aldeveen", "|Rondvraag"});
  CHECK(titles(header + "1/ Opening\n\nJan opent.\n\n2/ Sluis\n\nHij lekt.\n") ==
        Lines{"1|Opening", "2|Sluis"});
  CHECK(titles(header + "1 - Opening\n\nJan opent.\n\n2 - Sluis\n\nHij lekt.\n") ==
        Lines{"1|Opening", "2|Sluis"});
  CHECK(titles(header + "I. Opening\n\nJan opent.\n\nII. Sluis\n\nHij lekt.\n\nIII. Rondvraag\n\n"
                        "Geen.\n") == Lines{"|Opening", "II|Sluis", "III|Rondvraag"});
  CHECK(titles("**Agendapunt 1**\nopname van de tekst\n\nTekst.\n\n**Agendapunt 2**\nde sluis\n\n"
               "Tekst.\n") == Lines{"1|opname van de tekst", "2|de sluis"});
}

TEST_CASE("a table of words and actions holds items by the titles above the words", "[minutes]") {
  const Facts facts = facts_of(
      "| | Actie |\n|-|-|\n| **1. Opening**<br>Jan opent. | |\n"
      "| **2. Sluis**<br>Piet vraagt wat. | Kees: brief sturen |\n");
  REQUIRE(facts.items.size() == 2);
  CHECK(facts.items[1].number == "2");
  CHECK(facts.items[1].title == "Sluis");
  REQUIRE(facts.items[1].actions.size() == 1);
  CHECK(facts.items[1].actions[0].text == "brief sturen");
}

TEST_CASE("a table without a heading row tells by its rows that it holds the items", "[minutes]") {
  const std::string table =
      "<table><tr><td>Opening</td><td>Jan opent.</td></tr><tr><td>Sluis</td><td>Piet vraagt of zij "
      "lekt.</td></tr><tr><td>Rondvraag</td><td>Geen.</td></tr></table>";
  CHECK(titles(std::string(kHeader) + table + "\n") == Lines{"|Opening", "|Sluis", "|Rondvraag"});
}

TEST_CASE("a table below those present may have no heading row", "[minutes]") {
  CHECK(attendance("## Aanwezigen\n\n<table><tr><td>Stad X</td><td>Jan Vos<br>An Mol</td></tr>"
                   "<tr><td>Dienst</td><td>Lieve Claes, Tom Peeters</td></tr></table>\n") ==
        "present: Jan Vos @ Stad X\npresent: An Mol @ Stad X\npresent: Lieve Claes @ Dienst\n"
        "present: Tom Peeters @ Dienst\n");
}
