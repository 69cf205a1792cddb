#include <catch2/catch.hpp>

#include "minutes/discussion_fixture.h"

namespace openverslag {
namespace {

using Names = std::vector<std::string>;

Names names_in(std::string_view plain) { return names_of(discuss(plain)); }

}  // namespace

TEST_CASE("A paragraph that opens with a name and a verb is that person's", "[discussion]") {
  const auto [plain, printed] = GENERATE(table<std::string, std::string>({
      {"Dhr. Eikman vraagt aandacht voor de planning.", "Dhr. Eikman"},
      {"Dhr Eikman vraagt aandacht voor de planning.", "Dhr Eikman"},
      {"De heer Eikman licht de memo toe.", "De heer Eikman"},
      {"Mevr. Lindeboom heeft dit thema besproken.", "Mevr. Lindeboom"},
      {"Mevrouw De Roos gaf aan dat er een uitvraag komt.", "Mevrouw De Roos"},
      {"mw. Baalhuis is in het verleden betrokken geweest.", "mw. Baalhuis"},
      {"Dhr. Van Zandwijk benoemt de bijgevoegde memo.", "Dhr. Van Zandwijk"},
      {"Dhr. Lutje Wagelaar noemt drie aspecten.", "Dhr. Lutje Wagelaar"},
      {"Mevr. Huis in 't Veld schetst het beeld.", "Mevr. Huis in 't Veld"},
      {"Mevr. Huis in \u2019t Veld schetst het beeld.", "Mevr. Huis in \u2019t Veld"},
      {"Mevr. Çelik vraagt wie dat betaalt.", "Mevr. Çelik"},
      {"Mevr. Celik vraagt wie dat betaalt.", "Mevr. Celik"},
      {"Mevr. Brandsma meldt dat zij vertrekt.", "Mevr. Brandsma"},
      {"Dhr. Aakster - van Beek stemt in.", "Dhr. Aakster - van Beek"},
      {"Burgemeester Van Zandwijk opent de vergadering.", "Burgemeester Van Zandwijk"},
      {"Wethouder Ganzevoort zegt toe dat het pad er komt.", "Wethouder Ganzevoort"},
      {"R. Eikman vraagt aandacht voor de planning.", "R. Eikman"},
      {"Dirk Wolters vraagt aandacht voor de planning.", "Dirk Wolters"},
      {"Dirk vraagt aandacht.", "Dirk"},
      {"Dirk: de planning klopt niet.", "Dirk"},
      {"Karel vraagt aandacht.", ""},
      {"Gedeputeerde Staten besluiten het plan uit te voeren.", ""},
      {"Eikman vraagt aandacht voor de planning.", "Eikman"},
      {"Eikman: de planning klopt niet.", "Eikman"},
      {"DW: de planning klopt niet.", "DW"},
      {"DW vraagt of de planning klopt.", "DW"},
      {"DW heeft een nieuw adres.", ""},
      {"DB stelt voor om te wachten.", ""},
      {"De voorzitter opent de vergadering om 9.45 uur.", "De voorzitter"},
      {"De secretaris meldt dat de stukken later komen.", "De secretaris"},
      {"Dhr. Eikman (Holterveen) vraagt aandacht.", "Dhr. Eikman"},
      {"Dhr. Eikman, portefeuillehouder zorg, vraagt aandacht.", "Dhr. Eikman"},
      {"Mevrouw Brandsma van Dorpsbelang Oost vraagt aandacht.", "Mevrouw Brandsma"},
      {"Mr. drs. A.B. Kuipers MBA geeft een toelichting.", "Mr. drs. A.B. Kuipers MBA"},
      {"Mevr. drs. Lindeboom geeft een toelichting.", "Mevr. drs. Lindeboom"},
      {"Mevrouw T.J.M. Vos geeft een toelichting.", "Mevrouw T.J.M. Vos"},
  }));
  CAPTURE(plain);
  CHECK(names_in(plain) == (printed.empty() ? Names{} : Names{"speaker: " + printed}));
}

TEST_CASE("A name that does not speak is mentioned", "[discussion]") {
  CHECK(names_in("Dhrn. De Roos en Eikman worden welkom geheten in dit DVO.") ==
        Names{"mention: De Roos", "mention: Eikman"});
  CHECK(names_in("Dhr. Eikman wordt bedankt voor zijn inzet.") == Names{"mention: Dhr. Eikman"});
  CHECK(names_in("Er was een gesprek met bgm. M. Duinker (Raveldam) en de CdK A. Hartsema.") ==
        Names{"mention: bgm. M. Duinker", "mention: CdK A. Hartsema"});
  CHECK(names_in("Aan portefeuillehouder Ondermijning Zuid bgm. M. Duinker wordt het gevraagd.") ==
        Names{"mention: bgm. M. Duinker"});
  CHECK(names_in("In overleg met dhr. Eikman komt er een plan.") == Names{"mention: dhr. Eikman"});
  CHECK(names_in("Het stuk van Dirk Wolters en A. Ganzevoort ligt voor.") ==
        Names{"mention: Dirk Wolters", "mention: A. Ganzevoort"});
  CHECK(names_in("Met dank aan de heren Eikman, Van Zandwijk en Steenhof en de dames Lindeboom en "
                 "Çelik voor hun werk.") == Names{"mention: Eikman", "mention: Van Zandwijk",
                                                  "mention: Steenhof", "mention: Lindeboom",
                                                  "mention: Çelik"});
  CHECK(names_in("Dhr. Eikman is aftredend en niet herkiesbaar.") == Names{"mention: Dhr. Eikman"});
}

TEST_CASE("Who speaks may stand behind the verb, or behind what it is about", "[discussion]") {
  CHECK(names_in("Vervolgens vraagt mevr. M. (Maartje) Kunst het woord.") ==
        Names{"speaker: mevr. M. (Maartje) Kunst"});
  CHECK(names_in("Om 21.50 uur sluit dhr. Eikman de vergadering.") ==
        Names{"speaker: dhr. Eikman"});
  CHECK(names_in("Over het pad vertelt Eikman dat het klaar is.") == Names{"speaker: Eikman"});
  CHECK(names_in("N.a.v. blz. 2: dhr. Eikman vraagt naar de brief.") ==
        Names{"speaker: dhr. Eikman"});
  CHECK(names_in("Actie: dhr. Eikman vraagt naar de brief.") == Names{"mention: dhr. Eikman"});
  CHECK(names_in("Om de hoek wordt dhr. Eikman verwacht.") == Names{"mention: dhr. Eikman"});
}

TEST_CASE("A first name that goes on is somebody else's", "[discussion]") {
  CHECK(names_in("Na de pauze vraagt Dirk Pieters het woord.") == Names{});
  CHECK(names_in("Na de pauze vraagt Dirk de Wit het woord.") == Names{});
  CHECK(names_in("Na de pauze vraagt Dirk het woord.") == Names{"speaker: Dirk"});
  CHECK(names_in("Na de pauze vraagt Dirk Wolters het woord.") == Names{"speaker: Dirk Wolters"});
}

TEST_CASE("In the middle of other words only a verb of speech makes a speaker", "[discussion]") {
  CHECK(names_in("Het pad is stuk. Dhr. Eikman vraagt wanneer het hersteld wordt.") ==
        Names{"speaker: Dhr. Eikman"});
  CHECK(names_in("Het pad is stuk. Dhr. Eikman heeft een bord geplaatst.") ==
        Names{"mention: Dhr. Eikman"});
  CHECK(names_in("Er zijn geen vragen. Dhr. Eikman sluit de vergadering.") ==
        Names{"speaker: Dhr. Eikman"});
}

TEST_CASE("Whoever has a task to tick off does not speak", "[discussion]") {
  ListItem task = list_item("Eikman vraagt de pachters wanneer dat kan.");
  task.ticked = true;
  CHECK(names_of(discuss({task})) == Names{"mention: Eikman"});
  task.ticked.reset();
  CHECK(names_of(discuss({task})) == Names{"speaker: Eikman"});
}

TEST_CASE("What looks like a name is none", "[discussion]") {
  const std::string plain = GENERATE(
      as<std::string>(), "De CdK heeft medewerking toegezegd.",
      "De burgemeester gaat over de openbare orde.", "De voorzitter wordt bedankt.",
      "Het verslag vermeldt dat niet.", "De notulen geven dat niet aan.",
      "De heren en dames van de pers waren er ook.", "A. Opening",
      "Volgende maand start een training.", "Ten eerste het bezit. Ten tweede de handhaving.",
      "Zij vraagt aandacht.", "Een eik en een linde: Eikman ziet ze staan in het bos.",
      "Bijlage A. Het plan ligt ter inzage.", "Karel Wolters is hier niet bekend.",
      "Locatie: Dorpshuis", "Actie OM: nagaan.", "De raad van Van Zandwijk staat leeg.");
  CAPTURE(plain);
  CHECK(names_in(plain) == Names{});
}

TEST_CASE("What is told by the words of one who was there is that person's", "[discussion]") {
  CHECK(names_in("Volgens Dirk is dat al gemeld.") == Names{"speaker: Dirk"});
  CHECK(names_in("Volgens mevr. Lindeboom kan dat bij de balie.") ==
        Names{"speaker: mevr. Lindeboom"});
  CHECK(names_in("Dhr. Eikman vraagt het. Volgens Lindeboom staat dat gepland.") ==
        Names{"speaker: Dhr. Eikman", "speaker: Lindeboom"});
  const auto nobody = GENERATE(
      as<std::string>(), "Volgens Karel is dat al gemeld.", "Volgens afspraak is dat gemeld.",
      "Volgens de burgemeester is dat gemeld.", "Volgens Lindeboom en het OM is dat gemeld.",
      "Volgens het plan van Dirk is dat gemeld.", "Dat is volgens Dirk gemeld.");
  CAPTURE(nobody);
  CHECK(names_in(nobody) == Names{});
  CHECK(names_in("Volgens de heer Onbekend is dat gemeld.") == Names{"mention: de heer Onbekend"});
}

TEST_CASE("A nickname belongs to the name it stands in", "[discussion]") {
  Header header = wolder_header();
  for (const std::string_view printed : {"A. \"Ton\" Bakker", "Anna (An) de Wit"}) {
    Attendee& person = header.present.emplace_back();
    person.printed = printed;
    person.name = parse_person_name(printed, standard_vocabulary().names);
  }
  const std::string name =
      GENERATE(as<std::string>(), "Dhr. A. \"Ton\" Bakker", "Ton Bakker", "Anna (An) de Wit",
               "Anna ‘An’ de Wit", "An de Wit", "An", "De heer A. 'Ton' Bakker");
  CAPTURE(name);
  CHECK(names_of(discuss({paragraph(name + " vraagt aandacht.")}, "Vuurwerk", {}, header)) ==
        Names{"speaker: " + name});
}

TEST_CASE("Names come in printed order, with their bytes", "[discussion]") {
  const Discussion discussion =
      discuss("Dhr. Van Zandwijk stelt voor om dhrn. Ganzevoort en Eikman aan te stellen.");
  REQUIRE(names_of(discussion) ==
          Names{"speaker: Dhr. Van Zandwijk", "mention: Ganzevoort", "mention: Eikman"});
  const auto& blocks = discussion.text.blocks;
  for (const NameUse& use : discussion.item.names) {
    const std::string& plain = std::get<Paragraph>(blocks[use.block]).text.plain;
    CHECK(plain.substr(use.begin, use.end - use.begin) == use.printed);
  }
}

TEST_CASE("A pronoun goes on with the speaker of the paragraph before", "[discussion]") {
  CHECK(names_of(discuss({paragraph("Mevr. Baalhuis schetst het beeld."),
                          paragraph("Ze vraagt terughoudend te zijn.")})) ==
        Names{"speaker: Mevr. Baalhuis", "pronoun: Ze"});
  CHECK(names_of(discuss({paragraph("Mevr. Baalhuis schetst het beeld."), paragraph("Zij vraagt"),
                          paragraph("Zij vult aan."), paragraph("Het is laat."),
                          paragraph("Zij sluit af.")})) ==
        Names{"speaker: Mevr. Baalhuis", "pronoun: Zij", "pronoun: Zij"});
  CHECK(names_of(discuss({paragraph("Mevr. Baalhuis noemt de bewoners."),
                          paragraph("Zij hebben nog vragen.")})) ==
        Names{"speaker: Mevr. Baalhuis"});
}

TEST_CASE("A pronoun within a paragraph adds no speaker", "[discussion]") {
  CHECK(names_in("Dhr. Eikman benoemt de memo. Hij geeft aan dat er meer komt.") ==
        Names{"speaker: Dhr. Eikman"});
}

TEST_CASE("A second speaker may start inside a paragraph that a speaker opened", "[discussion]") {
  CHECK(names_in("Mevr. Lindeboom geeft akkoord. Zij ziet spanningen. Dhr. Eikman vraagt om scherp "
                 "te zijn.") == Names{"speaker: Mevr. Lindeboom", "speaker: Dhr. Eikman"});
  CHECK(names_in("Mevr. Lindeboom geeft akkoord op het stuk van dhr. Eikman.") ==
        Names{"speaker: Mevr. Lindeboom", "mention: dhr. Eikman"});
  CHECK(names_in("Dhr. Eikman vraagt iets. Dhr. Eikman dankt voor het antwoord.") ==
        Names{"speaker: Dhr. Eikman", "mention: Dhr. Eikman"});
}

TEST_CASE("In a paragraph that no speaker opens names are only mentioned", "[discussion]") {
  CHECK(names_in("Aansluitend vindt een gesprek plaats. Dhr. Van Zandwijk sluit het gesprek af.") ==
        Names{"mention: Dhr. Van Zandwijk"});
}

TEST_CASE("Initials before a verb speak further on, too", "[discussion]") {
  CHECK(names_in("Het plan is af. DW vraagt of het klopt.") == Names{"speaker: DW"});
}

TEST_CASE("A first name may be two words", "[discussion]") {
  Header header = wolder_header();
  Attendee person;
  person.printed = "Munnik, Piet Hein van";
  person.name = parse_person_name("Munnik, Piet Hein van", standard_vocabulary().names);
  header.present.push_back(person);
  const auto names = [&](std::string_view words) {
    return names_of(discuss({paragraph(words)}, "Vuurwerk", {}, header));
  };
  CHECK(names("Piet Hein van Munnik geeft een presentatie.") ==
        Names{"speaker: Piet Hein van Munnik"});
  CHECK(names("Piet Hein Munnik geeft een presentatie.") == Names{"speaker: Piet Hein Munnik"});
  // somebody else
  CHECK(names("Jan Hein Munnik geeft een presentatie.") == Names{});
  CHECK(names("Jan Hein Munnik gaat weg.") == Names{});
}

TEST_CASE("A name in italics over words says whose they are", "[discussion]") {
  Paragraph name = paragraph("Dirk Wolters");
  CHECK(names_of(discuss({name, paragraph("Er komt een proef.")})) ==
        Names{"mention: Dirk Wolters"});
  name.text.marks.push_back({MarkKind::italic, 0, 12});
  CHECK(names_of(discuss({name, paragraph("Er komt een proef.")})) ==
        Names{"speaker: Dirk Wolters"});
}

TEST_CASE("Whoever takes the minutes does not speak by that", "[discussion]") {
  CHECK(names_in("Dirk Wolters notuleert.") == Names{"mention: Dirk Wolters"});
  CHECK(names_in("Dhr. Eikman zit de vergadering voor.") == Names{"mention: Dhr. Eikman"});
}

TEST_CASE("Two who speak as one are both speakers", "[discussion]") {
  CHECK(names_in("Mevrouw Lindeboom en de heer Eikman vragen aandacht.") ==
        Names{"speaker: Mevrouw Lindeboom", "speaker: de heer Eikman"});
  CHECK(names_in("Eikman en Lindeboom vragen aandacht.") ==
        Names{"speaker: Eikman", "speaker: Lindeboom"});
  CHECK(names_in("De heren Eikman en De Roos stellen een vraag.") ==
        Names{"speaker: Eikman", "speaker: De Roos"});
}

TEST_CASE("List items have speakers, headings have not", "[discussion]") {
  CHECK(names_of(discuss({heading("Dhr. Eikman vertelt"),
                          list_item("Eikman vraagt wat het kost.")})) == Names{"speaker: Eikman"});
}

TEST_CASE("A line break before a new speaker parts the paragraph", "[discussion]") {
  Paragraph block =
      broken_paragraph("Het beeld is goed.|Dhr. Eikman benoemt de rol. Die is groot.");
  block.text.marks.insert(block.text.marks.begin(), {MarkKind::bold, 4, 9});
  block.text.marks.push_back({MarkKind::italic, 32, 39});
  const Discussion discussion = discuss({block, paragraph("Dhr. Wolters vult aan.")});
  REQUIRE(discussion.text.blocks.size() == 3);
  const Text& first = std::get<Paragraph>(discussion.text.blocks[0]).text;
  const Text& second = std::get<Paragraph>(discussion.text.blocks[1]).text;
  CHECK(first == Text{"Het beeld is goed.", {{MarkKind::bold, 4, 9}}, {10, 1}});
  CHECK(second ==
        Text{"Dhr. Eikman benoemt de rol. Die is groot.", {{MarkKind::italic, 13, 20}}, {10, 1}});
  CHECK(names_of(discussion) == Names{"speaker: Dhr. Eikman", "speaker: Dhr. Wolters"});
  CHECK(discussion.item.names[1].block == 2);
}

TEST_CASE("Other line breaks stay", "[discussion]") {
  const Discussion discussion =
      discuss({broken_paragraph("Het plan|is goed.|Het Eikmanhuis ook.")});
  REQUIRE(discussion.text.blocks.size() == 1);
  CHECK(std::get<Paragraph>(discussion.text.blocks[0]).text.plain ==
        "Het plan\nis goed.\nHet Eikmanhuis ook.");
}

TEST_CASE("A bold phrase over a cut line break is bold on both sides", "[discussion]") {
  Paragraph block = broken_paragraph("Goed zo.|Eikman: mooi.");
  block.text.marks.insert(block.text.marks.begin(), {MarkKind::bold, 0, 15});
  const Discussion discussion = discuss({block});
  REQUIRE(discussion.text.blocks.size() == 2);
  CHECK(std::get<Paragraph>(discussion.text.blocks[0]).text ==
        Text{"Goed zo.", {{MarkKind::bold, 0, 8}}, {10, 1}});
  CHECK(std::get<Paragraph>(discussion.text.blocks[1]).text ==
        Text{"Eikman: mooi.", {{MarkKind::bold, 0, 6}}, {10, 1}});
}

TEST_CASE("Somebody in no list speaks by the full name and a verb of speech", "[discussion]") {
  const auto [plain, name] = GENERATE(table<std::string, std::string>({
      {"Gerda Zandstra, penningmeester, vraagt wie de sleutel heeft.", "Gerda Zandstra"},
      {"Elvera van der Heide merkt op dat het regent.", "Elvera van der Heide"},
      {"Ilse de Haan, voorzitter van het fonds, geeft aan dat zij stopt.", "Ilse de Haan"},
      {"Piet Zandstra (gemeente Duinoord) licht het plan toe.", "Piet Zandstra"},
  }));
  CAPTURE(plain);
  CHECK(names_of(discuss(plain)) == std::vector<std::string>{"speaker: " + name});
}

TEST_CASE("What is no person's name does not speak", "[discussion]") {
  const std::string plain = GENERATE(
      as<std::string>(), "Gerda vraagt wie de sleutel heeft.", "Gerda Zandstra is herkozen.",
      "Sociale Zaken vraagt om een besluit.", "Lokaal Belang geeft aan dat het kan.",
      "Nieuwe Brug krijgt een andere kleur.", "Stichting Zandstra vraagt een bijdrage.",
      "Gemeente Duinoord geeft aan dat het kan.", "Gerda Zandstra: het plan voor de brug.");
  CAPTURE(plain);
  CHECK(names_of(discuss(plain)).empty());
}

}  // namespace openverslag
