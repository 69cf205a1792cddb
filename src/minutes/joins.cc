#include "minutes/joins.h"

#include <algorithm>

#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool begins_small(std::string_view text) {
  const std::size_t at = text.find_first_not_of("('\"");
  if (at == std::string::npos) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return first >= 'a' && first <= 'z';
  // Small letters with a diacritic, à to ÿ.
  return first == 0xC3 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= 0xA0;
}

bool ends_sentence(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (text[at - 1] == ')' || text[at - 1] == ']' || text[at - 1] == '"')) --at;
  return at == 0 || std::string_view(".?!:;").find(text[at - 1]) != std::string::npos;
}

// A word cut in two keeps its hyphen only before "en" and "of" ("politie- en brandweer").
bool hyphen_stays(std::string_view below, const Vocabulary& vocabulary) {
  return holds(vocabulary.conjunctions, below.substr(0, below.find(' ')));
}

bool is_abbreviation(std::string_view word, const Vocabulary& vocabulary) {
  const std::string folded = fold(word);
  if (folded.size() <= 2 || folded.find('.') < folded.size() - 1) return true;  // "H.", "a.s."
  return holds(vocabulary.names.honorifics, folded) || holds(vocabulary.names.titles, folded) ||
         holds(vocabulary.names.offices, folded) || holds(vocabulary.abbreviations, folded);
}

// After the sign at `at` and the brackets and quotes that close behind it.
std::size_t after_sign(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(")\"", at + 1), text.size());
}

// Does the sentence end with the sign at `at`?
bool is_sentence_end(std::string_view text, std::size_t at, const Vocabulary& vocabulary) {
  const std::size_t next = after_sign(text, at);
  if (next >= text.size()) return true;
  if (text[next] != ' ' && text[next] != '\n') return false;
  if (begins_small(text.substr(next + 1))) return false;
  if (text[at] != '.') return true;
  const std::size_t blank = text.find_last_of(" \n(", at);
  const std::size_t begin = blank == std::string::npos ? 0 : blank + 1;
  return !is_abbreviation(text.substr(begin, at + 1 - begin), vocabulary);
}

std::string sentence_around(std::string_view text, std::size_t cut, const Vocabulary& vocabulary) {
  constexpr std::string_view kSigns = ".?!";
  std::size_t begin = 0;
  for (std::size_t at = text.find_first_of(kSigns); at < cut;
       at = text.find_first_of(kSigns, at + 1)) {
    if (is_sentence_end(text, at, vocabulary)) begin = after_sign(text, at);
  }
  std::size_t end = text.find_first_of(kSigns, cut);
  while (end != std::string_view::npos && !is_sentence_end(text, end, vocabulary)) {
    end = text.find_first_of(kSigns, end + 1);
  }
  const std::size_t length =
      end == std::string_view::npos ? text.size() : after_sign(text, end) - begin;
  return collapse_space(text.substr(begin, length));
}

}  // namespace

bool goes_on(std::string_view above, std::string_view below) {
  return !ends_sentence(trim(above)) && begins_small(trim(below));
}

Join join_over_cut(Text& above, const Text& below, const Vocabulary& vocabulary) {
  const std::size_t cut = above.plain.size();
  const bool hyphen = above.plain.ends_with('-') && !hyphen_stays(below.plain, vocabulary);
  if (hyphen) above = slice(above, 0, cut - 1);
  append_text(above, hyphen ? "" : " ", below);
  return {sentence_around(above.plain, cut, vocabulary)};
}

}  // namespace openverslag
