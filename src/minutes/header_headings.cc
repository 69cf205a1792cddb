#include "minutes/header_headings.h"

#include "minutes/attendance_labels.h"
#include "minutes/columns.h"
#include "minutes/header_labels.h"
#include "minutes/header_table.h"
#include "minutes/item_head.h"
#include "minutes/name_list.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"

namespace openverslag {

bool heads_people(std::string_view heading, std::span<const Block> below,
                  const Vocabulary& vocabulary) {
  if (below.empty() || !attendance_label(heading, vocabulary)) return false;
  const auto* team = std::get_if<Paragraph>(&below[0]);
  const bool in_groups = team && is_bold(team->text) && below.size() > 1;
  const auto* entry = std::get_if<ListItem>(&below[in_groups ? 1 : 0]);
  if (entry == nullptr) return false;
  const std::string_view words = entry->text.plain;
  return read_person(words.substr(0, words.find('(')), "", vocabulary).has_value();
}

bool heads_nested(const ListItem& item, const Block* below, const Vocabulary& vocabulary) {
  const auto* nested = below ? std::get_if<ListItem>(below) : nullptr;
  return nested && nested->depth > item.depth && has_organisation_word(item.text.plain, vocabulary);
}

bool heads_team(const Text& text, const Block* below) {
  if (!below) return false;
  if (std::holds_alternative<ListItem>(*below))
    return is_bold(text) ||
           (text.plain.ends_with(':') && text.plain.find('\n') == std::string::npos);
  // "Publieke sector, op alfabetische volgorde:" over a paragraph of names.
  return std::holds_alternative<Paragraph>(*below) && text.plain.ends_with(':') &&
         text.plain.find('\n') == std::string::npos;
}

bool heads_group(const Heading& heading, int level_above, const Block* below,
                 const Vocabulary& vocabulary) {
  const bool labelled = whole_label(heading.text.plain, vocabulary) ||
                        attendance_label(heading.text.plain, vocabulary);
  return !labelled && level_above > 0 && heading.level > level_above && below != nullptr &&
         std::holds_alternative<ListItem>(*below);
}

bool begins_agenda(const ListItem& item, bool filled_beside, const Vocabulary& vocabulary) {
  const bool numbered = !item.marker.empty() && item.marker[0] >= '0' && item.marker[0] <= '9';
  return numbered && (filled_beside || is_generic_title(item.text.plain, vocabulary));
}

bool heads_title(std::span<const Block> below, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 200;  // bytes
  const auto* line = below.empty() ? nullptr : std::get_if<Paragraph>(&below[0]);
  if (line == nullptr || line->text.plain.size() > kLongest) return false;
  const TitleFacts facts = read_title(line->text.plain, vocabulary);
  return facts.of_minutes && facts.date;
}

bool heads_labels(std::span<const Block> below, const Vocabulary& vocabulary) {
  constexpr std::size_t kMostRows = 30;
  if (below.empty()) return false;
  if (const auto* table = std::get_if<Table>(&below[0])) {
    return table->rows.size() <= kMostRows &&
           read_columns(*table, vocabulary).kind == TableKind::other &&
           !read_header_table(*table, vocabulary).empty();
  }
  const auto* paragraph = std::get_if<Paragraph>(&below[0]);
  const auto labelled =
      paragraph ? read_labelled(paragraph->text, false, vocabulary) : std::nullopt;
  return labelled && labelled->label.kind != HeaderField::unknown;
}

}  // namespace openverslag
