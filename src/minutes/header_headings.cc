#include "minutes/header_headings.h"

#include <algorithm>

#include "minutes/attendance_labels.h"
#include "minutes/columns.h"
#include "minutes/header_labels.h"
#include "minutes/header_table.h"
#include "minutes/item_head.h"
#include "minutes/name_list.h"
#include "minutes/rich_text.h"
#include "minutes/title.h"
#include "text/fold.h"

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

std::string_view without_number(std::string_view heading, const Vocabulary& vocabulary) {
  return heading.substr(read_item_head(heading, vocabulary).title_begin);
}

bool heads_numbered_header(std::string_view heading, std::span<const Block> below,
                           const Vocabulary& vocabulary) {
  if (below.empty()) return false;
  // Over a sentence "2. Afmeldingen" is an item.
  const bool list =
      std::holds_alternative<Table>(below[0]) || std::holds_alternative<ListItem>(below[0]);
  if (list && attendance_label(without_number(heading, vocabulary), vocabulary)) return true;
  const auto* paragraph = std::get_if<Paragraph>(&below[0]);
  if (paragraph == nullptr) return heads_labels(below, vocabulary);
  const auto labelled = read_labelled(paragraph->text, false, vocabulary);
  return labelled && labelled->label.kind == HeaderField::date;
}

std::string team_of(const ListItem& item) {
  std::string words = collapse_space(item.text.plain);
  while (words.ends_with(':') || words.ends_with(' ')) words.pop_back();
  return words;
}

bool heads_nested(const ListItem& item, const Block* below, const Vocabulary& vocabulary) {
  const auto* nested = below ? std::get_if<ListItem>(below) : nullptr;
  const std::string_view words = item.text.plain;
  return nested && nested->depth > item.depth &&
         (words.ends_with(':') || has_organisation_word(words, vocabulary));
}

bool heads_team(const Text& text, const Block* below) {
  // "Aa opende de vergadering en stelde de agenda voor, die als volgt luidt:" heads no people.
  constexpr std::ptrdiff_t kMostBlanks = 8;
  if (!below || std::ranges::count(text.plain, ' ') > kMostBlanks) return false;
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
  // "Verslag" over "Werkgroep Water 2: Meetpunten"
  const auto* heading = below.empty() ? nullptr : std::get_if<Heading>(&below[0]);
  if (heading) return names_a_body(heading->text.plain, vocabulary);
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
