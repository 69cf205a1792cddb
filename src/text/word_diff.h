// What was struck and added between two versions of some paragraphs, word by word.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace openverslag {

enum class Edit : std::uint8_t { same, removed, added };

struct EditedWords {
  Edit edit;
  std::string words;
  bool operator==(const EditedWords&) const = default;
};

// A paragraph with its words in the order of reading; what was removed before what was added.
using EditedParagraph = std::vector<EditedWords>;

// Only paragraphs in which something differs, in their order. Where two have hardly a word in
// common, the old one is removed and the new one added whole: a mosaic of both reads as neither.
std::vector<EditedParagraph> compare_words(const std::vector<std::string>& before,
                                           const std::vector<std::string>& after);

// The share of words that two texts have in common, 0 to 1; 1 for two without words.
double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace openverslag
