// The words beside a name in a sentence.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "minutes/vocabulary.h"

namespace openverslag {

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view folded) {
  return std::ranges::find(words, folded) != words.end();
}

// Is the first letter one?
bool has_capital(std::string_view word);

// Folded, without the period or the apostrophe at its end.
std::string bare_word(std::string_view word);

// "weg." in front of a name, and not "weth." or "P.J.".
bool ends_sentence(std::string_view word, const Vocabulary& vocabulary);

}  // namespace openverslag
