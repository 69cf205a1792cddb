#include "text/name_frame.h"

#include <algorithm>

namespace openverslag {
namespace {

constexpr std::size_t kLongestSuffix = 3;  // words: "LL.", "M."

void append_words(std::string& out, NameSpan words) {
  if (!out.empty() && !words.front().glued) out += ' ';
  out += joined(words);
}

bool is_article(const NameWord& word) {
  return word.bare == "de" || word.bare == "het" || word.bare == "the";
}

// "MBA", "MSc", "jr", "Jr."; not "Ra", which is a surname.
bool is_written_as_suffix(const NameWord& word) {
  return !is_title_case(word) || word.printed.back() == '.';
}

}  // namespace

NameSpan NameFrame::take_prefixes(NameSpan words) {
  while (true) {
    if (take(vocabulary_.titles, words, name_.titles)) continue;
    if (name_.honorific.empty() && take_honorific(words)) continue;
    if (!name_.office.empty() || !take_office(words)) return words;
  }
}

NameSpan NameFrame::take_suffixes(NameSpan words) {
  for (std::size_t length = suffix_length(words); length > 0; length = suffix_length(words)) {
    const std::string suffix = joined(words.last(length));
    name_.suffix = name_.suffix.empty() ? suffix : suffix + ' ' + name_.suffix;
    words = words.first(words.size() - length);
  }
  return words;
}

NameSpan NameFrame::take_title(NameSpan words) {
  take(vocabulary_.titles, words, name_.titles);
  return words;
}

std::size_t NameFrame::office_length(NameSpan words) const {
  const std::size_t article = !words.empty() && is_article(words[0]) ? 1 : 0;
  const std::size_t length = longest_match(vocabulary_.offices, words.subspan(article));
  return length == 0 ? 0 : article + length;
}

bool NameFrame::take(const PhraseList& phrases, NameSpan& words, std::string& field) {
  const std::size_t length = longest_match(phrases, words);
  if (length == 0 || length >= words.size()) return false;
  append_words(field, words.first(length));
  words = words.subspan(length);
  return true;
}

bool NameFrame::take_honorific(NameSpan& words) {
  return take(vocabulary_.honorifics, words, name_.honorific) ||
         take(vocabulary_.plural_honorifics, words, name_.honorific);
}

bool NameFrame::take_office(NameSpan& words) {
  const std::size_t length = office_length(words);
  if (length == 0 || length >= words.size()) return false;
  append_words(name_.office, words.first(length));
  words = words.subspan(length);
  is_office_of_place_ = words[0].bare == "van" && !is_capitalised(words[0]);
  return true;
}

// Words at the end that are a suffix, after something that can end a name; 0 for none.
std::size_t NameFrame::suffix_length(NameSpan words) const {
  for (std::size_t length = 1; length < words.size() && length <= kLongestSuffix; ++length) {
    const NameSpan last = words.last(length);
    const NameWord& before = words[words.size() - length - 1];
    const bool suffix = longest_match(vocabulary_.suffixes, last) == length &&
                        std::all_of(last.begin(), last.end(), is_written_as_suffix);
    const bool name_before = suffix && is_capitalised(before) && !is_initial(before) &&
                             longest_match(vocabulary_.particles, {&before, 1}) == 0;
    if (name_before) return length;
  }
  return 0;
}

}  // namespace openverslag
