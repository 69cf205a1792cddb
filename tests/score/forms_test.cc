// How well the records in tests/forms are read: invented, in the forms of real minutes, each with a
// truth that was written before the rules were shaped on any of them. Those in kept_aside were
// written by somebody who did not know the rules. No rule may be shaped on them, and nobody who
// writes one looks at them; when one was, it moves up among the others, and a new one takes its
// place.
#include <catch2/catch.hpp>

#include "project_root.h"
#include "score/score.h"

using namespace openverslag;

namespace {

constexpr const char* kForms = PROJECT_ROOT "/tests/forms";

std::vector<Score> scores_of(const std::string& folder) {
  const auto files = files_with_truth({folder}, "");
  REQUIRE(files.size() > 5);
  return score_files(files, "");
}

}  // namespace

TEST_CASE("records in the forms of real minutes are read as a careful reader reads them",
          "[score]") {
  const std::vector<Score> scores = scores_of(kForms);
  const Comparison all = total(scores);
  INFO(score_table(scores, true));
  CHECK(all.header().f1() >= 0.95);
  CHECK(all.list("present").f1() >= 0.95);
  CHECK(all.list("absent").f1() >= 0.95);
  CHECK(all.list("items").f1() >= 0.95);
  CHECK(all.list("actions").f1() >= 0.9);
  CHECK(all.list("decisions").f1() >= 0.9);
}

// What the rules reach on forms that they were not shaped on: it may only rise.
TEST_CASE("records kept aside are read no worse than before", "[score]") {
  const Comparison all = total(scores_of(std::string(kForms) + "/kept_aside"));
  CHECK(all.header().f1() >= 0.99);
  CHECK(all.list("present").f1() >= 0.95);
  CHECK(all.list("absent").f1() >= 0.99);
  CHECK(all.list("items").f1() >= 0.97);
  CHECK(all.list("speakers").f1() >= 0.91);
  CHECK(all.list("actions").f1() >= 0.92);
  CHECK(all.list("decisions").f1() >= 0.82);
}

// Thirty-nine records in forms that the rules had not seen, in all formats, with the truth written
// before any was read. What is reached may only rise. No rule may be shaped on unseen/kept_aside.
TEST_CASE("records in forms the rules have not seen are read no worse than before", "[score]") {
  const Comparison all = total(scores_of(std::string(kForms) + "/unseen"));
  CHECK(all.header().f1() >= 0.98);
  CHECK(all.list("present").f1() >= 0.99);
  CHECK(all.list("absent").f1() >= 0.95);
  CHECK(all.list("items").f1() >= 0.96);
  CHECK(all.list("speakers").f1() >= 0.97);
  CHECK(all.list("actions").f1() >= 0.93);
  // "Afgesproken: het feest begint" has no verb that decides, and is left out rather than guessed.
  CHECK(all.list("decisions").f1() >= 0.96);
  const Comparison aside = total(scores_of(std::string(kForms) + "/unseen/kept_aside"));
  CHECK(aside.header().f1() >= 0.88);
  CHECK(aside.list("present").f1() >= 0.71);
  CHECK(aside.list("absent").f1() >= 0.92);
  CHECK(aside.list("items").f1() >= 0.97);
  CHECK(aside.list("speakers").f1() >= 0.53);
  CHECK(aside.list("actions").f1() >= 0.72);
  CHECK(aside.list("decisions").f1() >= 0.75);
}
