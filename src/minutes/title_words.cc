#include "minutes/title_words.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {
namespace {

bool is_sign(char c) { return std::string_view(",;:()[]|\"").find(c) != std::string_view::npos; }

}  // namespace

std::vector<TitleWord> title_words(std::string_view title) {
  std::vector<TitleWord> words;
  bool begins_part = true;
  for (std::size_t at = 0; at < title.size();) {
    std::size_t end = std::min(title.find_first_of(" \n", at), title.size());
    // "(Concept)Verslag"
    const std::size_t close = title[at] == '(' ? title.find(')', at) : title.npos;
    const bool is_closed_within = close < end;
    if (is_closed_within) end = close + 1;
    std::string_view word = title.substr(at, end - at);
    at = end + (is_closed_within ? 0 : 1);
    while (!word.empty() && is_sign(word.front())) {
      begins_part |= word.front() != '"';
      word.remove_prefix(1);
    }
    const std::size_t length = word.size();
    while (!word.empty() && is_sign(word.back())) word.remove_suffix(1);
    const bool loose = word == "-" || word == "–" || word == "—";
    if (!word.empty() && !loose) words.push_back({word, fold(word), begins_part});
    if (!word.empty()) begins_part = loose || word.size() < length;
  }
  return words;
}

TitlePhrases::TitlePhrases(const std::vector<TitleWord>& words, std::size_t at) {
  for (; count_ < kMost && at + count_ < words.size(); ++count_) {
    if (count_ > 0) joined_ += ' ';
    ends_[count_] = (joined_ += words[at + count_].folded).size();
  }
}

std::size_t TitlePhrases::length_in(const PhraseList& phrases) const {
  std::size_t length = count_;
  while (length > 0 && !phrases.has(std::string_view(joined_).substr(0, ends_[length - 1])))
    --length;
  return length;
}

}  // namespace openverslag
