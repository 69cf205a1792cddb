#include <catch2/catch.hpp>

#include "minutes/discussion_fixture.h"

namespace openverslag {
namespace {

using Decisions = std::vector<std::string>;

// The kind of the one decision the sentence is; "none" when it is none.
std::string kind_of(const std::string& sentence) {
  const Decisions decisions = decisions_of(discuss(sentence));
  if (decisions.empty()) return "none";
  REQUIRE(decisions.size() == 1);
  const std::size_t colon = decisions.front().find(": ");
  CHECK(decisions.front().substr(colon + 2) == sentence);
  return decisions.front().substr(0, colon);
}

}  // namespace

TEST_CASE("A sentence in which the meeting agrees is a decision, whole", "[discussion]") {
  const std::string sentence = GENERATE(
      as<std::string>(),
      "Het DVO geeft akkoord op het voorstel om dhrn. Eikman en De Roos aan te wijzen als trekker.",
      "Het DVO stemt in met het projectplan.", "Het DVO stemt unaniem in met het projectplan.",
      "DVO stemt in met het voorstel.", "De vergadering gaat akkoord.",
      "De vergadering gaat unaniem akkoord met het voorstel van de werkgroep.",
      "Men gaat akkoord met de planning.", "Alle leden stemmen in met de begroting.",
      "De aanwezigen zijn akkoord met het rooster.", "Iedereen is akkoord.",
      "We besluiten de folder nog een keer te drukken.",
      "De stuurgroep besluit de proef te verlengen tot 1 maart 2021.",
      "De stuurgroep besluit in te stemmen met de pilot.",
      "De stuurgroep besluit over te gaan tot aanbesteding.",
      "Het bestuur stelt de begroting ongewijzigd vast.",
      "Het bestuur stelt de begroting voor 2021 vast, met dank aan de werkgroep.",
      "Het bestuur stelt de lijst van straten, pleinen en parken vast.",
      "Het bestuur keurt het jaarverslag goed.", "Het dagelijks bestuur bekrachtigt de benoeming.",
      "De vergadering ging akkoord met het verslag.",
      "De vergadering neemt het amendement met 12 stemmen voor en 3 tegen aan.",
      "Vervolgens stemt de vergadering in met het voorstel.",
      "Unaniem besluit het bestuur de subsidie te verlenen.",
      "Na enige discussie besluit de vergadering het plan uit te voeren.",
      "Gehoord de toelichting van de wethouder, besluit de vergadering tot deelname.",
      "Het bestuur, gehoord de insprekers, stemt in met het voorstel.",
      "De vergadering bespreekt het voorstel en stemt ermee in.",
      "Het DVO dankt de werkgroep en stelt het plan vast.",
      "Het bestuur stelt de jaarrekening vast en dekt het tekort uit de reserve.");
  CAPTURE(sentence);
  CHECK(kind_of(sentence) == "agreed");
}

TEST_CASE("A proposal that is carried is a decision without naming the meeting", "[discussion]") {
  const std::string sentence = GENERATE(
      as<std::string>(), "Het voorstel wordt aangenomen.", "Het voorstel wordt unaniem aangenomen.",
      "Het voorstel wordt met algemene stemmen aangenomen.",
      "De motie wordt met 12 stemmen voor en 3 tegen aangenomen.",
      "Het verslag wordt ongewijzigd vastgesteld.",
      "Het verslag van 7 september 2020 wordt vastgesteld.",
      "De tarieven worden conform het voorstel vastgesteld.", "De notulen worden goedgekeurd.",
      "De agenda wordt conform vastgesteld.", "De meerjarenbegroting is vastgesteld.",
      "Hiermee wordt het projectvoorstel aangenomen.",
      "Vervolgens wordt het verslag van 7 september 2020 ongewijzigd vastgesteld.",
      "Er wordt besloten om het pad te verharden.", "Na discussie wordt ingestemd met de nota.",
      "Besloten wordt het contract te verlengen.", "Verslag ongewijzigd vastgesteld.",
      "Notulen van 7 september 2020 goedgekeurd.", "Akkoord.", "Unaniem aangenomen.",
      "Conform voorstel.", "De voorzitter concludeert dat de vergadering akkoord gaat.",
      "De voorzitter stelt vast dat het DVO instemt met het voorstel.");
  CAPTURE(sentence);
  CHECK(kind_of(sentence) == "agreed");
}

TEST_CASE("What is rejected, deferred, withdrawn or noted is told apart", "[discussion]") {
  const auto [sentence, kind] = GENERATE(table<std::string, std::string>({
      {"Het voorstel wordt verworpen.", "rejected"},
      {"De motie wordt met 3 stemmen voor en 12 tegen verworpen.", "rejected"},
      {"De vergadering gaat niet akkoord met het voorstel.", "rejected"},
      {"Het DVO stemt niet in met het plan.", "rejected"},
      {"Het DVO geeft geen akkoord.", "rejected"},
      {"De vergadering wijst het verzoek af.", "rejected"},
      {"Het voorstel wordt niet aangenomen.", "rejected"},
      {"Het voorstel is afgewezen.", "rejected"},
      {"Het voorstel wordt aangehouden tot de volgende vergadering.", "deferred"},
      {"De vergadering houdt het voorstel aan.", "deferred"},
      {"De vergadering houdt het voorstel aan tot mei.", "deferred"},
      {"De vergadering besluit het voorstel aan te houden.", "deferred"},
      {"Dit agendapunt wordt doorgeschoven naar november.", "deferred"},
      {"Na discussie wordt besloten het stuk aan te houden.", "deferred"},
      {"De motie wordt ingetrokken.", "withdrawn"},
      {"Het amendement is ingetrokken.", "withdrawn"},
      {"De vergadering besluit de verordening in te trekken.", "withdrawn"},
      {"Het DVO neemt kennis van de rapportage.", "noted"},
      {"Het DVO neemt de brief voor kennisgeving aan.", "noted"},
      {"De notitie wordt voor kennisgeving aangenomen.", "noted"},
      {"De vergadering besluit de memo voor kennisgeving aan te nemen.", "noted"},
  }));
  CAPTURE(sentence);
  CHECK(kind_of(sentence) == kind);
}

TEST_CASE("Wishes, plans, questions, reports and single voices are no decisions", "[discussion]") {
  const std::string sentence = GENERATE(
      as<std::string>(), "Mevr. Lindeboom geeft akkoord op het voorstel.",
      "Het bestuur besluit op 11 december.", "Dhr. Eikman stemt in met de planning.",
      "Dhr. Eikman gaat akkoord.",
      "De voorzitter verzoekt het bestuur in te stemmen met het voorstel.",
      "Dhr. Eikman stelt voor dat de raad besluit het plan te verwerpen.",
      "De commissie stelt voor de kadernota vast te stellen.",
      "Stemt de vergadering in met het voorstel?", "Gaat het DVO akkoord met de planning?",
      "Het DVO heeft nog geen besluit genomen.", "Het voorstel wordt nog niet vastgesteld.",
      "Het bestuur neemt in november een besluit.", "De raad besluit in juni over de locatie.",
      "In juni besluit het bestuur over de locatie.", "Als de vergadering instemt, gaan we door.",
      "Wanneer het DVO besluit om te stoppen, is dat jammer.",
      "De vergadering stelt vast dat er veel vragen zijn.",
      "De vergadering neemt aan dat het in orde komt.",
      "Er wordt aangenomen dat het rustig blijft.", "Twee verdachten worden aangehouden.",
      "Er werden drie personen aangehouden.", "De vergunning wordt ingetrokken.",
      "De begroting wordt in juni vastgesteld.", "De begroting wordt vastgesteld door de raad.",
      "Het convenant is in 2013 vastgesteld.", "Het convenant is vastgesteld in 2013.",
      "Volgende maand wordt de begroting vastgesteld.",
      "Het DVO wordt gevraagd akkoord te gaan met het plan.",
      "Het DVO spreekt waardering uit voor het plan.",
      "Het DVO vraagt de werkgroep het voorstel vast te stellen.",
      "De vergadering gaat in gesprek om akkoord te krijgen.",
      "Men is benieuwd of de raad akkoord gaat.", "De raad stemt in met het plan.",
      "Het college besluit tot sloop.", "Het besluit is genomen door de minister.",
      "Het voorstel is door de werkgroep opgesteld.", "Ambtelijk zal men verder bij elkaar komen.",
      "De besluitenlijst staat op de website.", "Akkoord gaan is een grote stap voor de dorpen.",
      "De politie houdt een controle aan de grens.",
      "Het is de bedoeling dat het DVO instemt met het plan.",
      "Het verslag van de wijkagent wordt toegelicht.", "De commissie neemt deel aan de werkgroep.",
      "De werkgroep stemt de planning in mei af.",
      "De commissie stemt de planning af met de dorpen.", "Het DVO is blij met het akkoord.",
      "De commissie stelt een brief op uit naam van de dorpen.",
      "Het DVO bespreekt de adviezen en besluiten.", "Zodra het kan, besluit het bestuur hiertoe.",
      "Als het geld er is, besluit het bestuur tot aanleg.",
      "De vergadering houdt vast aan de planning.",
      "De vergadering stelt vragen, de voorzitter houdt vast aan de planning.");
  CAPTURE(sentence);
  CHECK(decisions_of(discuss(sentence)) == Decisions{});
}

TEST_CASE("A result of several words may close a paragraph, and thanks may follow it",
          "[discussion]") {
  CHECK(decisions_of(discuss("Brief over het Kerkepad. Ter kennisgeving aangenomen.")) ==
        Decisions{"noted: Ter kennisgeving aangenomen."});
  CHECK(decisions_of(discuss("Goedgekeurd, met dank aan de secretaris.")) ==
        Decisions{"agreed: Goedgekeurd, met dank aan de secretaris."});
  CHECK(decisions_of(discuss("Notulen goedgekeurd met dank aan Sander.")) ==
        Decisions{"agreed: Notulen goedgekeurd met dank aan Sander."});
  CHECK(decisions_of(discuss("Dhr. Eikman vraagt of het klopt. Akkoord.")) == Decisions{});
  CHECK(decisions_of(discuss("Dhr. Eikman vraagt of het klopt; akkoord.")) == Decisions{});
  CHECK(decisions_of(discuss("Geen opmerkingen; Akkoord.")) ==
        Decisions{"agreed: Geen opmerkingen; Akkoord."});
  CHECK(decisions_of(discuss("Geen opmerkingen; akkoord met wat er nog komt.")) == Decisions{});
}

TEST_CASE("Words after a label are a decision", "[discussion]") {
  const auto [plain, decision] = GENERATE(table<std::string, std::string>({
      {"Besluit: het pad wordt verhard.", "agreed: het pad wordt verhard."},
      {"BESLUIT: Het pad wordt verhard. De kosten zijn bekend.",
       "agreed: Het pad wordt verhard. De kosten zijn bekend."},
      {"Beslissing: akkoord.", "agreed: akkoord."},
      {"Besluit 3: akkoord met het plan.", "agreed: akkoord met het plan."},
      {"Besluit \u2013 akkoord met het plan.", "agreed: akkoord met het plan."},
      {"Besluit: Het voorstel wordt aangehouden tot december.",
       "deferred: Het voorstel wordt aangehouden tot december."},
      {"Besluit: het voorstel aan te houden.", "deferred: het voorstel aan te houden."},
      {"Besluit: niet akkoord.", "rejected: niet akkoord."},
      {"Besluit: ingetrokken.", "withdrawn: ingetrokken."},
      {"Besluit: voor kennisgeving aangenomen.", "noted: voor kennisgeving aangenomen."},
      {"Besluit: de ingetrokken vergunning komt terug.",
       "agreed: de ingetrokken vergunning komt terug."},
      {"Er is gesproken. Besluit: akkoord. Actie Eikman: brief sturen.", "agreed: akkoord."},
      {"Resolved: the fence will be repaired.", "agreed: the fence will be repaired."},
      {"Decision: the report is deferred.", "deferred: the report is deferred."},
  }));
  CAPTURE(plain);
  CHECK(decisions_of(discuss(plain)) == Decisions{decision});
}

TEST_CASE("A label without words or with nothing decided is no decision", "[discussion]") {
  const std::string plain = GENERATE(as<std::string>(), "Besluit: geen.", "Besluit: n.v.t.",
                                     "Besluit:", "Besluiten zijn er niet genomen.",
                                     "Besluit de raad hiertoe, dan gaat het door.");
  CAPTURE(plain);
  CHECK(decisions_of(discuss(plain)) == Decisions{});
}

TEST_CASE("A bold or italic label needs no colon", "[discussion]") {
  Paragraph bold = paragraph("Besluit Het pad wordt verhard.");
  bold.text.marks.push_back({MarkKind::bold, 0, 7});
  CHECK(decisions_of(discuss({bold})) == Decisions{"agreed: Het pad wordt verhard."});
  Paragraph italic = paragraph("Akkoord");
  italic.text.marks.push_back({MarkKind::italic, 0, 7});
  CHECK(decisions_of(discuss({italic})) == Decisions{"agreed: Akkoord"});
  Paragraph quoted = paragraph("Beslissing\nHet pad wordt verhard.");
  quoted.quoted = true;
  CHECK(decisions_of(discuss({quoted})) == Decisions{"agreed: Het pad wordt verhard."});
}

TEST_CASE("Each item of a list below a deciding line is a decision", "[discussion]") {
  const Decisions both = {"agreed: de begroting vast te stellen;",
                          "noted: kennis te nemen van de brief."};
  const std::string line = GENERATE(as<std::string>(), "Het algemeen bestuur besluit:", "Besluit:",
                                    "De vergadering besluit om:", "Besluiten");
  CAPTURE(line);
  CHECK(decisions_of(discuss({paragraph(line), list_item("de begroting vast te stellen;"),
                              list_item("kennis te nemen van de brief."), paragraph("Het is laat."),
                              list_item("Een gewone lijst.")})) == both);
}

TEST_CASE("A list below a deciding line may have printed numbers", "[discussion]") {
  CHECK(decisions_of(
            discuss({paragraph("Gehoord de discussie besluit het algemeen bestuur:"),
                     paragraph("1. de begroting vast te stellen;"),
                     paragraph("b) kennis te nemen van de brief."), paragraph("Het is laat.")})) ==
        Decisions{"agreed: de begroting vast te stellen;", "noted: kennis te nemen van de brief."});
}

TEST_CASE("A number with nothing behind it is no item of a list", "[discussion]") {
  const std::string line = GENERATE(as<std::string>(), "1. ", "1. !", "b) –", "1. . .", "12) ");
  CAPTURE(line);
  CHECK(decisions_of(discuss({paragraph("Besluit:"), paragraph("Het bestuur besluit:"),
                              paragraph(line)})) == Decisions{});
}

TEST_CASE("A label above a deciding line leaves the deciding to the list", "[discussion]") {
  CHECK(decisions_of(discuss({paragraph("BESLUIT:"), paragraph("Het bestuur besluit:"),
                              list_item("het pad te verharden")})) ==
        Decisions{"agreed: het pad te verharden"});
}

TEST_CASE("Below a heading of decisions all is decided until the next heading", "[discussion]") {
  CHECK(decisions_of(discuss({heading("Besluiten"), list_item("Het pad wordt verhard."),
                              paragraph("Het voorstel wordt verworpen."), heading("Vragen"),
                              paragraph("Er zijn geen vragen.")})) ==
        Decisions{"agreed: Het pad wordt verhard.", "rejected: Het voorstel wordt verworpen."});
}

TEST_CASE("A label alone takes the next paragraph", "[discussion]") {
  CHECK(decisions_of(discuss({paragraph("Besluit"), paragraph("Het pad wordt verhard."),
                              paragraph("Daarna gaat men eten.")})) ==
        Decisions{"agreed: Het pad wordt verhard."});
}

TEST_CASE("A body decides only in its own minutes", "[discussion]") {
  Header header = wolder_header();
  header.body = "Gemeenteraad Raveldam";
  CHECK(decisions_of(discuss({paragraph("De raad stemt in met het plan.")}, "Plan", {}, header)) ==
        Decisions{"agreed: De raad stemt in met het plan."});
  CHECK(decisions_of(discuss({paragraph("Het college stemt in met het plan.")}, "Plan", {},
                             header)) == Decisions{});
  header.body.clear();
  CHECK(decisions_of(discuss({paragraph("De raad stemt in met het plan.")}, "Plan", {}, header)) ==
        Decisions{"agreed: De raad stemt in met het plan."});
}

TEST_CASE("The longest name of the meeting is its subject", "[discussion]") {
  Header header;
  header.body = "Verenigde";
  const std::string sentence = "De verenigde vergadering stelt de begroting vast.";
  CHECK(decisions_of(discuss({paragraph(sentence)}, "Begroting", {}, header)) ==
        Decisions{"agreed: " + sentence});
}

TEST_CASE("A decision knows its block and place", "[discussion]") {
  const Discussion discussion =
      discuss({paragraph("Er is gesproken."), paragraph("Het DVO stemt in met het plan.")});
  REQUIRE(discussion.item.decisions.size() == 1);
  CHECK(discussion.item.decisions[0].block == 1);
  CHECK(discussion.item.decisions[0].place == Place{10, 1});
}

TEST_CASE("English minutes decide too", "[discussion]") {
  const auto [sentence, kind] = GENERATE(table<std::string, std::string>({
      {"The board agreed to repair the fence.", "agreed"},
      {"The committee approved the budget.", "agreed"},
      {"The motion was carried unanimously.", "agreed"},
      {"The minutes were approved.", "agreed"},
      {"The proposal was rejected.", "rejected"},
      {"The meeting noted the report.", "noted"},
      {"Mr. Eikman agreed to write a letter.", "none"},
      {"The board asked whether the fence was approved.", "none"},
  }));
  CAPTURE(sentence);
  CHECK(kind_of(sentence) == kind);
}

TEST_CASE("A passive decides when its result ends the clause", "[discussion]") {
  CHECK(kind_of("De notulen worden onder dankzegging aan de secretaris vastgesteld.") == "agreed");
  CHECK(kind_of("Het voorstel om de contributie met 5 euro te verhogen wordt aangenomen.") ==
        "agreed");
  CHECK(kind_of("Na het antwoord van de wethouder wordt de motie ingetrokken.") == "withdrawn");
  CHECK(kind_of("Het verslag van de vorige keer is kort doorgenomen en vastgesteld.") == "agreed");
  CHECK(kind_of("Afgesproken wordt dat er een brief komt.") == "agreed");
  CHECK(kind_of("Motie 1 (fietspaden): ingetrokken.") == "withdrawn");
  CHECK(kind_of("Advies: niet akkoord, tenzij de goot lager wordt.") == "rejected");
  CHECK(kind_of("Het TO stemt in met de planning.") == "agreed");
  CHECK(kind_of("De VNG besluit de regeling te verlengen.") == "none");
  CHECK(kind_of("Het voorstel wordt in de volgende vergadering vastgesteld.") == "none");
  CHECK(kind_of("Het voorstel wordt door het college vastgesteld.") == "none");
  CHECK(kind_of("De nota is vorig jaar vastgesteld.") == "none");
}

TEST_CASE("Only letters of the meeting itself decide for it", "[discussion]") {
  CHECK(kind_of("De VVD verwerpt de motie.") == "none");
  CHECK(kind_of("Het RIEC stemt in met de planning.") == "none");
  CHECK(kind_of("Vervolgens stemt het MT in met de planning.") == "agreed");
  Header header = wolder_header();
  header.body = "Regionaal Platform Zorg";
  CHECK(decisions_of(discuss({paragraph("Het RPZ stemt in.")}, "Zorg", {}, header)) ==
        Decisions{"agreed: Het RPZ stemt in."});
  header.body.clear();
  header.title = "Verslag RIEC";
  CHECK(decisions_of(discuss({paragraph("Het RIEC stemt in.")}, "Zorg", {}, header)) ==
        Decisions{"agreed: Het RIEC stemt in."});
}

TEST_CASE("What is decided another day, elsewhere or perhaps is no decision", "[discussion]") {
  const std::string sentence = GENERATE(
      as<std::string>(), "De begroting wordt dinsdag vastgesteld.",
      "De begroting wordt morgen vastgesteld.", "De begroting wordt waarschijnlijk vastgesteld.",
      "De begroting wordt mogelijk vastgesteld.", "De begroting wordt in de commissie vastgesteld.",
      "Het voorstel wordt misschien goedgekeurd.",
      "Het plan wordt na de zomervakantie vastgesteld.",
      "De motie wordt naar verwachting afgewezen.",
      "Het plan wordt zonder wijzigingen waarschijnlijk vastgesteld.",
      "Het plan wordt zonder wijzigingen in de commissie vastgesteld.",
      "Het plan wordt zonder veel omhaal in de commissie vastgesteld.",
      "Na de zomervakantie wordt het plan vastgesteld.",
      "In de commissie wordt het plan vastgesteld.", "Hiermee wordt het plan morgen vastgesteld.",
      "Hierna wordt het voorstel waarschijnlijk aangenomen.");
  CAPTURE(sentence);
  CHECK(kind_of(sentence) == "none");
}

TEST_CASE("A passive may tell how it is decided", "[discussion]") {
  const auto [sentence, kind] = GENERATE(table<std::string, std::string>({
      {"De begroting wordt hierbij ongewijzigd vastgesteld.", "agreed"},
      {"De motie wordt met 3 stemmen tegen aangenomen.", "agreed"},
      {"De motie wordt met de stem van de voorzitter tegen verworpen.", "rejected"},
      {"De notulen worden met inachtneming van de opmerking van de griffier vastgesteld.",
       "agreed"},
      {"Het verslag wordt met een kleine aanvulling op het tweede blad vastgesteld.", "agreed"},
      {"Met inachtneming hiervan wordt het verslag vastgesteld.", "agreed"},
      {"Na de toelichting van de wethouder wordt het voorstel unaniem aangenomen.", "agreed"},
  }));
  CAPTURE(sentence);
  CHECK(kind_of(sentence) == kind);
}

TEST_CASE("A label of talk is over a decision only when its words decide", "[discussion]") {
  for (const std::string plain :
       {"Conclusie: de commissie is verdeeld.", "Afgesproken: niets.",
        "Besluitvorming: volgende vergadering.", "Conclusies: geen.",
        "Afgesproken: de begroting wordt dinsdag vastgesteld.", "Besluit: niets."}) {
    CAPTURE(plain);
    CHECK(decisions_of(discuss(plain)) == Decisions{});
  }
  CHECK(decisions_of(discuss("Conclusie: de vergadering stemt in.")) ==
        Decisions{"agreed: de vergadering stemt in."});
  CHECK(decisions_of(discuss("Er is gepraat. Besluitvorming: unaniem aangenomen. Men gaat weg.")) ==
        Decisions{"agreed: unaniem aangenomen."});
  CHECK(decisions_of(discuss({heading("Besluitvorming"), paragraph("De raad praat verder."),
                              paragraph("De vergadering stemt in.")})) ==
        Decisions{"agreed: De vergadering stemt in."});
  CHECK(decisions_of(discuss({}, "Plan", {{paragraph("Conclusie: men is verdeeld.").text}})) ==
        Decisions{});
}

TEST_CASE("A label that only says how is over the articles below it", "[discussion]") {
  CHECK(decisions_of(discuss({paragraph("BESLUIT: met eenparigheid van stemmen"),
                              paragraph("Artikel 1: De toelage is 750 euro."),
                              paragraph("Artikel 2: De toelage wordt in mei betaald."),
                              paragraph("De leden gaan verder.")})) ==
        Decisions{"agreed: Artikel 1: De toelage is 750 euro.",
                  "agreed: Artikel 2: De toelage wordt in mei betaald."});
}

TEST_CASE("What a label lists on one line are decisions of their own", "[discussion]") {
  CHECK(decisions_of(
            discuss("Besluit: 1. In te stemmen met de nota. 2. De nota voor artikel 3. aan "
                    "te bieden.")) == Decisions{"agreed: In te stemmen met de nota.",
                                                "agreed: De nota voor artikel 3. aan te bieden."});
  CHECK(decisions_of(discuss("Besluit: 1. In te stemmen met art. 2. van de wet. 2. een brief te "
                             "sturen."))
            .size() == 1);
  CHECK(decisions_of(discuss("Besluit: 1. een subsidie te verlenen; 2. de raad te informeren.")) ==
        Decisions{"agreed: een subsidie te verlenen;", "agreed: de raad te informeren."});
  CHECK(decisions_of(discuss("Besluit: de nota 1. en 2. vast te stellen.")).size() == 1);
}

TEST_CASE("A decision may leave out what it is on, or stand behind another clause",
          "[discussion]") {
  CHECK(decisions_of(discuss("Er komt een pad. Wordt unaniem goedgekeurd.")) ==
        Decisions{"agreed: Wordt unaniem goedgekeurd."});
  CHECK(decisions_of(discuss("Wordt in juni vastgesteld.")) == Decisions{});
  CHECK(decisions_of(discuss("Wordt vastgesteld door de raad.")) == Decisions{});
  CHECK(decisions_of(discuss("Karel toont de tekening en er wordt besloten die te gebruiken.")) ==
        Decisions{"agreed: Karel toont de tekening en er wordt besloten die te gebruiken."});
  CHECK(decisions_of(discuss("Karel toont de tekening waarover besloten wordt.")) == Decisions{});
}

TEST_CASE("A general meeting decides in its own minutes, and is told of in others",
          "[discussion]") {
  Header header = wolder_header();
  CHECK(decisions_of(discuss({paragraph("ALV geeft decharge voor de administratie.")}, "Kas", {},
                             header)) == Decisions{});
  header.body = "";
  header.title = "Notulen ALV 2 mei 2021";
  CHECK(decisions_of(
            discuss({paragraph("ALV geeft decharge voor de administratie.")}, "Kas", {}, header)) ==
        Decisions{"agreed: ALV geeft decharge voor de administratie."});
}

TEST_CASE("an election is a decision", "[minutes]") {
  for (const char* words :
       {"Edwin Aak en Tom Bel worden gekozen.", "Hij wordt bij acclamatie herkozen.",
        "Ria Nauta stelt zich kandidaat en wordt met algemene stemmen gekozen."}) {
    CHECK(decisions_of(discuss(words)) == Decisions{"agreed: " + std::string(words)});
  }
  for (const char* words :
       {"Er worden elk jaar nieuwe leden gekozen.", "Edwin Aak wordt volgende maand gekozen.",
        "Edwin Aak vertelt dat de leden worden gekozen.",
        "Het bestuur wordt gekozen door de leden."})
    CHECK(decisions_of(discuss(words)) == Decisions{});
}

TEST_CASE("what stands below the title of decisions is decided", "[discussion]") {
  const std::vector<Block> two = {list_item("De zaal huren"), list_item("Kees betaalt.")};
  const Decisions both = {"agreed: De zaal huren", "agreed: Kees betaalt."};
  CHECK(decisions_of(discuss(two, "Genomen besluiten:")) == both);
  CHECK(decisions_of(discuss(two, "Besluiten")) == both);
  for (const char* other : {"Besluiten vorige vergadering", "Conclusies", "Besluitenlijst"})
    CHECK(decisions_of(discuss(two, other)) == Decisions{});
  for (const char* said : {"Er zijn geen besluiten genomen.", "De heer Smit vraagt of het kan.",
                           "De heer Smit is het er niet mee eens."})
    CHECK(decisions_of(discuss({paragraph(said)}, "Besluiten")) == Decisions{});
}

TEST_CASE("words that open a list decide themselves when smaller headings follow", "[discussion]") {
  const Block opening = paragraph("De volgende voorstellen zijn goedgekeurd:");
  CHECK(decisions_of(discuss({opening, heading("Bruggen"), list_item("De Veerbrug")})) ==
        Decisions{"agreed: De volgende voorstellen zijn goedgekeurd:"});
  CHECK(decisions_of(discuss({opening, list_item("De Veerbrug")})) ==
        Decisions{"agreed: De Veerbrug"});
}

TEST_CASE("words in italics that a result opens are decided", "[discussion]") {
  const auto italic = [](std::string_view words) {
    Paragraph all = paragraph(words);
    all.text.marks = {{MarkKind::italic, 0, static_cast<std::uint32_t>(words.size())}};
    return discuss({std::move(all)});
  };
  CHECK(decisions_of(italic("Akkoord de norm niet te wijzigen.")) ==
        Decisions{"agreed: Akkoord de norm niet te wijzigen."});
  CHECK(decisions_of(italic("Akkoord van de raad is nodig.")) == Decisions{});
  CHECK(decisions_of(discuss("Akkoord de norm niet te wijzigen.")) == Decisions{});
}

TEST_CASE("more ways to say that it is decided", "[discussion]") {
  for (const char* words :
       {"Aldus besloten.", "Conform advies.", "Geen bezwaar.", "Mandaat verleend.",
        "Decharge wordt verleend.", "De vergadering heeft geen bezwaar tegen het plan.",
        "Het TO toont geen bezwaar.", "De vergadering is het eens met het voorstel.",
        "Besloten is om de weg te sluiten.", "Hier wordt mee ingestemd.",
        "Met 12 stemmen voor en 1 onthouding goedgekeurd.",
        "De voorzitter constateert dat het voorstel unaniem is aangenomen.",
        "Het bestuur verleent toestemming voor het feest."}) {
    CHECK(decisions_of(discuss(words)) == Decisions{"agreed: " + std::string(words)});
  }
  CHECK(decisions_of(discuss("Wordt aangehouden tot de volgende vergadering.")) ==
        Decisions{"deferred: Wordt aangehouden tot de volgende vergadering."});
  CHECK(decisions_of(discuss("De voorzitter constateert dat de motie is verworpen.")) ==
        Decisions{"rejected: De voorzitter constateert dat de motie is verworpen."});
  for (const char* words :
       {"De buren hebben geen bezwaar tegen het plan.", "De vergunning is verleend.",
        "De vergadering heeft nog geen bezwaar gezien tegen het plan.",
        "De voorzitter constateert dat het voorstel later wordt aangenomen.",
        "De voorzitter constateert dat het voorstel op de site staat.",
        "Het bestuur neemt het besluit mee."})
    CHECK(decisions_of(discuss(words)) == Decisions{});
}

TEST_CASE("words may stand between a passive verb and its result", "[discussion]") {
  const std::string sentence =
      GENERATE(as<std::string>(), "De notulen worden zonder op- of aanmerkingen goedgekeurd.",
               "De notulen worden met inbegrip van de wijziging goedgekeurd.",
               "Beide notulen worden met bovenstaande opmerkingen vastgesteld.",
               "Het verslag wordt, met dank aan de notulist, goedgekeurd en vastgesteld.",
               "De notulen van 3 mei worden, na een kleine correctie op pagina 2, vastgesteld.",
               "De notulen van de vorige vergadering worden gelezen en goedgekeurd.",
               "De rekening over het jaar 2019 wordt onveranderd vastgesteld.",
               "Het bestuur wordt decharge verleend.", "Aan het bestuur wordt decharge verleend.",
               "De penningmeester wordt met applaus gedechargeerd.",
               "De heer Eikman wordt als voorzitter herkozen.",
               "Dirk wordt met algemene stemmen gekozen tot voorzitter.",
               "Met het voorstel van de werkgroep gaat de vergadering unaniem akkoord.",
               "Er wordt voor gekozen om de kantine open te houden.",
               "Notulen van 3 mei: geen op- of aanmerkingen, goedgekeurd.",
               "Er zijn geen opmerkingen, het verslag is goedgekeurd.");
  CAPTURE(sentence);
  CHECK(kind_of(sentence) == "agreed");
}

TEST_CASE("what is noted is so whatever it is about", "[discussion]") {
  CHECK(kind_of("Dit wordt ter kennisgeving aangenomen.") == "noted");
  CHECK(kind_of("Deze worden ter kennisname aangenomen.") == "noted");
  CHECK(kind_of("Dit wordt ter kennisname gestuurd aan de raad.") == "none");
}

TEST_CASE("an aside, or an opening, of another day decides nothing", "[discussion]") {
  const std::string sentence = GENERATE(
      as<std::string>(), "Het verslag wordt, als het af is, vastgesteld.",
      "Het verslag wordt, na de volgende ronde, vastgesteld.",
      "Tijdens de vorige vergadering besloot het bestuur tot aankoop.",
      "Met ingang van 2022 besluit het bestuur daar zelf over.",
      "Dirk wordt door de buren gekozen.", "Muziek wordt gekozen.",
      "Tijdens de schouw stelt de raad gebreken vast.",
      "In andere dorpen stemt de raad in met windmolens.",
      "Met klem wijst de raad op de gevaren af.",
      "Er is geen vergunning nodig, het plan is afgewezen door de provincie.",
      "Nog niet alle stukken zijn binnen, de aanvraag is ingetrokken.",
      "Niet iedereen was er, akkoord met de datum ontbreekt nog.",
      "De begroting wordt, vreest Dirk, afgewezen.", "Dirk werd in 2010 gekozen tot voorzitter.");
  CAPTURE(sentence);
  CHECK(kind_of(sentence) == "none");
}

}  // namespace openverslag
