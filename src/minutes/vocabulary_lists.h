// The lists of a vocabulary by the keys they have in its files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"

namespace openverslag {

struct VocabularyList {
  std::string_view section;  // "header"
  std::string_view key;      // "chair_labels"
  std::vector<std::string>* words;
};

// Pointers into `vocabulary`.
std::vector<VocabularyList> vocabulary_lists(Vocabulary& vocabulary);

// Puts every list in order, after words were added or taken away, and makes the lexicon of them.
void finish_vocabulary(Vocabulary& vocabulary);

}  // namespace openverslag
