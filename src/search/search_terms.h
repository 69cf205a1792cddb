// The words of the whole record: their forms, the terms these are kept under, and what a reader may
// type to come to a term.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "search/word_list.h"

namespace openverslag {

// A value to choose by, such as a person, is a form like the words; its mark keeps it from them.
inline constexpr char kFacetMark = '=';
inline bool is_facet(std::string_view form) { return form.starts_with(kFacetMark); }

// Of a form that lacks one of its first letters, how the lexicon names it: "~0arage", "~1grage".
// With these an error at the beginning of a word is found without loading every other letter.
inline constexpr char kErrorMark = '~';

// Of a form that ends so, for a word that the record has only inside others: "-garage".
inline constexpr char kTailMark = '-';

using TermIndex = std::uint32_t;

struct SearchTerms {
  std::vector<std::string> forms;  // sorted; those in the record
  std::vector<std::string> terms;  // sorted
  std::vector<TermIndex> of_form;  // as forms
  // As forms: terms of the words that a compound is made of, besides its own.
  std::vector<std::vector<TermIndex>> inside;
};

// `forms` are all forms of the record, sorted, each once.
SearchTerms make_search_terms(std::vector<std::string> forms, const WordList& list);

// What the lexicon holds: each form that may be typed, with a term it leads to. Sorted, each pair
// once; a form may lead to several.
using LexiconEntry = std::pair<std::string, TermIndex>;
std::vector<LexiconEntry> lexicon_entries(const SearchTerms& terms, const WordList& list);

}  // namespace openverslag
