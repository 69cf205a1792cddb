// A table below "Aanwezigen" without a heading row: "Stad X | A. Aa, B. Bee", "A. Aa | Stad X", or
// names in columns.
#include <algorithm>
#include <iterator>
#include <optional>
#include <span>

#include "minutes/attendance.h"
#include "minutes/attendee.h"
#include "minutes/name_list.h"
#include "minutes/rich_text.h"

namespace openverslag {

namespace {

// Everybody in the cell; nobody when something in it is no full name.
std::vector<Attendee> people_in(const Cell& cell, const Vocabulary& vocabulary) {
  std::vector<Attendee> people;
  for (const Text& paragraph : cell.paragraphs) {
    for (const Text& line : lines_of(paragraph)) {
      std::vector<Attendee> entry = read_entry(line, vocabulary);
      std::ranges::move(entry, std::back_inserter(people));
    }
  }
  const bool all = std::ranges::all_of(
      people, [](const Attendee& each) { return each.name && is_full_name(*each.name); });
  return all ? people : std::vector<Attendee>{};
}

// Which column holds organisations: one of its cells says so.
std::size_t organisation_column(const Table& table, const Vocabulary& vocabulary) {
  for (const Row& row : table.rows) {
    for (std::size_t index = 0; row.cells.size() == 2 && index < 2; ++index) {
      const bool says_so = has_organisation_word(cell_words(row.cells[index]), vocabulary);
      if (says_so && people_in(row.cells[index], vocabulary).empty()) return index;
    }
  }
  return 2;
}

bool is_full_person(const Cell& cell, const Vocabulary& vocabulary) {
  const std::vector<Attendee> people = people_in(cell, vocabulary);
  return people.size() == 1;
}

// "Verontschuldigd:" in a row of its own.
std::optional<HeaderField> label_alone(const Row& row, const Vocabulary& vocabulary) {
  std::optional<HeaderField> kind;
  for (const Cell& cell : row.cells) {
    if (is_empty(cell)) continue;
    const auto label = kind ? std::nullopt : whole_label(cell_words(cell), vocabulary);
    const bool attendance =
        label && (label->kind == HeaderField::present || label->kind == HeaderField::absent);
    if (!attendance) return std::nullopt;
    kind = label->kind;
  }
  return kind;
}

// "Els Baert | De Eendracht | ondervoorzitter" in every row: who it is, and then more of them.
bool begins_with_names(const Table& table, const Vocabulary& vocabulary) {
  bool details = false;
  for (const Row& row : table.rows) {
    if (is_empty(row) || label_alone(row, vocabulary)) continue;
    if (row.cells.size() < 2 || !is_full_person(row.cells.front(), vocabulary)) return false;
    for (const Cell& cell : std::span(row.cells).subspan(1))
      details |= !is_empty(cell) && !is_full_person(cell, vocabulary);
  }
  return details;
}

std::vector<Attendee> person_with_details(const Row& row, const Vocabulary& vocabulary) {
  std::vector<Attendee> people = people_in(row.cells.front(), vocabulary);
  for (const Cell& cell : std::span(row.cells).subspan(1)) {
    const std::string words = cell_words(cell);
    if (words.empty()) continue;
    add_detail(words, vocabulary, people.front());
    append_part(words, people.front().printed);
  }
  return people;
}

std::vector<Attendee> people_in(const Row& row, std::size_t organisations,
                                const Vocabulary& vocabulary) {
  std::vector<Attendee> people;
  std::string organisation;
  for (std::size_t index = 0; index < row.cells.size(); ++index) {
    const std::string words = cell_words(row.cells[index]);
    if (words.ends_with(':') || whole_label(words, vocabulary)) return {};  // "Voorzitter:"
    std::vector<Attendee> here;
    if (index == organisations)
      organisation = words;
    else if (!words.empty() && (here = people_in(row.cells[index], vocabulary)).empty())
      return {};
    std::ranges::move(here, std::back_inserter(people));
  }
  for (Attendee& each : people) {
    if (each.organisation.empty()) each.organisation = organisation;
  }
  return people;
}

}  // namespace

bool read_people_table(const Table& table, bool absent, const Vocabulary& vocabulary,
                       Header& header) {
  constexpr std::size_t kMostRows = 60;
  if (table.rows.size() > kMostRows) return false;
  const std::size_t organisations = organisation_column(table, vocabulary);
  const bool names_first = organisations > 1 && begins_with_names(table, vocabulary);
  std::vector<Attendee> all;
  std::vector<Attendee> away;
  for (const Row& row : table.rows) {
    if (is_empty(row)) continue;
    if (const auto label = label_alone(row, vocabulary)) {
      absent = *label == HeaderField::absent;
      continue;
    }
    std::vector<Attendee> people = names_first ? person_with_details(row, vocabulary)
                                               : people_in(row, organisations, vocabulary);
    if (people.empty()) return false;
    std::ranges::move(people, std::back_inserter(absent ? away : all));
  }
  if (all.size() + away.size() < 2) return false;
  add_attendees(std::move(all), false, vocabulary, header);
  add_attendees(std::move(away), true, vocabulary, header);
  return true;
}

}  // namespace openverslag
