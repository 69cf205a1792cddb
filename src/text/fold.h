// Forms of words for comparing and for addresses.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace openverslag {

// Lower case, diacritics off, dotless ı as i, ligatures as letters, curly quotes straight, every
// dash a hyphen, soft hyphens gone; a run of white space of any kind is one blank, and there is
// none at the ends: "Çelik" → "celik", "Van ’t  Hof" → "van 't hof", "Groß – Åse" → "gross - ase".
// For comparing and sorting, not for showing.
std::string fold(std::string_view text);

// For addresses: fold, then the letters a–z and digits, joined by single hyphens; an apostrophe is
// left out ("boa's" → "boas"); never empty ("x").
std::string slug(std::string_view text);

// White space around and within reduced to single blanks (no-break space included).
std::string collapse_space(std::string_view text);
std::string_view trim(std::string_view text);

// Insertions, deletions, substitutions and swaps of neighbours, in code points; `limit + 1` when
// there are more than `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// The candidate nearest to `word` within a third of its length, for "did you mean"; empty if none.
template <class Range>
std::string nearest(std::string_view word, const Range& candidates);

// Snowball stem of one folded word ("nl", "en"; other languages: the word itself).
std::string stem(std::string_view word, std::string_view language);

template <class Range>
std::string nearest(std::string_view word, const Range& candidates) {
  std::string best;
  std::size_t best_distance = word.size() / 3 + 1;
  for (const auto& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate, best_distance);
    if (distance < best_distance) {
      best_distance = distance;
      best = std::string(candidate);
    }
  }
  return best;
}

}  // namespace openverslag
