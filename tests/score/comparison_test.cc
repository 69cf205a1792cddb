#include "score/comparison.h"

#include <catch2/catch.hpp>

#include "score/likeness.h"

using namespace openverslag;

namespace {

constexpr const char* kTruth = R"({
  "date": "2021-03-03", "start": "19:30", "end": null, "location": "Sluishuis",
  "chair": "A. Aak", "secretary": null,
  "present": ["A. Aak", "B. Bel"], "absent": ["C. Cent"],
  "items": [{"number": "1", "title": "Opening", "speakers": ["A. Aak"]},
            {"number": "H.07", "title": "Sluis", "speakers": []}],
  "actions": [{"owners": ["B. Bel"], "text": "de sluis laten keuren."}],
  "decisions": [{"text": "De werkgroep stemt in met de keuring van de sluis."}]
})";

}  // namespace

TEST_CASE("a reading that is the truth has found everything", "[score]") {
  const Comparison same = compare_reading(kTruth, kTruth);
  CHECK(same.header().f1() == 1);
  for (const Tally& tally : same.lists) CHECK(tally.f1() == 1);
  CHECK(same.notes.empty());
}

TEST_CASE("what was missed and what was invented count apart", "[score]") {
  const Comparison wrong = compare_reading(kTruth, R"({
    "date": "2021-03-04", "start": "19:30", "end": null, "location": "sluishuis",
    "chair": "mevr. A. Aak", "secretary": null,
    "present": ["A. Aak", "D. Dee"], "absent": ["C. Cent"],
    "items": [{"section": "H", "number": "07", "title": "Sluis", "speakers": ["B. Bel"]}],
    "actions": [{"owners": ["C. Cent"], "text": "de sluis laten keuren."}],
    "decisions": [{"text": "De werkgroep stemt niet in."}]
  })");
  CHECK(wrong.header().missed == 1);
  CHECK(wrong.list("present").found == 1);
  CHECK(wrong.list("present").missed == 1);
  CHECK(wrong.list("present").invented == 1);
  CHECK(wrong.list("absent").f1() == 1);
  CHECK(wrong.list("items").found == 1);
  CHECK(wrong.list("items").recall() == 0.5);
  CHECK(wrong.list("items").precision() == 1);
  CHECK(wrong.list("speakers").f1() == 0);
  CHECK(wrong.list("actions").f1() == 0);
  CHECK(wrong.list("decisions").f1() == 0);
}

TEST_CASE("names are the same in every way to write one, and titles without their signs",
          "[score]") {
  CHECK(same_name("mw. D. Rienks", "D. Rienks"));
  CHECK(same_name("M. (Maarten) Aak", "M. Aak"));
  CHECK_FALSE(same_name("Aak", "M. Aak"));
  CHECK_FALSE(same_name("J. Aak", "M. Aak"));
  CHECK(comparable_title("Opening (Anna):") == comparable_title("opening"));
  CHECK(comparable_number("3.a") == comparable_number("3a)"));
  CHECK(comparable_number("3.1") != comparable_number("31"));
}
