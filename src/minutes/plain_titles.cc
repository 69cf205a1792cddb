#include "minutes/plain_titles.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "minutes/item_form.h"
#include "minutes/item_head.h"
#include "minutes/lead_lines.h"
#include "text/dates.h"
#include "text/fold.h"

namespace openverslag {

namespace {

constexpr std::size_t kLongestPlain = 60;  // bytes

constexpr std::string_view kTimeSigns("0123456789:. ");

// "Sluiting" of "22:00 uur Sluiting" and of "Sluiting 22.00 uur"; all of it without a time at
// either end.
std::string_view without_time(std::string_view line, const Vocabulary& vocabulary) {
  if (!find_times(line)) return line;
  const std::size_t begin = std::min(line.find_first_not_of(kTimeSigns), line.size());
  std::string_view rest = line.substr(begin);
  if (begin > 0) {
    const std::size_t blank = rest.find(' ');
    const bool is_unit = blank != rest.npos && holds(vocabulary.time_words, rest.substr(0, blank));
    return trim(rest.substr(is_unit ? blank : 0));
  }
  const std::size_t last = rest.find_last_of(' ');
  if (last != rest.npos && holds(vocabulary.time_words, rest.substr(last + 1)))
    rest = trim(rest.substr(0, last));
  const std::size_t end = rest.find_last_not_of(kTimeSigns) + 1;
  return end < rest.size() && rest[end] == ' ' ? rest.substr(0, end) : line;
}

// "Planning en bemensing": short, with a capital and no sign of a sentence at its end.
bool is_plain_line(std::string_view line, const Vocabulary& vocabulary) {
  line = without_time(line, vocabulary);
  return !line.empty() && line.size() <= kLongestPlain && line[0] >= 'A' && line[0] <= 'Z' &&
         std::string_view(".,;?!").find(line.back()) == std::string_view::npos;
}

bool is_plain_title(const Block& block, const Lead& lead, const Vocabulary& vocabulary) {
  const auto* paragraph = std::get_if<Paragraph>(&block);
  if (paragraph == nullptr || lead.form != LeadForm::none || !lead.alone || lead.title.empty())
    return false;
  const std::string_view line = paragraph->text.plain;
  return line.find('\n') == std::string_view::npos && is_plain_line(line, vocabulary) &&
         (!lead.label || lead.generic);
}

// "Opening:" or "Vorige notulen" as the first line of a paragraph: how long it is; 0: it is none.
std::size_t title_line_end(const Block& block, const Lead& lead, const Vocabulary& vocabulary) {
  const auto* paragraph = std::get_if<Paragraph>(&block);
  if (paragraph == nullptr || paragraph->quoted || lead.form != LeadForm::none || lead.label)
    return 0;
  const std::string_view words = paragraph->text.plain;
  const std::size_t end = words.find('\n');
  if (end == std::string_view::npos || end + 1 >= words.size()) return 0;
  const std::string_view line = words.substr(0, end);
  // A small letter goes on with a sentence, and a colon in the middle stands behind a label.
  const bool goes_on = words[end + 1] >= 'a' && words[end + 1] <= 'z';
  return !goes_on && is_plain_line(line, vocabulary) && line.find(": ") == line.npos ? end : 0;
}

// "1. Opening. De voorzitter opent …": where its title ends; 0: nowhere.
std::size_t run_in_end(std::string_view words) {
  constexpr std::size_t kLongest = 70;  // bytes
  if (words.empty() || words[0] < '0' || words[0] > '9') return 0;
  for (std::size_t at = 4; at + 1 < words.size() && at < kLongest; ++at) {
    const bool sign = (words[at] == '.' || words[at] == ':') && words[at + 1] == ' ';
    if (sign) return at + 1;
  }
  return 0;
}

// A paragraph that says something, or a list.
bool holds_words(const Block& block) {
  constexpr std::size_t kShortest = 80;  // bytes, for words without a sign at their end
  if (std::holds_alternative<ListItem>(block)) return true;
  const auto* paragraph = std::get_if<Paragraph>(&block);
  if (paragraph == nullptr || paragraph->text.plain.empty()) return false;
  const std::string& words = paragraph->text.plain;
  return words.size() > kShortest || words.back() == '.' || words.back() == '?';
}

}  // namespace

bool is_usual_title(std::string_view title, const Vocabulary& vocabulary) {
  if (is_generic_title(title, vocabulary)) return true;
  std::string_view words = without_time(title, vocabulary);
  if (words == title) return false;
  // "Sluiting om"
  const std::size_t blank = words.rfind(' ');
  if (blank != words.npos && holds(vocabulary.time_words, fold(words.substr(blank + 1))))
    words = words.substr(0, blank);
  return is_generic_title(words, vocabulary);
}

void promote_run_in_titles(const Document& document, std::optional<std::size_t> title,
                           const Vocabulary& vocabulary, std::vector<Lead>& leads) {
  if (choose_form(leads, title).strong > 1) return;
  std::vector<std::pair<std::size_t, std::size_t>> ends;  // of the lead, in its words
  std::size_t usual = 0;
  for (std::size_t index = 0; index < leads.size(); ++index) {
    const auto* paragraph = std::get_if<Paragraph>(&document.blocks[index]);
    const std::size_t end = paragraph == nullptr ? 0 : run_in_end(paragraph->text.plain);
    if (end == 0 || index == title || leads[index].form != LeadForm::none) continue;
    const std::string_view words = std::string_view(paragraph->text.plain).substr(0, end);
    const ItemHead head = read_item_head(words, vocabulary);
    if (!head.number || head.number->number.empty()) continue;
    ends.emplace_back(index, end);
    usual += is_generic_title(words.substr(head.title_begin), vocabulary) ? 1 : 0;
  }
  if (usual < 2) return;
  for (const auto& [index, end] : ends) {
    leads[index].form = LeadForm::numbered;
    leads[index].numbered = true;
    leads[index].alone = false;
    leads[index].title_end = end;
  }
}

namespace {

// The titles that are a line of their own, or the first line of a paragraph. Above the first usual
// one there are only lines of their own over words, below the labels of the header.
class PlainTitles {
 public:
  PlainTitles(const Document& document, const Vocabulary& vocabulary, std::vector<Lead>& leads)
      : document_(document), vocabulary_(vocabulary), leads_(leads) {}

  void find(std::size_t index) {
    has_labels_ |= leads_[index].label;
    const Block& block = document_.blocks[index];
    const bool alone = is_plain_title(block, leads_[index], vocabulary_);
    const std::size_t end = alone ? 0 : title_line_end(block, leads_[index], vocabulary_);
    if (!alone && end == 0) return;
    const std::string_view line = std::get<Paragraph>(block).text.plain;
    const bool generic = (alone && leads_[index].generic) ||
                         is_usual_title(alone ? line : line.substr(0, end), vocabulary_);
    const bool may_begin = generic || (has_labels_ && alone && heads_words(index));
    if (found_.empty() && !may_begin) return;
    const bool capitals = alone && is_in_capitals(std::get<Paragraph>(block).text.plain);
    found_.push_back({index, end, generic, capitals});
    usual_ += generic ? 1 : 0;
    usual_alone_ += generic && alone ? 1 : 0;
  }

  // Titles in capitals are all that are, with the usual ones. Else one usual title will do in a
  // document that has nothing else to go by.
  void promote(bool is_only_form) {
    constexpr std::ptrdiff_t kEnough = 3;
    const auto capitals = std::ranges::count_if(found_, &Found::capitals);
    if (capitals > 1 && 2 * capitals >= std::ssize(found_)) return promote_capitals();
    const auto over_words = std::ranges::count_if(
        found_, [&](const Found& each) { return each.end > 0 || heads_words(each.index); });
    if (usual_ == 0 || (usual_ < 2 && (!is_only_form || over_words < kEnough))) return;
    for (const Found& each : found_) {
      if (each.end > 0)
        open_line(each);
      else if (each.generic || heads_words(each.index))
        open_whole(each);
    }
  }

 private:
  struct Found {
    std::size_t index;
    std::size_t end;  // of the first line of a paragraph; 0: the title is all
    bool generic;
    bool capitals;
  };

  void promote_capitals() {
    for (const Found& each : found_) {
      if (each.end > 0 && each.generic) open_line(each);
      if (each.end == 0 && (each.capitals || each.generic)) open_whole(each);
    }
  }

  void open_whole(const Found& found) {
    leads_[found.index].form = LeadForm::bold;
    leads_[found.index].generic |= found.generic;
  }

  bool heads_words(std::size_t index) const {
    return index + 1 < leads_.size() && holds_words(document_.blocks[index + 1]);
  }

  // Where the usual titles are lines of their own, first lines are none, but for usual ones.
  void open_line(const Found& found) {
    if (usual_alone_ > 1 && !found.generic) return;
    const std::string_view words = std::get<Paragraph>(document_.blocks[found.index]).text.plain;
    Lead& lead = leads_[found.index];
    lead.form = LeadForm::bold;
    lead.generic = found.generic;
    lead.title = fold(words.substr(0, found.end));
    lead.alone = false;
    lead.title_end = found.end;
  }

  const Document& document_;
  const Vocabulary& vocabulary_;
  std::vector<Lead>& leads_;
  std::vector<Found> found_;
  std::size_t usual_ = 0;
  std::size_t usual_alone_ = 0;
  bool has_labels_ = false;
};

}  // namespace

void promote_plain_lines(const Document& document, std::optional<std::size_t> title,
                         const Vocabulary& vocabulary, std::vector<Lead>& leads) {
  const std::size_t strong = choose_form(leads, title).strong;
  if (strong > 1) return;
  PlainTitles titles(document, vocabulary, leads);
  for (std::size_t index = 0; index < leads.size(); ++index) {
    if (index != title) titles.find(index);
  }
  titles.promote(strong == 0);
}

}  // namespace openverslag
