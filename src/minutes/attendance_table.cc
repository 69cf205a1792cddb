#include "minutes/attendance.h"
#include "minutes/attendee.h"
#include "minutes/header_labels.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// "x", "ja", "aanwezig" in a column "Aanwezig"; not "-", "nee", "afwezig".
bool says_yes(std::string_view words, const Vocabulary& vocabulary) {
  const std::string folded = fold(words);
  if (folded.empty() || folded == "-" || folded == "n" || folded == "0") return false;
  return folded != "nee" && folded != "no" && !holds(vocabulary.absent_notes, folded);
}

void add_word(std::string& printed, const std::string& words) {
  if (words.empty()) return;
  if (!printed.empty()) printed += ", ";
  printed += words;
}

std::string row_words(const Row& row) {
  std::string words;
  for (const Cell& cell : row.cells) add_word(words, cell_words(cell));
  return words;
}

void read_row(const Row& row, const Columns& columns, bool absent, const Vocabulary& vocabulary,
              Header& header) {
  const std::size_t name_column = *columns.find(Column::name);
  if (name_column >= row.cells.size() || is_empty(row.cells[name_column])) {
    if (!is_empty(row)) header.extra.push_back({"", row_words(row), row.place});
    return;
  }
  Text name{cell_words(row, name_column), {}, row.cells[name_column].paragraphs.front().place};
  std::vector<Attendee> attendees = read_entry(name, vocabulary);
  if (attendees.empty()) return;
  Attendee& attendee = attendees.front();
  if (const auto column = columns.find(Column::present)) {
    absent = !says_yes(cell_words(row, column), vocabulary);
  } else if (const auto away = columns.find(Column::absent)) {
    absent = says_yes(cell_words(row, away), vocabulary) || !cell_words(row, away).empty();
  }
  for (std::size_t index = 0; index < row.cells.size(); ++index) {
    if (index == name_column) continue;
    const std::string words = cell_words(row.cells[index]);
    add_word(attendee.printed, words);
    if (says_absent(words, vocabulary)) {
      absent = true;
      add_word(attendee.note, words);
    } else if (index == columns.find(Column::organisation)) {
      add_word(attendee.organisation, words);
    } else if (index == columns.find(Column::role)) {
      add_word(attendee.role, words);
    } else if (is_only_detail(words, vocabulary)) {
      add_detail(words, vocabulary, attendee);  // "vz" in a column without a title
    }
  }
  add_attendees(std::move(attendees), absent, vocabulary, header);
}

}  // namespace

void read_attendance_table(const Table& table, const Columns& columns, bool absent,
                           const Vocabulary& vocabulary, Header& header) {
  for (std::size_t index = 1; index < table.rows.size(); ++index) {
    const Row& row = table.rows[index];
    const auto label = whole_label(row_words(row), vocabulary);
    if (label && (label->kind == HeaderField::present || label->kind == HeaderField::absent)) {
      absent = label->kind == HeaderField::absent;
    } else if (read_columns(row, vocabulary).kind != TableKind::attendance) {
      read_row(row, columns, absent, vocabulary, header);
    }
  }
}

}  // namespace openverslag
