#include "score/likeness.h"

#include <algorithm>
#include <map>

#include "minutes/vocabulary.h"
#include "text/fold.h"
#include "text/name.h"

namespace openverslag {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool belongs_to_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || is_digit(c) || (byte >= 'a' && byte <= 'z');
}

std::map<std::string, int> words_of(const std::string& text) {
  std::map<std::string, int> words;
  std::string word;
  for (const char c : fold(text) + " ") {
    if (belongs_to_word(c)) {
      word += c;
    } else if (!word.empty()) {
      ++words[word];
      word.clear();
    }
  }
  return words;
}

std::string without_marks(std::string text) {
  while (!text.empty() && !belongs_to_word(text.back())) text.pop_back();
  const auto first = std::find_if(text.begin(), text.end(), belongs_to_word);
  return {first, text.end()};
}

bool has_first_name(const PersonName& name) {
  return !name.given.empty() || !name.initials.empty();
}

}  // namespace

std::string comparable_title(std::string_view title) {
  std::string folded = fold(title);
  while (folded.ends_with(':') || folded.ends_with('.') || folded.ends_with(' ')) folded.pop_back();
  const std::size_t bracket = folded.rfind(" (");
  if (bracket != std::string::npos && folded.back() == ')') folded.erase(bracket);
  return without_marks(folded);
}

std::string comparable_number(std::string_view number) {
  std::string folded = without_marks(fold(number));
  for (std::size_t dot = folded.find('.'); dot != std::string::npos; dot = folded.find('.', dot)) {
    const bool digits = is_digit(folded[dot - 1]) && is_digit(folded[dot + 1]);
    if (digits)
      ++dot;
    else
      folded.erase(dot, 1);
  }
  return folded;
}

bool same_name(const std::string& a, const std::string& b) {
  const NameWords& words = standard_vocabulary().names;
  const auto first = parse_person_name(a, words);
  const auto second = parse_person_name(b, words);
  if (!first || !second) return without_marks(fold(a)) == without_marks(fold(b));
  if (has_first_name(*first) != has_first_name(*second)) return false;
  return surname_key(*first) == surname_key(*second) && first_names_agree(*first, *second);
}

double word_likeness(const std::string& a, const std::string& b) {
  const auto first = words_of(a);
  const auto second = words_of(b);
  int all = 0;
  int common = 0;
  for (const auto& [word, times] : second) all += times;
  for (const auto& [word, times] : first) {
    all += times;
    const auto found = second.find(word);
    if (found != second.end()) common += std::min(times, found->second);
  }
  return all == 0 ? 1.0 : 2.0 * common / all;
}

}  // namespace openverslag
