#include "minutes/plain_titles.h"

#include <string_view>
#include <utility>
#include <vector>

#include "minutes/item_form.h"
#include "minutes/item_head.h"
#include "minutes/lead_lines.h"

namespace openverslag {

namespace {

// "Planning en bemensing": short, with a capital and no sign of a sentence at its end.
bool is_plain_title(const Block& block, const Lead& lead) {
  constexpr std::size_t kLongest = 60;  // bytes
  const auto* paragraph = std::get_if<Paragraph>(&block);
  if (paragraph == nullptr || lead.form != LeadForm::none || !lead.alone || lead.title.empty())
    return false;
  const std::string_view line = paragraph->text.plain;
  return line.size() <= kLongest && line.find('\n') == std::string_view::npos &&
         (!lead.label || lead.generic) && line[0] >= 'A' && line[0] <= 'Z' &&
         std::string_view(".,;?!").find(line.back()) == std::string_view::npos;
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

// Lines that may be titles: usual ones, and others over words below the labels of the header.
class PlainLines {
 public:
  void add(std::size_t index, const Block& block, bool usual) {
    if (usual) ++usual_;
    const bool capitals = is_in_capitals(std::get<Paragraph>(block).text.plain);
    if (capitals) ++capitals_;
    lines_.push_back({index, usual, capitals});
  }

  // Titles in capitals are all that are, with the usual ones; else the others count if two of them
  // are usual, or one of several.
  std::vector<std::size_t> titles() const {
    constexpr std::size_t kFewest = 3;
    const bool in_capitals = capitals_ > 1 && 2 * capitals_ >= lines_.size();
    const bool plain = usual_ > 1 || (usual_ == 1 && lines_.size() >= kFewest);
    std::vector<std::size_t> titles;
    for (const Line& line : lines_) {
      const bool taken = in_capitals ? line.capitals || line.usual : plain;
      if (taken) titles.push_back(line.index);
    }
    return titles;
  }

 private:
  struct Line {
    std::size_t index;
    bool usual, capitals;
  };
  std::vector<Line> lines_;
  std::size_t usual_ = 0;
  std::size_t capitals_ = 0;
};

}  // namespace

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

void promote_plain_lines(const Document& document, std::optional<std::size_t> title,
                         std::vector<Lead>& leads) {
  if (choose_form(leads, title).strong > 1) return;
  PlainLines found;
  bool labels = false;
  for (std::size_t index = 0; index < leads.size(); ++index) {
    labels |= leads[index].label;
    if (index == title || !is_plain_title(document.blocks[index], leads[index])) continue;
    const bool over_words = index + 1 < leads.size() && holds_words(document.blocks[index + 1]);
    if (!leads[index].generic && !(labels && over_words)) continue;
    found.add(index, document.blocks[index], leads[index].generic);
  }
  for (const std::size_t index : found.titles()) leads[index].form = LeadForm::bold;
}

}  // namespace openverslag
