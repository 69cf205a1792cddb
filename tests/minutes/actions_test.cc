#include <catch2/catch.hpp>

#include "minutes/discussion_fixture.h"

namespace openverslag {
namespace {

using Actions = std::vector<std::string>;

ActionCell cell(std::string_view plain) { return {broken_paragraph(plain).text}; }

Actions in_cell(std::string_view plain) {
  return actions_of(discuss({}, "Vuurwerk", {cell(plain)}));
}

Actions in_words(std::string_view plain) { return actions_of(discuss(plain)); }

ListItem ticked_item(std::string_view plain, bool ticked) {
  ListItem item = list_item(plain);
  item.ticked = ticked;
  return item;
}

}  // namespace

TEST_CASE("An action cell says who and what", "[discussion]") {
  const auto [plain, action] = GENERATE(table<std::string, std::string>({
      {"Actie Platform Zorg: toolkit tav. communicatie delen.",
       "Platform Zorg | toolkit tav. communicatie delen."},
      {"Actie: toolkit delen.", "toolkit delen."},
      {"In de driehoeken afstemmen tav. handhaving.",
       "In de driehoeken afstemmen tav. handhaving."},
      {"Dhrn. Eikman en De Roos gaan verkennen wat er kan.",
       "Dhrn. Eikman, De Roos | Dhrn. Eikman en De Roos gaan verkennen wat er kan."},
      {"Dhr. Eikman stuurt een brief.", "Dhr. Eikman | Dhr. Eikman stuurt een brief."},
      {"Eikman stuurt een brief.", "Eikman | Eikman stuurt een brief."},
      {"Actie: Eikman stuurt een brief.", "Eikman | Eikman stuurt een brief."},
      {"Dirk stuurt een brief.", "Dirk | Dirk stuurt een brief."},
      {"Dirk en Lindeboom schrijven een opzet",
       "Dirk, Lindeboom | Dirk en Lindeboom schrijven een opzet"},
      {"Eikman en Lindeboom uitnodigen", "Eikman en Lindeboom uitnodigen"},
      {"Actie: Eikman bellen over het pad.", "Eikman bellen over het pad."},
      {"Actie: dhr. Eikman uitnodigen.", "dhr. Eikman uitnodigen."},
      {"Eikman: brief sturen", "Eikman | brief sturen"},
      {"Dhr. Eikman: brief sturen", "Dhr. Eikman | brief sturen"},
      {"Actie mevr. drs. Lindeboom: brief sturen", "mevr. drs. Lindeboom | brief sturen"},
      {"Actie De Roos: brief sturen", "De Roos | brief sturen"},
      {"Actie A. Ganzevoort: brief sturen", "A. Ganzevoort | brief sturen"},
      {"Dhrn. Eikman en Van Zandwijk: brief sturen", "Dhrn. Eikman, Van Zandwijk | brief sturen"},
      {"Dames Lindeboom en Huis in 't Veld: brief sturen",
       "Dames Lindeboom, Huis in 't Veld | brief sturen"},
      {"Actie politie en OM: dossiers nagaan", "politie en OM | dossiers nagaan"},
      {"Actie politie: dossiers nagaan", "politie | dossiers nagaan"},
      {"Platform Zorg: brief sturen", "Platform Zorg | brief sturen"},
      {"Brief sturen (Eikman)", "Eikman | Brief sturen"},
      {"Brief sturen (actie: Eikman).", "Eikman | Brief sturen"},
      {"Brief sturen (zie bijlage)", "Brief sturen (zie bijlage)"},
      {"Allen: data doorgeven", "Allen | data doorgeven"},
      {"DW/MZ: bord plaatsen", "DW, MZ | bord plaatsen"},
      {"Actie Eikman/Lindeboom: bord plaatsen", "Eikman, Lindeboom | bord plaatsen"},
      {"Actie vóór 1 maart: nota afronden", "nota afronden | vóór 1 maart"},
      {"Nota afronden vóór 1 maart.", "Nota afronden vóór 1 maart. | vóór 1 maart"},
      {"Nota sturen, uiterlijk 12 mei 2021.",
       "Nota sturen, uiterlijk 12 mei 2021. | uiterlijk 12 mei 2021"},
      {"Nota sturen (Q2)", "Nota sturen (Q2) | Q2"},
      {"Nota sturen uiterlijk week 12", "Nota sturen uiterlijk week 12 | uiterlijk week 12"},
      {"Brief sturen voor 20 dorpen", "Brief sturen voor 20 dorpen"},
      {"Brief sturen - gereed", "Brief sturen - gereed | done"},
      {"Kosten uitzoeken (P. Smit) – afgerond", "P. Smit | Kosten uitzoeken – afgerond | done"},
      {"Brief sturen (Eikman) aan de buren.", "Eikman | Brief sturen aan de buren."},
      {"Brief sturen (loopt)", "Brief sturen (loopt) | open"},
      {"Action: Eikman to send the letter", "Eikman | Eikman to send the letter"},
      {"Proef verlengen tot 1 juli 2021", "Proef verlengen tot 1 juli 2021"},
      {"Action Eikman: send the letter by 12 May 2021",
       "Eikman | send the letter by 12 May 2021 | by 12 May 2021"},
      {"Let op: de brief moet weg", "Let op: de brief moet weg"},
      {"Actiepunt 12: bord plaatsen", "bord plaatsen"},
  }));
  CAPTURE(plain);
  CHECK(in_cell(plain) == Actions{action});
}

TEST_CASE("An action is done when its last words say so", "[discussion]") {
  const auto [plain, action] = GENERATE(table<std::string, std::string>({
      {"Kosten uitzoeken (P. Smit, gereed)", "P. Smit | Kosten uitzoeken (gereed) | done"},
      {"Kosten uitzoeken (P. Smit; afgehandeld).",
       "P. Smit | Kosten uitzoeken (afgehandeld). | done"},
      {"Kosten uitzoeken (P. Smit, loopt)", "P. Smit | Kosten uitzoeken (loopt) | open"},
      {"Kosten uitzoeken: gereed", "Kosten uitzoeken: gereed | done"},
      {"Eikman: kosten uitzoeken: gereed.", "Eikman | kosten uitzoeken: gereed. | done"},
      {"Kosten uitzoeken, is gereed", "Kosten uitzoeken, is gereed | done"},
      {"Eikman stuurt een brief. Gereed.", "Eikman | Eikman stuurt een brief. Gereed. | done"},
      {"Actie Eikman: brief sturen. Is afgehandeld.",
       "Eikman | brief sturen. Is afgehandeld. | done"},
      {"Brief sturen (Eikman). Gereed.", "Eikman | Brief sturen. Gereed. | done"},
      {"Brief sturen|Gereed", "Brief sturen Gereed | done"},
      {"Brief sturen - nog niet gereed", "Brief sturen - nog niet gereed | open"},
      {"Brief sturen. Nog niet gereed.", "Brief sturen. Nog niet gereed. | open"},
      {"Brief sturen (Eikman, niet afgerond)", "Eikman | Brief sturen (niet afgerond) | open"},
  }));
  CAPTURE(plain);
  CHECK(in_cell(plain) == Actions{action});
}

TEST_CASE("A word for done that says something else is none", "[discussion]") {
  const auto [plain, action] = GENERATE(table<std::string, std::string>({
      {"Zaal: gereed maken", "Zaal: gereed maken | open"},
      {"De zaal moet op tijd gereed", "De zaal moet op tijd gereed"},
      {"Nota: gereed voor 1 juni", "Nota: gereed voor 1 juni | gereed voor 1 juni"},
      {"Nota schrijven (gereed 1 juni)", "Nota schrijven (gereed 1 juni) | gereed 1 juni"},
      {"Nota schrijven. Voor de zomer gereed.", "Nota schrijven. Voor de zomer gereed."},
      {"Nota schrijven: gereed?", "Nota schrijven: gereed?"},
      {"Brief sturen aan mevr. Klaar", "Brief sturen aan mevr. Klaar"},
      {"Eikman: gereed", "Eikman | gereed"},
      {"Overleg plannen met A. Lek, X.", "Overleg plannen met A. Lek, X."},
      {"Vragen of het mag, ja of nee, ok", "Vragen of het mag, ja of nee, ok"},
      {"Bord maken met de tekst: gesloten", "Bord maken met de tekst: gesloten"},
  }));
  CAPTURE(plain);
  CHECK(in_cell(plain) == Actions{action});
}

TEST_CASE("An action in running text is done when the record says so", "[discussion]") {
  const auto [plain, action] = GENERATE(table<std::string, std::string>({
      {"Het bord wordt vervangen (actie Eikman, gereed).",
       "Eikman | Het bord wordt vervangen. | done"},
      {"Het bord wordt vervangen (actie Eikman). Gereed.",
       "Eikman | Het bord wordt vervangen. | done"},
      {"Het bord wordt vervangen (actie Eikman). Nog niet gereed.",
       "Eikman | Het bord wordt vervangen. | open"},
      {"Kan het bord weg (actie Eikman)? Ja.", "Eikman | Kan het bord weg?"},
      {"Er komt een nieuw bord. Actie: Eikman. Gereed.", "Eikman | Er komt een nieuw bord. | done"},
  }));
  CAPTURE(plain);
  CHECK(in_words(plain) == Actions{action});
}

TEST_CASE("An action that is done is the action that was to be done", "[discussion]") {
  CHECK(actions_of(discuss({paragraph("Actie: Bord vervangen.")}, "Vuurwerk",
                           {cell("Bord vervangen (Eikman, gereed)")})) ==
        Actions{"Eikman | Bord vervangen. | done"});
}

TEST_CASE("A number before an action is kept apart", "[discussion]") {
  const Discussion discussion =
      discuss({}, "Vuurwerk", {cell("Actiepunt 12 Eikman: bord plaatsen")});
  REQUIRE(actions_of(discussion) == Actions{"Eikman | bord plaatsen"});
  CHECK(discussion.item.actions[0].number == "12");
}

TEST_CASE("One cell may hold several actions", "[discussion]") {
  CHECK(in_cell("Actie Eikman: brief sturen. Actie Lindeboom: pad laten maken.") ==
        Actions{"Eikman | brief sturen.", "Lindeboom | pad laten maken."});
  CHECK(in_cell("Eikman: brief sturen.|Lindeboom: pad laten maken.") ==
        Actions{"Eikman | brief sturen.", "Lindeboom | pad laten maken."});
  CHECK(in_cell("Brief sturen|aan alle dorpen. Ook aan Raveldam.") ==
        Actions{"Brief sturen aan alle dorpen. Ook aan Raveldam."});
}

TEST_CASE("A cell without a task is no action", "[discussion]") {
  CHECK(in_cell("-") == Actions{});
  CHECK(in_cell("n.v.t.") == Actions{});
  CHECK(in_cell("Geen") == Actions{});
}

TEST_CASE("An action cell may tell a decision", "[discussion]") {
  const Discussion discussion =
      discuss({}, "Vuurwerk", {cell("Akkoord"), cell("Besluit: het pad wordt verhard.")});
  CHECK(actions_of(discussion) == Actions{});
  CHECK(decisions_of(discussion) == Actions{"agreed: Akkoord", "agreed: het pad wordt verhard."});
}

TEST_CASE("Actions stand in the words in many forms", "[discussion]") {
  const auto [plain, action] = GENERATE(table<std::string, std::string>({
      {"Het bord is stuk. Actie Eikman: bord vervangen.", "Eikman | bord vervangen."},
      {"Actie: bord vervangen.", "bord vervangen."},
      {"Het bord is stuk. Actiepunt: bord vervangen.", "bord vervangen."},
      {"AP: bord vervangen.", "bord vervangen."},
      {"Het bord wordt vervangen (actie Eikman).", "Eikman | Het bord wordt vervangen."},
      {"Het bord wordt vervangen <Actiepunt Eikman>", "Eikman | Het bord wordt vervangen"},
      {"Het bord wordt vervangen. (actie Eikman)", "Eikman | Het bord wordt vervangen."},
      {"Het bord wordt vervangen (actie).", "Het bord wordt vervangen."},
      {"(actie Eikman: bord vervangen)", "Eikman | bord vervangen"},
      {"Het bord is stuk (actie: Eikman vervangt het bord).", "Eikman | Eikman vervangt het bord"},
      {"Er komt een nieuw bord. Actiepunt DW/MZ.", "DW, MZ | Er komt een nieuw bord."},
      {"Er komt een nieuw bord. Actie: Eikman.", "Eikman | Er komt een nieuw bord."},
      {"ACTIE allen: data doorgeven.", "allen | data doorgeven."},
      {"Action Eikman: replace the sign.", "Eikman | replace the sign."},
      {"Actie secretaris: bord vervangen.", "secretaris | bord vervangen."},
  }));
  CAPTURE(plain);
  CHECK(in_words(plain) == Actions{action});
}

TEST_CASE("Talk of actions is no action", "[discussion]") {
  const std::string plain = GENERATE(
      as<std::string>(), "De actie van de politie was een succes.", "Er is geen actie nodig.",
      "Actie is geboden bij vuurwerk.", "Dhr. Eikman noemt de acties in het dorp.",
      "De lijst (zie actielijst) is bijgewerkt.", "Acties: geen.", "Eikman: dat is mooi.");
  CAPTURE(plain);
  CHECK(in_words(plain) == Actions{});
}

TEST_CASE("Tasks of a body, and nothing to do, are no actions", "[discussion]") {
  CHECK(in_words("Taak: de taak van de commissie is toezicht.") == Actions{});
  CHECK(in_words("To do: niets.") == Actions{});
  CHECK(actions_of(discuss({list_item("Toezicht op het bestuur")}, "Taken")) == Actions{});
}

TEST_CASE("Two capitals before a verb are no owner", "[discussion]") {
  CHECK(in_words("-> Nieuwe Brug krijgt verlichting.") == Actions{});
  CHECK(in_words("Actie: Nieuwe Brug krijgt verlichting.") ==
        Actions{"Nieuwe Brug krijgt verlichting."});
}

TEST_CASE("Labels on lines of their own are actions of their own", "[discussion]") {
  CHECK(actions_of(discuss("Actie Dirk: brief aan bewoners\nActie Lindeboom: lijst maken")) ==
        Actions{"Dirk | brief aan bewoners", "Lindeboom | lijst maken"});
  CHECK(actions_of(discuss("Actie Dirk: brief aan\nalle bewoners van Raveldam")) ==
        Actions{"Dirk | brief aan alle bewoners van Raveldam"});
}

TEST_CASE("A bold label needs no colon", "[discussion]") {
  Paragraph block = paragraph("Actie Eikman vervangt het bord.");
  block.text.marks.push_back({MarkKind::bold, 0, 5});
  CHECK(actions_of(discuss({block})) == Actions{"Eikman | Eikman vervangt het bord."});
}

TEST_CASE("A list below a label or a heading of actions is all actions", "[discussion]") {
  CHECK(actions_of(discuss({paragraph("Acties:"), list_item("Eikman: brief sturen"),
                            list_item("Pad laten maken (DW)"), paragraph("Verder niets."),
                            list_item("Een gewone lijst")})) ==
        Actions{"Eikman | brief sturen", "DW | Pad laten maken"});
  CHECK(actions_of(discuss({heading("Actiepunten"), paragraph("Uit deze vergadering:"),
                            list_item("Brief sturen"), heading("Overig"), list_item("Niets")})) ==
        Actions{"Brief sturen"});
  CHECK(actions_of(discuss({list_item("Brief sturen")}, "Actielijst")) == Actions{"Brief sturen"});
}

TEST_CASE("A ticked list is one of actions when it stands under them or names an owner",
          "[discussion]") {
  CHECK(actions_of(discuss({ticked_item("Eikman: brief sturen", true),
                            ticked_item("Lindeboom: pad maken", false),
                            ticked_item("Zon of regen", false)})) ==
        Actions{"Eikman | brief sturen | done", "Lindeboom | pad maken | open"});
}

TEST_CASE("A struck action is done", "[discussion]") {
  Paragraph block = paragraph("Actie: bord vervangen.");
  block.text.marks.push_back({MarkKind::strike, 0, 22});
  CHECK(actions_of(discuss({block})) == Actions{"bord vervangen. | done"});
}

TEST_CASE("The same action in the words and in the cell is one", "[discussion]") {
  const Discussion discussion =
      discuss({paragraph("Actie: Bord vervangen.")}, "Vuurwerk",
              {cell("Actie Eikman: bord vervangen"), cell("Actie Lindeboom: pad maken")});
  CHECK(actions_of(discussion) == Actions{"Eikman | Bord vervangen.", "Lindeboom | pad maken"});
  CHECK(discussion.item.actions[0].block == 0);
  CHECK(!discussion.item.actions[1].block);
}

TEST_CASE("The same words for two people are two actions", "[discussion]") {
  CHECK(actions_of(
            discuss({}, "Vuurwerk", {cell("Eikman: nadenken"), cell("Lindeboom: nadenken")})) ==
        Actions{"Eikman | nadenken", "Lindeboom | nadenken"});
}

TEST_CASE("Brackets that open a sentence name who does what follows", "[discussion]") {
  CHECK(
      actions_of(discuss({paragraph("Eikman vertelt. <Actiepunt Lindeboom> plan rondsturen.")})) ==
      Actions{"Lindeboom | plan rondsturen."});
  CHECK(actions_of(discuss({paragraph("Het plan gaat rond. (Actie Lindeboom) Het regent.")})) ==
        Actions{"Lindeboom | Het plan gaat rond."});
}

TEST_CASE("More ways in which minutes give somebody something to do", "[discussion]") {
  const auto [plain, action] = GENERATE(table<std::string, std::string>({
      {"Toezegging: dhr. Eikman stuurt de cijfers.",
       "dhr. Eikman | dhr. Eikman stuurt de cijfers."},
      {"Actie (Eikman): brief sturen", "Eikman | brief sturen"},
      {"ACTIE EIKMAN brief sturen", "EIKMAN | brief sturen"},
      {"De brief wordt verstuurd - ACTIE Eikman", "Eikman | De brief wordt verstuurd"},
      {"De brief wordt verstuurd, actie: Eikman.", "Eikman | De brief wordt verstuurd"},
      {"-> Eikman stuurt de brief.", "Eikman | Eikman stuurt de brief."},
      {"Actie: Jan Peer stuurt de brief.", "Jan Peer stuurt de brief."},
      {"Actie: Het bord vervangen.", "Het bord vervangen."},
  }));
  CAPTURE(plain);
  CHECK(in_words(plain) == Actions{action});
}

TEST_CASE("A heading may be an action, and lines below one may be", "[discussion]") {
  CHECK(actions_of(discuss({heading("Actie: Eikman agendeert dit punt")})) ==
        Actions{"Eikman | Eikman agendeert dit punt"});
  CHECK(actions_of(discuss({heading("Besluiten en acties"), list_item("Eikman stuurt de brief."),
                            paragraph("Lindeboom: bord plaatsen\nDe rest is klaar.")})) ==
        Actions{"Eikman | Eikman stuurt de brief.", "Lindeboom | bord plaatsen"});
  CHECK(actions_of(discuss({heading("Acties en evenementen"), list_item("De markt is in mei.")})) ==
        Actions{});
  CHECK(actions_of(discuss({paragraph("Brief sturen."), paragraph("Actiehouder: Eikman")})) ==
        Actions{"Eikman | Brief sturen."});
}

TEST_CASE("A line may stand over a list of actions", "[discussion]") {
  CHECK(actions_of(discuss({paragraph("Wie doet wat:"), list_item("Eikman: brief sturen"),
                            paragraph("Klaar.")})) == Actions{"Eikman | brief sturen"});
  CHECK(actions_of(discuss({paragraph("Er zijn zorgen:"), list_item("Eikman: brief sturen")})) ==
        Actions{});
}

TEST_CASE("Whoever is ticked off in a list of people has no task by that", "[discussion]") {
  CHECK(actions_of(discuss({ticked_item("Jan Pieters - Gemeente Wold", true),
                            ticked_item("Anna Bel \u2013 Provincie", false)})) == Actions{});
  CHECK(actions_of(discuss({ticked_item("Eikman - brief sturen", false)})).size() == 1);
}

TEST_CASE("A name at the end of a task is no verb", "[discussion]") {
  CHECK(actions_of(discuss({heading("Acties"), list_item("Eikman en Lindeboom leveren stukken aan "
                                                         "voor Delden.")})) ==
        Actions{"Eikman, Lindeboom | Eikman en Lindeboom leveren stukken aan voor Delden."});
}

TEST_CASE("An owner alone in a sentence is to do what the one before says", "[discussion]") {
  CHECK(actions_of(discuss("De adressen kloppen niet. ACTIE: Eikman. De postbus blijft.")) ==
        Actions{"Eikman | De adressen kloppen niet."});
  CHECK(actions_of(discuss("Taak Eikman en Lindeboom: de kas controleren.")) ==
        Actions{"Eikman, Lindeboom | de kas controleren."});
}

TEST_CASE("marks and labels that give somebody something to do", "[discussion]") {
  const auto [plain, action] = GENERATE(table<std::string, std::string>({
      {"Actie > Dirk belt de drukker.", "Dirk | Dirk belt de drukker."},
      {"[Actie: Eikman] drukker bellen", "Eikman | drukker bellen"},
      {"@Eikman: drukker bellen", "Eikman | drukker bellen"},
      {"Taak: Dirk belt de drukker.", "Dirk | Dirk belt de drukker."},
      {"Afspraak: Dirk belt de drukker.", "Dirk | Dirk belt de drukker."},
      {":pushpin: Dirk belt de drukker.", "Dirk | Dirk belt de drukker."},
  }));
  CAPTURE(plain);
  CHECK(in_words(plain) == Actions{action});
}

TEST_CASE("what only looks like a label of a task is none", "[discussion]") {
  const std::string plain =
      GENERATE(as<std::string>(), "Afspraak: we komen elke maand bijeen.",
               "Taak: de taak van de werkgroep is groot.", "@de zaal: wie wil er koffie?",
               "@Dirk bedankt.", "Taken: Dirk is tevreden over het weer.");
  CAPTURE(plain);
  CHECK(in_words(plain).empty());
}

TEST_CASE("in a list of actions the owner may stand behind the verb, or in no list",
          "[discussion]") {
  const auto in_list = [](std::string_view plain) {
    return actions_of(discuss({heading("Actiepunten"), list_item(plain)}));
  };
  CHECK(in_list("Tegen de volgende keer nemen Dirk en Eikman de tekst door") ==
        Actions{"Dirk, Eikman | Tegen de volgende keer nemen Dirk en Eikman de tekst door"});
  CHECK(in_list("Volgende week belt Dirk de drukker") ==
        Actions{"Dirk | Volgende week belt Dirk de drukker"});
  CHECK(in_list("Jorik gaat de planning bekijken") ==
        Actions{"Jorik | Jorik gaat de planning bekijken"});
  CHECK(in_list("Piet van der Looijen") == Actions{"Piet van der Looijen"});
  CHECK(in_list("Verlichting gaat kapot") == Actions{"Verlichting gaat kapot"});
  CHECK(in_list("Overleg met Dirk plannen") == Actions{"Overleg met Dirk plannen"});
}

TEST_CASE("when the next meeting is, is nothing to do", "[discussion]") {
  CHECK(actions_of(discuss({heading("Besluiten en acties"),
                            list_item("De volgende werkgroep is op 9 maart 2021, 10.30 uur"),
                            list_item("Volgende vergadering 3 agendapunten aanmelden")})) ==
        Actions{"Volgende vergadering 3 agendapunten aanmelden"});
}

TEST_CASE("the title of a list of actions may end in a colon", "[discussion]") {
  CHECK(actions_of(discuss({list_item("Drukker bellen")}, "Actiepunten:")) ==
        Actions{"Drukker bellen"});
}

TEST_CASE("what heads a smaller list of actions is none itself", "[discussion]") {
  const auto below = [](std::string_view plain) {
    ListItem item = list_item(plain);
    item.depth = 1;
    return item;
  };
  CHECK(actions_of(discuss({heading("Actiepunten"), list_item("Van de vorige keer:"),
                            below("Drukker bellen"), list_item("Eikman:"), below("Brief sturen"),
                            list_item("Zaal huren")})) ==
        Actions{"Drukker bellen", "Eikman | Brief sturen", "Zaal huren"});
  CHECK(actions_of(discuss({heading("Actiepunten"), list_item("Eikman: drukker bellen"),
                            below("Gedaan, hij belt terug"), below("Dirk: factuur sturen"),
                            list_item("Zaal huren"), below("Voor mei")})) ==
        Actions{"Eikman | drukker bellen", "Dirk | factuur sturen", "Zaal huren", "Voor mei"});
  CHECK(actions_of(discuss({heading("Todo's:"), list_item("Dirk"), below("Drukker bellen"),
                            list_item("Website"), below("Foto's plaatsen")})) ==
        Actions{"Dirk | Drukker bellen", "Foto's plaatsen"});
}

TEST_CASE("a list of actions may be told by names that no list of people has", "[discussion]") {
  CHECK(actions_of(discuss({heading("Actiepunten"), list_item("Jorik: drukker bellen"),
                            list_item("Eikman: zaal huren"), list_item("Logo kiezen"),
                            list_item("Hidde van Beek: foto's uitzoeken")})) ==
        Actions{"Jorik | drukker bellen", "Eikman | zaal huren", "Logo kiezen",
                "Hidde van Beek | foto's uitzoeken"});
  CHECK(actions_of(discuss({heading("Actiepunten"), list_item("Jorik: drukker bellen")})) ==
        Actions{"Jorik: drukker bellen"});
  CHECK(actions_of(discuss({heading("Actiepunten"), list_item("Website: foto's plaatsen"),
                            list_item("Kerstborrel: zaal huren"), list_item("Jorik: bellen")})) ==
        Actions{"Website: foto's plaatsen", "Kerstborrel: zaal huren", "Jorik: bellen"});
}

TEST_CASE("who is to do all of a list may stand over it below the title", "[discussion]") {
  CHECK(actions_of(
            discuss({heading("Actiepunten"), paragraph("Eikman"), list_item("Drukker bellen"),
                     list_item("Zaal huren"), paragraph("Dirk:"), list_item("Foto's uitzoeken"),
                     paragraph("Later"), list_item("Logo kiezen")})) ==
        Actions{"Eikman | Drukker bellen", "Eikman | Zaal huren", "Dirk | Foto's uitzoeken",
                "Logo kiezen"});
}

TEST_CASE("German minutes may call actions tasks", "[discussion]") {
  CHECK(actions_of(discuss({heading("Neue Tasks"), list_item("Flyer drucken")})) ==
        Actions{"Flyer drucken"});
  CHECK(actions_of(discuss({heading("Erledigte Tasks"), list_item("Flyer drucken")})) == Actions{});
}

}  // namespace openverslag
