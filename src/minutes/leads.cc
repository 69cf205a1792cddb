#include "minutes/leads.h"

#include <algorithm>
#include <span>
#include <utility>

#include "minutes/header_headings.h"
#include "minutes/header_labels.h"
#include "minutes/header_table.h"
#include "minutes/item_head.h"
#include "minutes/lead_lines.h"
#include "minutes/rich_text.h"
#include "minutes/serial_numbers.h"
#include "minutes/title.h"
#include "text/fold.h"

namespace openverslag {
namespace {

std::string without_colon(std::string folded) {
  while (folded.ends_with(':') || folded.ends_with(' ')) folded.pop_back();
  return folded;
}

void read_words(std::string_view line, const Vocabulary& vocabulary, Lead& lead) {
  const ItemHead head = read_item_head(line, vocabulary);
  // "A. Opening" is a title only in a heading: elsewhere "A. Aak" begins a line as well.
  lead.numbered = head.number && (!head.number->number.empty() || lead.form == LeadForm::heading);
  lead.sub_number =
      head.number && (head.number->sub_item || head.number->number.find('.') != std::string::npos);
  const std::string_view title = line.substr(head.title_begin);
  lead.title = without_colon(fold(title));
  lead.generic = is_generic_title(title, vocabulary);
  lead.action_list = is_action_list_title(lead.title, vocabulary);
  lead.group = holds(vocabulary.group_headings, lead.title);
  lead.agenda = !head.number && holds(vocabulary.agenda_titles, lead.title);
}

void read_line(const Text& text, std::size_t end, const Vocabulary& vocabulary, Lead& lead) {
  lead.title_end = end;
  lead.alone = end == text.plain.size();
  read_words(collapse_space(std::string_view(text.plain).substr(0, end)), vocabulary, lead);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Lead read_list_item(const ListItem& item, const Vocabulary& vocabulary) {
  Lead lead;
  const std::size_t bold = bold_end(item.text);
  const std::string_view begin = std::string_view(item.text.plain).substr(0, bold);
  // "- **1 Opening**": the number is among the words.
  const bool numbered = bold > 0 && is_digit(begin[0]) && read_item_head(begin, vocabulary).number;
  const bool counted = numbered || (!item.marker.empty() && is_digit(item.marker[0]));
  // "a. Schilderwerk" below "4. Onderhoud"
  const char sign = item.marker.size() == 2 ? item.marker[0] : '\0';
  const bool letter = item.depth == 1 && sign >= 'a' && sign <= 'z';
  if ((!counted || item.depth > 0) && !letter) return lead;
  lead.level = item.depth;
  std::size_t end = first_line_end(item.text);
  if (bold > 0) end = std::min(bold, end);
  lead.alone = false;
  if (end <= kLongestTitle) read_line(item.text, end, vocabulary, lead);
  lead.numbered = false;  // every list is
  lead.form = LeadForm::list;
  return lead;
}

// "# Aanwezig: Aad Bee, Cor Dee"
bool lists_people(const Text& heading, const Vocabulary& vocabulary) {
  const auto labelled = read_labelled(heading, false, vocabulary);
  return labelled && !labelled->value.plain.empty() &&
         (labelled->label.kind == HeaderField::present ||
          labelled->label.kind == HeaderField::absent);
}

class LeadReader {
 public:
  LeadReader(const std::vector<Block>& blocks, const Vocabulary& vocabulary)
      : vocabulary_(vocabulary), serials_(blocks) {}

  // `below` are the blocks that follow.
  Lead read(const Block& block, std::span<const Block> below) {
    below_ = below;
    Lead lead;
    if (const auto* heading = std::get_if<Heading>(&block)) lead = read_heading(*heading);
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) lead = read_paragraph(*paragraph);
    if (const auto* item = std::get_if<ListItem>(&block)) return read_list_item(*item, vocabulary_);
    if (const auto* table = std::get_if<Table>(&block)) see_present(*table);
    const bool header = lead.numbered && lead.label;  // "2. Aanwezigheid"
    if (lead.form != LeadForm::none && lead.strong() && !header) before_items_ = false;
    return lead;
  }

 private:
  // What only a line before the first item can be: the title of the whole, or a label.
  void read_as_header(const Text& text, Lead& lead) const {
    if (!before_items_ || lead.numbered) return;
    const TitleFacts facts = read_title(text.plain, vocabulary_);
    // "Verslag vorige bijeenkomst van 26 januari" is an item.
    if (is_of_time_before(text.plain, vocabulary_)) return;
    lead.says_minutes = facts.of_minutes;
    lead.only_minutes = holds(vocabulary_.minutes_words, lead.title);
    lead.dated = facts.date.has_value();
    lead.of_minutes = facts.of_minutes || facts.date;
    lead.only_date = facts.date && !says_more_than_date_and_time(text.plain, vocabulary_);
    lead.of_body = names_a_body(facts.body, vocabulary_);
    lead.label = !holds(vocabulary_.minutes_words, lead.title) &&
                 (whole_label(text.plain, vocabulary_) ||
                  heads_people(text.plain, below_, vocabulary_) || lists_people(text, vocabulary_));
    // "Verslag vergadering" over the labels of the header is no item yet.
    if (lead.generic && lead.says_minutes &&
        (heads_labels(below_, vocabulary_) || heads_title(below_, vocabulary_)))
      lead.generic = false;
  }

  void read_serial(const Text& text, Lead& lead) const {
    lead.serial = serials_.length_in(std::string_view(text.plain).substr(0, lead.title_end));
    lead.numbered |= lead.serial > 0;
  }

  Lead read_heading(const Heading& heading) {
    Lead lead;
    lead.form = LeadForm::heading;
    lead.level = heading.level;
    lead.title_end = heading.text.plain.size();
    read_words(collapse_space(heading.text.plain), vocabulary_, lead);
    read_serial(heading.text, lead);
    read_as_header(heading.text, lead);
    if (!before_items_ && !lead.numbered)
      lead.label = heads_people(heading.text.plain, below_, vocabulary_);
    if (before_items_ && lead.numbered && !lead.generic)
      lead.label = heads_numbered_header(heading.text.plain, below_, vocabulary_);
    // "Praktische info" over "Datum | 3 mei", below the title of the whole.
    const bool first = std::exchange(first_heading_, false);
    if (before_items_ && !first && !lead.strong() && !lead.of_minutes)
      lead.label |= heads_labels(below_, vocabulary_);
    return lead;
  }

  // Bold words before others on the same line are a title only when they have a number or are
  // usual: names are set in bold as well.
  std::optional<Lead> read_bold_beginning(const Text& text) const {
    const std::size_t end = bold_end(text);
    if (end == 0 || end > kLongestTitle || end >= first_line_end(text)) return std::nullopt;
    Lead lead;
    read_line(text, end, vocabulary_, lead);
    lead.form = LeadForm::bold;
    return lead.strong() ? std::optional(lead) : std::nullopt;
  }

  // "a. Verordening markten" with words below it, right below the title "6. Hamerstukken" or the
  // part before.
  std::optional<Lead> read_part(const Text& text) {
    const char letter = std::exchange(next_letter_, '\0');
    const std::size_t end = first_line_end(text);
    if (letter == 0 || text.plain[0] != letter || end == text.plain.size() || end > kLongestTitle)
      return std::nullopt;
    Lead lead;
    read_line(text, end, vocabulary_, lead);
    if (!lead.sub_number) return std::nullopt;
    next_letter_ = static_cast<char>(letter + 1);
    lead.form = LeadForm::numbered;
    return lead;
  }

  // "**Agendapunt 1**" has its title on the next line.
  void read_title_below(const Text& text, bool bold, Lead& lead) const {
    if (!bold || !lead.numbered || !lead.title.empty() || lead.alone) return;
    const std::size_t end = std::min(text.plain.find('\n', lead.title_end + 1), text.plain.size());
    if (end <= kLongestTitle) read_line(text, end, vocabulary_, lead);
  }

  void see_present(const Table& table) {
    if (!before_items_ || after_present_) return;
    const std::vector<LabelledText> labels = read_header_table(table, vocabulary_);
    after_present_ = std::ranges::any_of(labels, [](const LabelledText& each) {
      return each.label.kind == HeaderField::present && !each.value.plain.empty();
    });
  }

  // "**Fietspad Lindelei:**" over words, and "**Acties:**", below those present, are titles and no
  // labels.
  bool is_labelled(const Text& text, bool bold, const Lead& lead) {
    const auto labelled = read_labelled(text, false, vocabulary_);
    if (!labelled) return false;
    const HeaderField kind = labelled->label.kind;
    const bool alone = bold && lead.alone && text.plain.ends_with(':');
    const auto* words = below_.empty() ? nullptr : std::get_if<Paragraph>(&below_[0]);
    const bool talk = words && words->text.plain.find_first_of(".?!") != std::string::npos;
    const bool title =
        alone && after_present_ && kind == HeaderField::unknown && (talk || lead.action_list);
    after_present_ |= kind == HeaderField::present;
    return !title;
  }

  Lead read_paragraph(const Paragraph& paragraph) {
    const Text& text = paragraph.text;
    if (paragraph.quoted || text.plain.empty()) return {};
    if (auto lead = read_bold_beginning(text)) return *lead;
    if (auto lead = read_part(text)) return *lead;
    Lead lead;
    const bool formula = before_items_ && is_opening_formula(text.plain, vocabulary_);
    const bool title = formula || (before_items_ && is_title_block(text) &&
                                   read_title(text.plain, vocabulary_).of_minutes);
    const std::size_t end = title ? text.plain.size() : first_line_end(text);
    const bool bold = is_bold_line(text, end);
    const bool digit = may_begin_with_number(text.plain);
    const bool header_line = before_items_ && end == text.plain.size();
    if ((end > kLongestTitle && !formula) || (!bold && !digit && !header_line)) return lead;
    read_line(text, end, vocabulary_, lead);
    read_title_below(text, bold, lead);
    read_serial(text, lead);
    read_as_header(text, lead);
    // "Verslag: Werkgroep Zorg 11 december 2020" is a title, not who wrote it.
    const bool titled = bold && lead.says_minutes && lead.dated;
    lead.label |= !lead.numbered && !titled && before_items_ && is_labelled(text, bold, lead);
    const bool sentence =
        !formula && lead.alone && (text.plain.ends_with('.') || text.plain.ends_with(';'));
    lead.of_minutes &= !sentence;
    // "**Besluit:**" stands above a decision.
    const bool decides = !lead.numbered && holds(vocabulary_.decision_labels, lead.title);
    if (bold && (!lead.label || lead.generic) && !decides) lead.form = LeadForm::bold;
    if (!bold && digit && lead.numbered && !sentence) lead.form = LeadForm::numbered;
    if (lead.form == LeadForm::numbered && lead.alone) next_letter_ = 'a';
    return lead;
  }

  const Vocabulary& vocabulary_;
  SerialNumbers serials_;
  std::span<const Block> below_;
  bool before_items_ = true;
  bool after_present_ = false;  // a label of those present was read
  bool first_heading_ = true;
  char next_letter_ = 0;  // of a part of the item that may follow at once
};

}  // namespace

std::vector<Lead> read_leads(const Document& document, const Vocabulary& vocabulary) {
  LeadReader reader(document.blocks, vocabulary);
  std::vector<Lead> leads;
  leads.reserve(document.blocks.size());
  const std::span<const Block> blocks = document.blocks;
  for (std::size_t index = 0; index < blocks.size(); ++index)
    leads.push_back(reader.read(blocks[index], blocks.subspan(index + 1)));
  return leads;
}

}  // namespace openverslag
