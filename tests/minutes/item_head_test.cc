#include "minutes/item_head.h"

#include <catch2/catch.hpp>

using namespace openverslag;

namespace {

// "section|number|printed" and whether it is a sub-item; "" when it is no number.
std::string number(std::string_view cell) {
  const auto read = read_item_number(cell);
  if (!read) return "";
  return read->section + "|" + read->number + "|" + read->printed + (read->sub_item ? " sub" : "");
}

std::string head(std::string_view title) {
  const ItemHead read = read_item_head(title, standard_vocabulary());
  if (!read.number) return "- " + std::string(title);
  return read.number->section + "|" + read.number->number + " " +
         std::string(title.substr(read.title_begin));
}

}  // namespace

TEST_CASE("a cell holds the number of an item, of a section, or both", "[minutes]") {
  CHECK(number("4") == "|4|4");
  CHECK(number(" 01. ") == "|01|01.");
  CHECK(number("B") == "B||B");
  CHECK(number("E/F") == "E/F||E/F");
  CHECK(number("B4") == "B|4|B4");
  CHECK(number("H.07.") == "H|07|H.07.");
  CHECK(number("a)") == "|a|a) sub");
  CHECK(number("3a") == "|3a|3a");
  CHECK(number("3.a") == "|3a|3.a");
  CHECK(number("2.1") == "|2.1|2.1");
  CHECK(number("OM") == "");
  CHECK(number("2020") == "");
  CHECK(number("4 en 5") == "");
}

TEST_CASE("a title may begin with the number of its item", "[minutes]") {
  CHECK(head("3. Titel") == "|3 Titel");
  CHECK(head("3a Titel") == "|3a Titel");
  CHECK(head("3) titel") == "|3 titel");
  CHECK(head("1.Opening") == "|1 Opening");
  CHECK(head("2.1 Sluis") == "|2.1 Sluis");
  CHECK(head("Agendapunt 3: Titel") == "|3 Titel");
  CHECK(head("Punt 12 – Titel") == "|12 Titel");
  CHECK(head("B. Mededelingen") == "B| Mededelingen");
  CHECK(head("B4 Bezoek") == "B|4 Bezoek");
  CHECK(head("a) Portofoons") == "|a Portofoons");
}

TEST_CASE("dates, amounts and names are no numbers of items", "[minutes]") {
  CHECK(head("3 maart 2021") == "- 3 maart 2021");
  CHECK(head("10 jaar dijken") == "- 10 jaar dijken");
  CHECK(head("3.5 miljoen") == "- 3.5 miljoen");
  CHECK(head("2020-2021") == "- 2020-2021");
  CHECK(head("Brug 3") == "- Brug 3");
  CHECK(head("Titel") == "- Titel");
}

TEST_CASE("openings, announcements and closings are generic, alone or together", "[minutes]") {
  const Vocabulary& vocabulary = standard_vocabulary();
  for (const char* title : {"Opening", "Opening (A. Aak)", "Mededelingen:", "RONDVRAAG EN SLUITING",
                            "Opening, mededelingen", "Rondvraag / w.v.t.t.k.",
                            "Verslag van 3 maart 2021", "Any other business"}) {
    INFO(title);
    CHECK(is_generic_title(title, vocabulary));
  }
  for (const char* title :
       {"Opening zwembad", "Sluis", "Mededelingen over de sluis", "Opening en sluis", ""}) {
    INFO(title);
    CHECK_FALSE(is_generic_title(title, vocabulary));
  }
}
