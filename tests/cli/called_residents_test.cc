// Residents and letter writers by the words around their names: each line as minutes have it.
#include "cli/secret_lines_fixture.h"

namespace openverslag {
namespace {

const std::vector<fixture::SecretLine> kLines = {
    {"Insprekers: G. Abbink en de familie Broekstra", {"Abbink", "Broekstra"}},
    {"Insprekers: Cazemier, Dragt en mevrouw Elzinga.", {"Cazemier", "Dragt", "Elzinga"}},
    {"Inspreker Fokkens vraagt om een heg.", {"Fokkens"}},
    {"Inspreker Jan van der Gaast vraagt om een heg.", {"Gaast"}},
    {"Inspreekster: mevrouw Hazelhoff", {"Hazelhoff"}},
    {"De inspreekster, mevrouw P. Ipema, woont daar.", {"Ipema"}},
    {"Brief van de heer Jager over de heg.", {"Jager"}},
    {"Er is een ingekomen brief van mw. B. Kuiper-Lanting.", {"Kuiper", "Lanting"}},
    {"Brieven van de heer Mulderij en mevrouw Nanninga.", {"Mulderij", "Nanninga"}},
    {"De familie Oosterhof is tegen. Fam. Oosterhof woont daar.", {"Oosterhof"}},
    {"Het gezin Pelleboer woont daar.", {"Pelleboer"}},
    {"Spreekt in: mevrouw L. Quispel", {"Quispel"}},
    {"De heer R. Reinders spreekt in.", {"Reinders"}},
    {"Mevrouw Scholte heeft ingesproken.", {"Scholte"}},
    {"Burgerinitiatief van P. Terpstra", {"Terpstra"}},
    {"Namens de buurt spreekt de heer R. Udema.", {"Udema"}},
    {"Mevrouw Veltink spreekt namens de bewoners.", {"Veltink"}},
    {"De heer Wieringa (bewoner Dorpsstraat) vraagt iets.", {"Wieringa"}},
    {"De heer T. Xanten, inwoner van Hasterveen, vraagt iets.", {"Xanten"}},
    {"Mevrouw Ypma (namens de bewoners) vraagt iets.", {"Ypma"}},
    {"De zienswijze van mevrouw Zandvoort is besproken.", {"Zandvoort"}},
    {"Bezwaar van F. van Ankeveen en dhr. v.d. Burcht.", {"Ankeveen", "Burcht"}},
    {"Klacht van drs. Corbeek. Een e-mail van J.P. Doldersum.", {"Corbeek", "Doldersum"}},
    {"De heer Egberink (pers) maakt een foto.", {"Egberink"}},
    {"Omwonende Fikkert en bewoner mevrouw Gortemaker zijn tegen.", {"Fikkert", "Gortemaker"}},
    {"A letter from Mr Harding and a petition from Mrs. K. Ingleby.", {"Harding", "Ingleby"}},
    {"Mr. Jellicoe (resident) asked about the bridge.", {"Jellicoe"}},
    {"Ms Kettlewell, a member of the public, asked about it.", {"Kettlewell"}},
    {"| Vraag | Wie |\n|---|---|\n| Heg | Inspreker Lochem |", {"Lochem"}},
    {"### Brief van mevrouw Meppelink\n\nZij wil een heg.", {"Meppelink"}},
    {"[Brief van de heer Nijkamp](https://a.example/brief)", {"Nijkamp"}},
    {"Frau Oberhausen (Anwohnerin) und Herr Pfalz (Presse) sind da.", {"Oberhausen", "Pfalz"}},
    {"De heer J. d'Abancourt spreekt in. Inspreker D'Abelard ook.", {"Abancourt", "Abelard"}},
    {"Inspreker: P.J. O'Bannon. Mevrouw O'Callan (inspreker) ook.", {"Bannon", "Callan"}},
    {"Inspreker Jan Willem Kuikert is er.", {"Kuikert", "Willem"}},
    {"Mevrouw Ruigrok wil spreken in de raad. De heer Stapper zal inspreken.", {"Stapper"}},
    {"Mevrouw Stuivert is komen inspreken.", {"Stuivert"}},
    {"De heer Teunmans is als inspreker aanwezig.", {"Teunmans"}},
    {"Als inspreker is de heer Tollensen aanwezig.", {"Tollensen"}},
    {"Een inwoner, de heer Ubbinga, vraagt iets.", {"Ubbinga"}},
    {"Een van de bewoners, mevrouw Vroomen, klaagt.", {"Vroomen"}},
    {"Bewoner Leo Vliering klaagt. Inwoner Trijntje op den Dries ook.", {"Vliering", "Dries"}},
    {"Ingekomen stuk van S. Waterink.", {"Waterink"}},
    {"Brief d.d. 3 maart van de heer Wiersema.", {"Wiersema"}},
    {"De brief (3 maart 2024) van mevrouw Wolthuis is gelezen.", {"Wolthuis"}},
    {"E-mail d.d. 12-03-2024 van P. Zwierstra en mw. Zijderveld.", {"Zwierstra", "Zijderveld"}},
    {"De brief van 3 maart van de heer Zuidema.", {"Zuidema"}},
    {"Er is een brief ontvangen van mevrouw Zuurbier.", {"Zuurbier"}},
    {"Mevrouw Boermans, wonende aan de Dorpsstraat, vraagt iets.", {"Boermans"}},
    {"Namens omwonenden voert mevrouw Haitsma het woord.", {"Haitsma"}},
    {"Bewoonster Anneke Zwartkruis en buurman Klaas Veldrijt klagen.", {"Anneke", "Veldrijt"}},
    {"Bewoner Ommelander was kritisch. Bewoner Dorpsweg Oost was er niet.", {"Ommelander"}},
    {"Insprekers: mevrouw Weststrate (namens VVE De Hoek) en Piet Osterloh.",
     {"Weststrate", "Osterloh"}},
    {"Contact via mw. Bosvijver (zij en mevrouw Achterdam, buurtbewoner).", {"Achterdam"}},
    {"Brief van de heer Th.A. Noorderwind te Duinrade. De heer Noorderwind krijgt antwoord.",
     {"Noorderwind"},
     {"te Duinrade"}},
    {"Bezwaarschrift W. v.d. Hamersma. Van den Hamersma krijgt antwoord.", {"Hamersma"}},
    {"Mevrouw Dekkering maakt gebruik van de inspreekmogelijkheid.", {"Dekkering"}},
    {"De heer Eeltink heeft zich aangemeld als spreker.", {"Eeltink"}},
    {"Eerste inspreker is de heer Ottema. De tweede inspreker is Jan Polling.",
     {"Ottema", "Polling"}},
    {"Als eerste spreekt mevrouw Rolvink in. Daarna spreekt de heer Sinnema in over de heg.",
     {"Rolvink", "Sinnema"}},
    {"Inspr.: Tamminga", {"Tamminga"}},
    {"## Spreekrecht\n\nDe heer Uilkema vraagt om een heg. Mevrouw Valk dankt hem.",
     {"Uilkema"},
     {"Valk"}},
    {"Mevrouw Veenhof heeft een brief gestuurd. De heer Wartena schreef een brief over de heg.",
     {"Veenhof", "Wartena"}},
    {"De heer Duin heeft een brief gestuurd. Mevrouw Ekkers heeft de brief verzonden.",
     {},
     {"Duin", "Ekkers"}},
    // By nothing but their place.
    {"## Insprekers\n\n- Abbema, over de weg\n- Boelema: een heg\n\n## Rest\n\nActie: Abbema "
     "bellen.",
     {"Abbema", "Boelema"}},
    {"## Spreekrecht\n\nCannegieter vraagt om een heg.\n\n## Rest\n\nDe vraag van Cannegieter.",
     {"Cannegieter"}},
    {"## Inspraak burgers\n\n1. Dokkum-Elsinga (bewoner Dorpsstraat): een heg", {"Elsinga"}},
    // Spelled otherwise further on.
    {"Inspreker de heer Q. van der Rijst. Dhr. v.d. Rijst, dhr. Van Der Rijst, dhr. vd Rijst, Q "
     "van "
     "der Rijst en de Rijst's heg.",
     {"Rijst"}},
    {"Inspreker mevrouw S. Tüchler. Mevrouw Tuchler en S.Tüchler bellen.", {"chler"}},
    {"Inspreker mevrouw U. Vinke-Wessels. Mevrouw Wessels belt. U. Vinke ook, mw. Vinke - Wessels "
     "ook.",
     {"Vinke", "Wessels"}},
    {"Inspreker de heer J.P. Zijlmans. JP Zijlmans, J. P. Zijlmans en Zijlmans' heg.",
     {"Zijlmans"}},
    // Nobody of these.
    {"Insprekers Dorpsplein zijn er niet. De bewoners Kerkwijk wel.",
     {},
     {"Dorpsplein", "Kerkwijk"}},
    {"Brief van het Waterschap Noord. Brief van wethouder Adema.", {}, {"Noord", "Adema"}},
    {"De heer B. Duin spreekt in eerste termijn. De heer Duin spreekt in.", {}, {"Duin"}},
    {"De brief van de heer Duin gaat over de inspreker. De heer Duin dankt hem.", {}, {"Duin"}},
    {"Dat zei een bewoner. Mevrouw A. Valk knikt. De bewoners, mevrouw Valk en de heer Duin "
     "gaan mee.",
     {},
     {"Valk", "Duin"}},
    {"De heer B. Duin vraagt wie wil inspreken. Mevrouw Valk zegt dat bewoners inspreken.",
     {},
     {"Duin", "Valk"}},
    {"Bewoners Noord Oost zijn er. Een wandelaar, mevrouw Kamerling, niet.",
     {},
     {"Noord Oost", "Kamerling"}},
    {"De brief van 3 maart van het Waterschap Zuiderlek.", {}, {"Zuiderlek"}},
    {"Verkeer in de wijk Oosterdal. Namens de buurt Zuiderdal is er niemand.", {}, {"Oosterdal"}},
};

TEST_CASE("every way in which minutes call somebody a resident keeps the name off",
          "[cli][privacy]") {
  const ProgramFixture program;
  for (std::size_t i = 0; i < kLines.size(); ++i) {
    const std::string day = std::to_string(10 + i % 18);
    const std::string month = std::string(i / 18 + 1 < 10 ? "0" : "") + std::to_string(i / 18 + 1);
    program.write("content/meetings/" + std::to_string(i) + ".md",
                  "---\ndatum: 2023-" + month + "-" + day +
                      "\n---\n# Verslag Raad\n\n**Aanwezig:** mevrouw A. Valk, de heer B. Duin\n\n"
                      "## 1. Heg\n\n" +
                      kLines[i].words + "\n");
  }
  fixture::check_lines(program, kLines);
}

TEST_CASE("a name that may be that of a resident is told to the clerk, and stays",
          "[cli][privacy]") {
  const auto [words, is_told] = GENERATE(table<std::string, bool>({
      {"## Spreekrecht\n\nDe heg van Uilkema.", true},
      {"## 2. Inspraak\n\nUnema bewaakt een boom.", true},
      {"## 2. Inspraak\n\n- Bomenkap", true},
      {"## 2. Inspraak\n\n- Wartena", false},
      {"## 2. Inspraak\n\nWartena is voor een heg.", false},
      {"## 2. Spreekrecht\n\nEr zijn geen insprekers.", false},
      {"## 2. Spreekrecht\n\nValk: dank u wel.", false},
      {"## 2. Spreekrecht\n\nDe voorzitter vraagt of er insprekers zijn.", false},
      {"## 2. Spreekrecht\n\nMevrouw Uilkema vraagt om een heg.", false},
      {"## 2. Groen\n\nUilkema vraagt om een heg.", false},
  }));
  INFO(words);
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                "## 1. Opening\n\nWij openen.\n\n" +
                    words + "\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  const std::size_t told = outcome.err.find("Op regel 11, onder spreekrecht, staat misschien");
  CHECK((told != std::string::npos) == is_told);
  CHECK((told == std::string::npos || outcome.err.find("[resident-unseen]", told + 1) ==
                                          outcome.err.rfind("[resident-unseen]")));
  if (is_told) CHECK(program.files_with(words.substr(words.rfind("\n") + 3)).size() > 0);
}

TEST_CASE("a name that only its place makes that of a resident is told to the clerk",
          "[cli][privacy]") {
  const ProgramFixture program;
  const std::string minutes =
      "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
      "## 1. Insprekers\n\n- Wartena, over de weg\n- Buurtbus, over de halte\n";
  program.write("content/meetings/raad.md", minutes);
  program.write("content/site.toml", "title = \"Raad\"\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.err.find("meetings/raad.md: opmerking: Namen die alleen door hun plaats onder "
                         "insprekers als die van inwoners zijn weggelaten: regel 7, 8.") !=
        std::string::npos);
  CHECK(program.files_with("Wartena") == std::vector<std::string>{});
  CHECK(program.files_with("Buurtbus") == std::vector<std::string>{});

  // One is a word, and one in office.
  program.write("content/privacy.toml", "[names]\nno_names = [\"Buurtbus\"]\n");
  const ProgramResult said = program.build();
  INFO(said);
  CHECK(said.err.find("weggelaten: regel 7.") != std::string::npos);
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad/index.html", "Buurtbus, over de halte"));
  program.write("content/people.toml", "[[person]]\nname = \"Jan Wartena\"\n");
  const ProgramResult known = program.build();
  INFO(known);
  CHECK(known.err.find("weggelaten: regel") == std::string::npos);
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad/index.html", "Wartena"));
}

TEST_CASE("who was there without an office has no page", "[cli][privacy]") {
  const std::string called = GENERATE(
      "(bewoner)", "(inwoner)", "(belangstellende)", "(pers)", "(publiek)", "(toehoorder)",
      "(namens de bewoners)", "(bewoner Dorpsstraat)", "(journalist)", "(member of the public)",
      "(local resident)", "(Einwohner)", "(burger uit het publiek)", "(bewoner, inspreker)");
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk (voorzitter), "
                "de heer B. Zandstra " +
                    called + "\n\n## 1. Heg\n\nDe heer Zandstra vraagt iets.\n");
  const ProgramResult outcome = program.build();
  INFO(called);
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(program.files_with("Zandstra") == std::vector<std::string>{});
  const std::string word = called.find("inspreker") == std::string::npos ? "persoon" : "inspreker";
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad/index.html",
                           "[" + word + "]</span> vraagt iets."));

  // By name, and still without page.
  program.write("content/privacy.toml", "[names]\nresidents = \"name\"\n");
  program.build();
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad/index.html", "Zandstra vraagt iets."));
  CHECK_FALSE(program.site().contains("personen/b-zandstra/index.html"));
  CHECK(program.page("data/popolo.json").find("Zandstra") == std::string::npos);
}

TEST_CASE("who has an office too is published by it", "[cli][privacy]") {
  const std::string called =
      GENERATE("(voorzitter, bewoner)", "(bewonersgroep De Brug)", "(pers en communicatie)");
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** de heer B. Zandstra " + called +
                    ", mevrouw A. Valk\n\n## 1. Heg\n\nNiets.\n");
  program.build();
  INFO(called);
  CHECK(program.site().contains("personen/b-zandstra/index.html"));
}

TEST_CASE("a list of its own of visitors is no list of people in office", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                "**Toehoorders:** de heer Q. Rondhuis, mevrouw S. Teunis\n\n**Pers:** U. Vreeling "
                "(De Krant)\n\n**Publiek:** W. Xenofon\n\n## 1. Heg\n\nNiets.\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  for (const char* name : {"Rondhuis", "Teunis", "Vreeling", "Xenofon"}) {
    INFO(name);
    CHECK(program.files_with(name) == std::vector<std::string>{});
  }
}

TEST_CASE("whoever speaks under a heading for residents is kept off", "[cli][privacy]") {
  const std::string title =
      GENERATE("Spreekrecht", "Inspreekrecht", "Inspreken", "Spreekrecht (30 minuten)",
               "Insprekers bij punt 4", "Gelegenheid tot inspreken", "Vragen van inwoners");
  const ProgramFixture program;
  program.write("content/meetings/raad.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk, de heer B. "
                "Duin\n\n## 1. " +
                    title +
                    "\n\nMevrouw Abbenbroek vraagt om een heg. De heer J. d'Ancona ook. Mevrouw "
                    "O'Brien niet.\n\nMevrouw Smitting-Boskamp is tegen. De heer Kuilman - Baksma "
                    "steunt haar.\n\nDe heer Jan Willem Kuikert en mevrouw Trijntje op den Dries "
                    "zijn voor. Piet Zwaluwstra vraagt waarom. De heer Duin dankt hen.\n");
  const ProgramResult outcome = program.build();
  INFO(title);
  INFO(outcome);
  for (const char* name :
       {"Abbenbroek", "Ancona", "Brien", "Smitting", "Boskamp", "Kuilman", "Baksma", "Willem",
        "Zwaluwstra", "Piet", "Kuikert", "Trijntje", "Dries"}) {
    INFO(name);
    CHECK(program.files_with(name) == std::vector<std::string>{});
  }
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad/index.html", "De heer Duin</a> dankt"));
}

}  // namespace
}  // namespace openverslag
