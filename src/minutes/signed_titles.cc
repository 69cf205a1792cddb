#include "minutes/signed_titles.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "minutes/item_head.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {

namespace {

constexpr std::size_t kLongestSigned = 130;  // bytes
constexpr std::size_t kLongestRunIn = 75;    // bytes

bool is_verb(std::string_view folded, const Vocabulary& vocabulary) {
  return holds(vocabulary.passive_verbs, folded) || holds(vocabulary.doing_verbs, folded) ||
         holds(vocabulary.speech_verbs, folded) || holds(vocabulary.opening_verbs, folded) ||
         holds(vocabulary.closing_verbs, folded);
}

// The sign at `at`, with a blank or nothing behind it, ends more than an abbreviation or an
// initial.
bool ends_words(std::string_view words, std::size_t at, const Vocabulary& vocabulary) {
  if (at + 1 < words.size() && words[at + 1] != ' ') return false;
  if (words[at] != '.') return true;
  const std::size_t blank = at == 0 ? words.npos : words.rfind(' ', at - 1);
  const std::size_t begin = blank == words.npos ? 0 : blank + 1;
  const std::string word = fold(words.substr(begin, at + 1 - begin));
  constexpr std::size_t kInitial = 2;
  return word.size() > kInitial && !holds(vocabulary.abbreviations, word) &&
         word.find('.') == word.size() - 1;
}

// The number of an item, whole: 0 without one.
int whole_number(std::string_view line, const Vocabulary& vocabulary) {
  const auto head = read_item_head(line, vocabulary).number;
  if (!head || !head->section.empty()) return 0;
  const std::string& number = head->number;
  int value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  const bool whole = error == std::errc() && end == number.data() + number.size();
  return whole ? value : 0;
}

bool is_title(std::string_view line, const Vocabulary& vocabulary) {
  const std::string_view words = trim(line.substr(read_item_head(line, vocabulary).title_begin));
  if (words.empty()) return false;
  const char32_t first = code_point_at(words, 0).value;
  return is_letter(first) && is_capital(first) && !holds_verb(words, vocabulary);
}

// "1. Opening; De voorzitter opent …": where the title ends, its sign included; 0: nowhere.
std::size_t title_sign(std::string_view line, const Vocabulary& vocabulary) {
  for (std::size_t at = 4; at < std::min(line.size(), kLongestRunIn); ++at) {
    const bool sign = line[at] == '.' || line[at] == ';' || line[at] == ':';
    if (sign && ends_words(line, at, vocabulary)) return at + 1;
  }
  return 0;
}

class SignedTitles {
 public:
  SignedTitles(const Document& document, std::optional<std::size_t> title,
               const Vocabulary& vocabulary, std::vector<Lead>& leads)
      : blocks_(document.blocks), title_(title), vocabulary_(vocabulary), leads_(leads) {
    next_.resize(leads.size() + 1, 0);
    for (std::size_t index = leads.size(); index > 0; --index) {
      const int number = number_of_title(index - 1);
      certain_ += number > 0 ? 1 : 0;
      next_[index - 1] = number > 0 ? number : next_[index];
    }
  }

  void promote() {
    int last = 0;
    std::size_t usual = 0;
    std::vector<std::pair<std::size_t, std::size_t>> ends;  // of a lead, in its words
    for (std::size_t index = 0; index < leads_.size(); ++index) {
      if (const int number = number_of_title(index)) {
        last = number;
        cut_run_in(index);
        continue;
      }
      const std::size_t end = title_end(index, last);
      if (end == 0) continue;
      ++last;
      ends.emplace_back(index, end);
      usual += is_usual(index, end) ? 1 : 0;
    }
    if (certain_ < 2 && usual < 2) return;
    for (const auto& [index, end] : ends) open(index, end);
  }

 private:
  std::string_view line(std::size_t index) const {
    const auto* paragraph = std::get_if<Paragraph>(&blocks_[index]);
    return paragraph == nullptr || paragraph->quoted ? std::string_view() : paragraph->text.plain;
  }

  int number_of_title(std::size_t index) const {
    if (leads_[index].form != LeadForm::numbered || leads_[index].sub_number) return 0;
    const std::string_view words = line(index);
    return whole_number(words.substr(0, leads_[index].title_end), vocabulary_);
  }

  std::size_t title_end(std::size_t index, int last) const {
    const std::string_view words = line(index);
    if (words.empty() || words[0] < '0' || words[0] > '9' || index == title_ ||
        leads_[index].form != LeadForm::none)
      return 0;
    const std::string_view begin = words.substr(0, kLongestRunIn);
    const bool counts_on = whole_number(begin, vocabulary_) == last + 1;
    if (!counts_on || (next_[index] > 0 && next_[index] <= last + 1)) return 0;
    if (is_signed_title(words, vocabulary_)) return words.size();
    const std::size_t end = title_sign(words, vocabulary_);
    return end > 0 && end < words.size() && is_title(words.substr(0, end - 1), vocabulary_) ? end
                                                                                            : 0;
  }

  // "1. Opening; De voorzitter opent het overleg." as the first of several lines: no title ends so.
  void cut_run_in(std::size_t index) {
    const std::string_view words = line(index).substr(0, leads_[index].title_end);
    if (!words.ends_with('.')) return;
    const std::size_t end = title_sign(words, vocabulary_);
    if (end == 0 || end + 1 >= words.size()) return;
    const std::string_view rest = trim(words.substr(end));
    const bool is_cut = is_capital(code_point_at(rest, 0).value) && holds_verb(rest, vocabulary_) &&
                        is_title(words.substr(0, end - 1), vocabulary_);
    if (is_cut) open(index, end);
  }

  bool is_usual(std::size_t index, std::size_t end) const {
    const std::string_view words = line(index).substr(0, end - 1);
    return is_generic_title(words.substr(read_item_head(words, vocabulary_).title_begin),
                            vocabulary_);
  }

  void open(std::size_t index, std::size_t end) {
    const std::string_view words = line(index);
    const ItemHead head = read_item_head(words.substr(0, end), vocabulary_);
    Lead& lead = leads_[index];
    lead.form = LeadForm::numbered;
    lead.numbered = true;
    lead.generic = is_usual(index, end);
    lead.title = fold(words.substr(head.title_begin, end - 1 - head.title_begin));
    lead.action_list = is_action_list_title(lead.title, vocabulary_);
    lead.of_minutes = lead.label = false;
    lead.alone = end == words.size();
    lead.title_end = end;
  }

  const std::vector<Block>& blocks_;
  std::optional<std::size_t> title_;
  const Vocabulary& vocabulary_;
  std::vector<Lead>& leads_;
  std::vector<int> next_;  // for every block, the number of the next title for certain
  std::size_t certain_ = 0;
};

}  // namespace

bool holds_verb(std::string_view words, const Vocabulary& vocabulary) {
  for (std::size_t blank = words.find(' '); blank != words.npos;) {
    const std::size_t end = words.find(' ', blank + 1);
    if (end == words.npos) return false;
    const std::string_view word = words.substr(blank + 1, end - blank - 1);
    const bool small = !word.empty() && word[0] >= 'a' && word[0] <= 'z';
    if (small && is_verb(fold(word), vocabulary)) return true;
    blank = end;
  }
  return false;
}

std::string_view without_title_sign(std::string_view title, const Vocabulary& vocabulary) {
  const bool sign = title.ends_with(';') ||
                    (title.ends_with('.') && ends_words(title, title.size() - 1, vocabulary));
  return sign ? trim(title.substr(0, title.size() - 1)) : title;
}

bool is_signed_title(std::string_view line, const Vocabulary& vocabulary) {
  line = trim(line);
  if (line.size() > kLongestSigned || (!line.ends_with('.') && !line.ends_with(';'))) return false;
  const std::string_view words = trim(line.substr(0, line.size() - 1));
  const ItemHead head = read_item_head(words, vocabulary);
  if (!head.number || head.number->number.empty()) return false;
  for (std::size_t at = head.title_begin; at < words.size(); ++at) {
    const bool sign = std::string_view(".;!?\n").find(words[at]) != std::string_view::npos;
    if (sign && ends_words(words, at, vocabulary)) return false;
  }
  return is_title(words, vocabulary);
}

void promote_signed_titles(const Document& document, std::optional<std::size_t> title,
                           const Vocabulary& vocabulary, std::vector<Lead>& leads) {
  SignedTitles(document, title, vocabulary, leads).promote();
}

}  // namespace openverslag
