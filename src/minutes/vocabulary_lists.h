// The lists of a vocabulary by the keys they have in its files.
#pragma once

#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"

namespace openverslag {

struct VocabularyList {
  std::string_view section;  // "header"
  std::string_view key;      // "chair_labels"
  PhraseList* words;
};

// Pointers into `vocabulary`.
std::vector<VocabularyList> vocabulary_lists(Vocabulary& vocabulary);

// Makes the lexicon of the lists, after words were added or taken away.
void finish_vocabulary(Vocabulary& vocabulary);

}  // namespace openverslag
