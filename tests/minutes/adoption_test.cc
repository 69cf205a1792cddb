#include <catch2/catch.hpp>

#include "minutes/discussion_fixture.h"

namespace openverslag {
namespace {

using Adoptions = std::vector<std::string>;

Adoptions adoptions_of(const std::string& title, const std::string& words) {
  Adoptions adoptions;
  for (const Adoption& adoption : discuss({paragraph(words)}, title).item.adoptions) {
    adoptions.push_back(iso_date(adoption.date) + (adoption.amended ? " amended" : ""));
  }
  return adoptions;
}

}  // namespace

TEST_CASE("Minutes of a date are adopted by title and decision", "[discussion]") {
  const auto [title, words] = GENERATE(table<std::string, std::string>({
      {"Verslag 7 september 2020", "Het verslag wordt ongewijzigd vastgesteld."},
      {"Verslag 7 september 2020", "Het DVO stelt het verslag vast."},
      {"Vaststelling notulen d.d. 07-09-2020",
       "Er zijn geen vragen. De notulen worden goedgekeurd."},
      {"Besluitenlijst 7 september 2020", "Akkoord."},
      {"Verslag 7 september", "Vastgesteld."},
      {"Mededelingen", "Het verslag van 7 september 2020 wordt vastgesteld."},
      {"Vorige vergadering", "De notulen van 7 september worden ongewijzigd vastgesteld."},
      {"Minutes of 7 September 2020", "The minutes were approved."},
      {"Verslag 7 september 2020", "Besluit: vastgesteld."},
  }));
  CAPTURE(title, words);
  CHECK(adoptions_of(title, words) == Adoptions{"2020-09-07"});
}

TEST_CASE("Amended minutes are told apart", "[discussion]") {
  CHECK(adoptions_of("Verslag 7 september 2020", "Het verslag wordt gewijzigd vastgesteld.") ==
        Adoptions{"2020-09-07 amended"});
  CHECK(adoptions_of("Verslag 7 september 2020",
                     "Het verslag wordt met een kleine wijziging vastgesteld.") ==
        Adoptions{"2020-09-07 amended"});
}

TEST_CASE("One item may adopt the minutes of several dates", "[discussion]") {
  CHECK(adoptions_of("Verslagen 6 juli 2020 en 7 september 2020",
                     "De verslagen worden vastgesteld.") == Adoptions{"2020-07-06", "2020-09-07"});
}

TEST_CASE("A date without a year is the last before the meeting", "[discussion]") {
  CHECK(adoptions_of("Verslag 14 december", "Het verslag wordt vastgesteld.") ==
        Adoptions{"2019-12-14"});
}

TEST_CASE("What is deferred, to come or about something else adopts nothing", "[discussion]") {
  CHECK(adoptions_of("Verslag 7 september 2020", "Het verslag wordt aangehouden.") == Adoptions{});
  CHECK(adoptions_of("Verslag 7 september 2020", "Er zijn nog vragen over het verslag.") ==
        Adoptions{});
  CHECK(adoptions_of("Verslag 7 september 2020", "") == Adoptions{});
  CHECK(adoptions_of("Verslag 2 november 2020", "Het verslag wordt vastgesteld.") == Adoptions{});
  CHECK(adoptions_of("Verslag vorige vergadering", "Het verslag wordt vastgesteld.") ==
        Adoptions{});
  CHECK(adoptions_of("Begroting 7 september 2020", "De begroting wordt vastgesteld.") ==
        Adoptions{});
}

TEST_CASE("An item that was not dealt with is dropped, in the words printed", "[discussion]") {
  const auto [title, words, printed] = GENERATE(table<std::string, std::string, std::string>({
      {"Vakantieparken", "Onderwerp gecancelld", "Onderwerp gecancelld"},
      {"Vakantieparken", "Vervallen.", "Vervallen."},
      {"Vakantieparken", "Dit agendapunt komt te vervallen.", "Dit agendapunt komt te vervallen."},
      {"Vakantieparken", "Het onderwerp is van de agenda gehaald. Later meer.",
       "Het onderwerp is van de agenda gehaald."},
      {"Vakantieparken", "Onderwerp vervallen; komt terug in mei.",
       "Onderwerp vervallen; komt terug in mei."},
      {"Vakantieparken (vervallen)", "", "vervallen"},
      {"VERVALLEN: vakantieparken", "", "VERVALLEN"},
      {"Vakantieparken", "De vergunning is vervallen.", ""},
      {"Vakantieparken", "Dit agendapunt is niet vervallen.", ""},
      {"Vervallen vakantieparken", "Dhr. Eikman licht toe.", ""},
      {"Vakantieparken", "Dit agendapunt wordt doorgeschoven naar november.", ""},
  }));
  CAPTURE(title, words);
  const Discussion discussion = discuss({paragraph(words)}, title);
  CHECK(discussion.item.outcome_printed == printed);
  CHECK((discussion.item.outcome == Outcome::dropped) == !printed.empty());
}

TEST_CASE("A postscript is seen, and decides nothing", "[discussion]") {
  const Discussion discussion =
      discuss("(naschrift: de scan wordt betaald. Het bestuur stemt in met de scan.)");
  CHECK(discussion.item.postscript);
  CHECK(decisions_of(discussion) == std::vector<std::string>{});
  CHECK_FALSE(discuss("Het naschrift van het boek is lang.").item.postscript);
  CHECK(discuss("Naschrift: het is gebeurd.").item.postscript);
  // Where one opens a paragraph.
  using Blocks = std::vector<std::uint32_t>;
  CHECK(discuss({paragraph("De scan is klaar."), paragraph("(Naschrift: en betaald)")})
            .item.postscripts == Blocks{1});
  CHECK(discuss("De scan is klaar. (naschrift: en betaald)").item.postscripts.empty());
  CHECK(discuss("De scan is klaar. (naschrift: en betaald)").item.postscript);
}

}  // namespace openverslag
