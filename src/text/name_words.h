// The printed words of a personal name, cut apart for parse_person_name.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/name.h"

namespace openverslag {

struct NameWord {
  std::string printed;          // with its dot, without comma or colon
  std::string bare;             // folded, without dot: to look up
  bool glued = false;           // no blank before it: "B." in "A.B.", "Ancona" in "d'Ancona"
  bool comma = false;           // a comma follows
  bool in_parentheses = false;  // "(Maarten)"
  bool in_quotes = false;       // "'Ton'"
};

using NameSpan = std::span<const NameWord>;

// Nothing when a digit or sign says that this is no name.
std::optional<std::vector<NameWord>> cut_name(std::string_view printed);

// How many words the longest of `phrases` covers at the beginning of `words`; 0 for none.
std::size_t longest_match(const PhraseList& phrases, NameSpan words);

// As printed: a blank before each word that had one.
std::string joined(NameSpan words);

// "Aa", "IJ", "'s-Bee", "-Bee", "van-Bee"; not "van".
bool is_capitalised(const NameWord& word);
// "O.", "Th.", "IJ.", "-P.", "A"; not a whole word that a sentence ends with.
bool is_initial(const NameWord& word);
// Capitals throughout: "DVO", "JANSEN".
bool is_all_capitals(const NameWord& word);
// One capital, in front: "Bee".
bool is_title_case(const NameWord& word);
// "RIvG": begins with two capitals and goes on in small letters (but IJ is one letter).
bool has_odd_capitals(const NameWord& word);
// "Aa-van": a particle comes after the hyphen; not "Anne-Marie".
bool joins_particle(const NameWord& word);

}  // namespace openverslag
