#include "minutes/sentences.h"

#include "text/byte_set.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::string_view kBlanks = " \n\t\r\v\f";
constexpr ByteSet kTerminators(".!?");
constexpr ByteSet kBlankBytes(kBlanks);

// Where the sentence stops within the signs after a word: behind "." and a closing quote or bracket
// that follows it; npos when no blank follows.
std::size_t stop_within(std::string_view signs) {
  const std::size_t terminator = kTerminators.first_in(signs);
  const std::size_t blank = kBlankBytes.first_in(signs, terminator);
  return blank < signs.size() ? blank : signs.npos;
}

// "1." of "1. Opening": a number of a list, not a sentence.
bool is_list_number(const Words& words, std::size_t first, std::size_t last) {
  if (first != last) return false;
  const std::string_view word = words.folded(last);
  return word.find_first_not_of("0123456789") == std::string_view::npos || word.size() == 1;
}

// Do the words before a period want more words after it?
bool wants_more(const Words& words, std::size_t last) {
  const bool abbreviation =
      words.begins(last, WordClass::abbreviation) || words.begins(last, WordClass::title);
  if (abbreviation) return true;
  if (!words.is_initials(last)) return false;
  // "variant A. De raad" ends, "A. de Wit" and "A. Wit" do not.
  const std::size_t next = last + 1;
  return !words.begins(next, WordClass::article) && !words.begins(next, WordClass::pronoun) &&
         !words.begins(next, WordClass::honorific) && !words.begins(next, WordClass::clause_opener);
}

bool may_begin_sentence(const Words& words, std::size_t index) {
  const Word& word = words[index];
  if (word.capital) return true;
  const char first = words.text()[word.begin];
  if (first >= '0' && first <= '9') return true;
  // "'s Avonds"
  const bool clipped = words.folded(index).front() == '\'';
  return clipped && index + 1 < words.size() && words[index + 1].capital;
}

bool ends_at(const Words& words, std::size_t first, std::size_t last, std::string_view signs) {
  if (!may_begin_sentence(words, last + 1)) return false;
  return signs.front() != '.' || (!wants_more(words, last) && !is_list_number(words, first, last));
}

// "Zie https://example.org/x" at the end of a line: nobody writes a period behind an address.
bool ends_with_address(const Words& words, std::size_t last) {
  if (words.after(last).find('\n') == std::string_view::npos) return false;
  const std::string_view text = words.text().substr(0, words[last].end);
  const std::size_t blank = text.find_last_of(kBlanks);
  return text.substr(blank == text.npos ? 0 : blank + 1).find("://") != text.npos;
}

}  // namespace

std::vector<Sentence> split_sentences(const Words& words) {
  std::vector<Sentence> sentences;
  const std::string_view text = words.text();
  std::size_t first = 0;
  std::size_t begin = text.find_first_not_of(kBlanks);
  for (std::size_t last = 0; last + 1 < words.size(); ++last) {
    const Word& next = words[last + 1];
    if (next.gap == 0 && !next.capital) continue;  // nearly always
    if (next.gap == 0 && ends_with_address(words, last)) {
      sentences.push_back({first, last + 1, begin, words[last].end, false});
      first = last + 1;
      begin = words[first].begin;
    }
    if (next.gap == 0) continue;
    const std::string_view signs = words.after(last);
    const std::size_t stop = stop_within(signs);
    if (stop == std::string_view::npos || !ends_at(words, first, last, signs)) continue;
    const std::size_t end = words[last].end + stop;
    sentences.push_back(
        {first, last + 1, begin, end, signs.substr(0, stop).find('?') != signs.npos});
    first = last + 1;
    begin = text.find_first_not_of(kBlanks, end);
  }
  if (!words.empty()) {
    const std::size_t stop = text.find_last_not_of(kBlanks) + 1;
    const std::string_view signs = words.after(words.size() - 1);
    sentences.push_back({first, words.size(), begin, stop, signs.find('?') != signs.npos});
  }
  return sentences;
}

}  // namespace openverslag
