#include "minutes/vocabulary.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "text/fold.h"

using namespace openverslag;

TEST_CASE("the words of both languages are read, folded and the longest first", "[minutes]") {
  const Vocabulary& vocabulary = standard_vocabulary();
  CHECK(holds(vocabulary.date_labels, "vergaderdatum"));
  CHECK(holds(vocabulary.date_labels, "meeting date"));
  CHECK(holds(vocabulary.role_words, "coordinator"));
  CHECK_FALSE(holds(vocabulary.date_labels, "coördinator"));
  for (const auto* words :
       {&vocabulary.absent_labels, &vocabulary.generic_items, &vocabulary.names.particles}) {
    CHECK(std::is_sorted(
        words->begin(), words->end(),
        [](const std::string& a, const std::string& b) { return a.size() > b.size(); }));
    for (const std::string& word : *words) CHECK(word == fold(word));
  }
}
