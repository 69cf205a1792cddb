#include "minutes/joins.h"

#include <catch2/catch.hpp>

using namespace openverslag;

namespace {

// The words after joining, and the sentence across the cut.
std::pair<std::string, std::string> join(std::string above, std::string below) {
  Text text{std::move(above), {}, {}};
  const Join joined = join_over_cut(text, Text{std::move(below), {}, {}}, standard_vocabulary());
  return {text.plain, joined.text};
}

}  // namespace

TEST_CASE("a sentence goes on when it had no end and small letters follow", "[minutes]") {
  CHECK(goes_on("de praktijk de", "samenwerking verbetert"));
  CHECK(goes_on("(mocht dit", "'s avonds zijn"));
  CHECK(goes_on("de heer", "étagewoning"));
  CHECK_FALSE(goes_on("Klaar.", "samenwerking"));
  CHECK_FALSE(goes_on("Klaar (zie boven.)", "samenwerking"));
  CHECK_FALSE(goes_on("Hij vraagt:", "samenwerking"));
  CHECK_FALSE(goes_on("de praktijk de", "Samenwerking"));
  CHECK_FALSE(goes_on("", "samenwerking"));
}

TEST_CASE("a blank stands at the cut, and a hyphen is resolved", "[minutes]") {
  CHECK(join("Zij ziet in de praktijk de", "samenwerking. Punt.").first ==
        "Zij ziet in de praktijk de samenwerking. Punt.");
  CHECK(join("Zij ziet samen-", "werking.").first == "Zij ziet samenwerking.");
  CHECK(join("Zij ziet politie-", "en brandweer.").first == "Zij ziet politie- en brandweer.");
}

TEST_CASE("only the sentence across the cut is told", "[minutes]") {
  CHECK(join("Eerst dit. Dhr. Aak wil op 5 mei a.s. (als", "dat kan). Daarna A. Bel.").second ==
        "Dhr. Aak wil op 5 mei a.s. (als dat kan).");
  CHECK(join("Wat is dat? Dat", "is dit").second == "Dat is dit");
}

TEST_CASE("marks move along with joined words", "[minutes]") {
  Text above{"een vet", {{MarkKind::bold, 4, 7}}, {1, 1}};
  join_over_cut(above, Text{"en schuin", {{MarkKind::italic, 3, 9}}, {4, 1}},
                standard_vocabulary());
  CHECK(above ==
        Text{"een vet en schuin", {{MarkKind::bold, 4, 7}, {MarkKind::italic, 11, 17}}, {1, 1}});
}
