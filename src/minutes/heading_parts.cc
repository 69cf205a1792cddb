#include "minutes/heading_parts.h"

#include "minutes/header_labels.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// The headings below one that are of the next size; 0: one of them heads those present.
std::size_t count_smaller(const std::vector<Lead>& leads, std::size_t index,
                          const Vocabulary& vocabulary) {
  int level = 0;
  std::size_t count = 0;
  for (std::size_t below = index + 1; below < leads.size(); ++below) {
    const Lead& lead = leads[below];
    if (lead.form != LeadForm::heading) continue;
    if (lead.level <= leads[index].level) break;
    if (lead.label || whole_label(lead.title, vocabulary)) return 0;
    if (level == 0) level = lead.level;
    count += lead.level == level ? 1 : 0;
  }
  return count;
}

// Is there one more heading of the size before the next item?
bool has_another(const std::vector<Lead>& leads, const PartHeading& part,
                 const Vocabulary& vocabulary) {
  for (std::size_t below = part.index + 1; below < leads.size(); ++below) {
    const Lead& next = leads[below];
    if (next.form != LeadForm::heading) continue;
    if (next.level <= part.item_level) return false;
    if (next.level == leads[part.index].level && !next.action_list &&
        !tells_what(next.title, vocabulary))
      return true;
  }
  return false;
}

}  // namespace

std::optional<std::size_t> find_container(const std::vector<Lead>& leads,
                                          std::optional<std::size_t> title,
                                          const Vocabulary& vocabulary) {
  const auto holds_items = [&](const Lead& lead, std::size_t index) {
    const bool heading = lead.form == LeadForm::heading && !lead.numbered && lead.alone;
    return heading && index != title && count_smaller(leads, index, vocabulary) > 1;
  };
  for (std::size_t index = 1; index < leads.size(); ++index) {
    if (holds(vocabulary.minutes_words, leads[index].title) && holds_items(leads[index], index))
      return index;
  }
  // "Besproken punten", unless there were items above it.
  for (std::size_t index = 1; index < leads.size(); ++index) {
    const Lead& lead = leads[index];
    if (lead.form == LeadForm::heading && lead.strong() && !lead.label) return std::nullopt;
    if (lead.agenda && holds_items(lead, index)) return index;
  }
  return std::nullopt;
}

bool tells_what(std::string_view title, const Vocabulary& vocabulary) {
  return holds(vocabulary.discussion_columns, title) || holds(vocabulary.decision_labels, title) ||
         holds(vocabulary.action_words, title) || holds(vocabulary.agenda_titles, title);
}

bool is_decision_title(std::string_view title, const Vocabulary& vocabulary) {
  const bool colon = title.ends_with(':');
  const std::string folded = fold(trim(title.substr(0, title.size() - (colon ? 1 : 0))));
  return holds(vocabulary.decision_labels, folded) && !holds(vocabulary.open_labels, folded);
}

bool heads_parts(const std::vector<Block>& blocks, const std::vector<Lead>& leads,
                 const PartHeading& part, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongestWords = 160;  // bytes
  const Lead& above = leads[part.item];
  if (above.numbered || above.action_list || part.index > part.item + 2) return false;
  if (part.index == part.item + 1) return true;
  const auto* words = std::get_if<Paragraph>(&blocks[part.item + 1]);
  return words && words->text.plain.size() <= kLongestWords && has_another(leads, part, vocabulary);
}

}  // namespace openverslag
