#include "minutes/leads.h"

#include <algorithm>

#include "minutes/header_labels.h"
#include "minutes/item_head.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"
#include "text/fold.h"

namespace openverslag {

namespace {

constexpr std::size_t kLongestTitle = 160;  // bytes

std::string without_colon(std::string folded) {
  while (folded.ends_with(':') || folded.ends_with(' ')) folded.pop_back();
  return folded;
}

void read_words(std::string_view line, const Vocabulary& vocabulary, Lead& lead) {
  const ItemHead head = read_item_head(line, vocabulary);
  lead.numbered |= head.number.has_value();
  lead.sub_number =
      head.number && (head.number->sub_item || head.number->number.find('.') != std::string::npos);
  const std::string_view title = line.substr(head.title_begin);
  lead.title = without_colon(fold(title));
  lead.generic = is_generic_title(title, vocabulary);
  lead.action_list = holds(vocabulary.action_list_titles, lead.title);
  lead.group = holds(vocabulary.group_headings, lead.title);
  lead.agenda = !head.number && holds(vocabulary.agenda_titles, lead.title);
  const TitleFacts facts = read_title(line, vocabulary);
  lead.of_minutes = !head.number && (facts.of_minutes || facts.date);
  lead.label = !head.number && !holds(vocabulary.minutes_words, lead.title) &&
               whole_label(line, vocabulary).has_value();
}

std::size_t first_line_end(const Text& text) {
  return std::min(text.plain.find('\n'), text.plain.size());
}

// How many bytes are bold from the beginning on.
std::size_t bold_end(const Text& text) {
  for (const Mark& mark : text.marks) {
    if (mark.kind == MarkKind::bold && mark.begin == 0) return mark.end;
  }
  return 0;
}

bool is_bold_line(const Text& text, std::size_t end) {
  return bold_end(text) > 0 && is_bold(slice(text, 0, end));
}

Lead read_heading(const Heading& heading, const Vocabulary& vocabulary) {
  Lead lead;
  lead.form = LeadForm::heading;
  lead.level = heading.level;
  lead.title_end = heading.text.plain.size();
  read_words(collapse_space(heading.text.plain), vocabulary, lead);
  return lead;
}

void read_line(const Text& text, std::size_t end, const Vocabulary& vocabulary, Lead& lead) {
  lead.title_end = end;
  lead.alone = end == text.plain.size();
  read_words(trim(std::string_view(text.plain).substr(0, end)), vocabulary, lead);
}

// Bold words before others on the same line are a title only when they have a number or are usual:
// names are set in bold as well.
bool read_bold_beginning(const Text& text, const Vocabulary& vocabulary, Lead& lead) {
  const std::size_t end = bold_end(text);
  if (end == 0 || end > kLongestTitle || end >= first_line_end(text)) return false;
  Lead bold;
  read_line(text, end, vocabulary, bold);
  if (!bold.strong()) return false;
  lead = bold;
  return true;
}

Lead read_paragraph(const Paragraph& paragraph, const Vocabulary& vocabulary) {
  Lead lead;
  const Text& text = paragraph.text;
  if (paragraph.quoted || text.plain.empty()) return lead;
  if (read_bold_beginning(text, vocabulary, lead)) {
    lead.form = LeadForm::bold;
    return lead;
  }
  const std::size_t end = first_line_end(text);
  const bool bold = is_bold_line(text, end);
  const bool digit = text.plain[0] >= '0' && text.plain[0] <= '9';
  if (end > kLongestTitle || (!bold && !digit && end < text.plain.size())) return lead;
  read_line(text, end, vocabulary, lead);
  lead.label |= !lead.numbered && read_labelled(text, false, vocabulary).has_value();
  const bool sentence = lead.alone && text.plain.ends_with('.');
  lead.of_minutes &= !sentence;
  if (bold && (!lead.label || lead.generic))
    lead.form = LeadForm::bold;
  else if (lead.numbered && !sentence)
    lead.form = LeadForm::numbered;
  return lead;
}

Lead read_list_item(const ListItem& item, const Vocabulary& vocabulary) {
  Lead lead;
  const bool counted = !item.marker.empty() && item.marker[0] >= '0' && item.marker[0] <= '9';
  if (!counted || item.depth > 0) return lead;
  const std::size_t bold = bold_end(item.text);
  const std::size_t line = first_line_end(item.text);
  const std::size_t end = bold > 0 ? std::min(bold, line) : line;
  if (end <= kLongestTitle)
    read_line(item.text, end, vocabulary, lead);
  else
    lead.alone = false;
  lead.form = LeadForm::list;
  lead.numbered = false;  // every list is
  return lead;
}

}  // namespace

std::vector<Lead> read_leads(const Document& document, const Vocabulary& vocabulary) {
  std::vector<Lead> leads;
  leads.reserve(document.blocks.size());
  for (const Block& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) {
      leads.push_back(read_heading(*heading, vocabulary));
    } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
      leads.push_back(read_paragraph(*paragraph, vocabulary));
    } else if (const auto* item = std::get_if<ListItem>(&block)) {
      leads.push_back(read_list_item(*item, vocabulary));
    } else {
      leads.emplace_back();
    }
  }
  return leads;
}

}  // namespace openverslag
