#include <algorithm>

#include "minutes/attendance.h"
#include "minutes/attendee.h"
#include "minutes/header_labels.h"
#include "minutes/name_cells.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// How a column "Aanwezig" is filled in: "x" beside "A" (afwezig), or "A" (aanwezig) beside "V".
struct PresenceMarks {
  bool any = false;  // else nobody filled it in
  bool sign = false;
  bool letter_a = false;
};

PresenceMarks read_marks(const Table& table, std::optional<std::size_t> column) {
  PresenceMarks marks;
  for (std::size_t index = 1; column && index < table.rows.size(); ++index) {
    const std::string folded = fold(cell_words(table.rows[index], column));
    marks.any |= !folded.empty();
    marks.letter_a |= folded == "a";
    marks.sign |= folded == "x" || folded == "p" || folded == "\u2713" || folded == "\u2714";
  }
  return marks;
}

// "x", "ja", "aanwezig" in a column "Aanwezig"; not "-", "nee", "afwezig".
bool says_yes(std::string_view words, const PresenceMarks& marks, const Vocabulary& vocabulary) {
  const std::string folded = fold(words);
  if (folded.empty() || folded == "-" || folded == "/" || folded == "n" || folded == "0")
    return false;
  if (folded == "a" || folded == "1") return !marks.sign;
  if (folded == "v" || folded == "e" || folded == "o") return !marks.sign && !marks.letter_a;
  return folded != "nee" && folded != "no" && !holds(vocabulary.absent_notes, folded);
}

void add_word(std::string& printed, const std::string& words) {
  if (words.empty()) return;
  if (!printed.empty()) printed += ", ";
  printed += words;
}

void add_word(SharedText& field, std::string_view words) {
  if (!words.empty()) append_part(words, field);
}

std::string row_words(const Row& row) {
  std::string words;
  for (const Cell& cell : row.cells) add_word(words, cell_words(cell));
  return words;
}

bool is_of_name(Column column) {
  return column == Column::name || column == Column::given || column == Column::infix ||
         column == Column::surname;
}

// "vandaag voorzitter" among remarks: the office, if there is one.
std::string_view office_in(std::string_view words, const Vocabulary& vocabulary) {
  constexpr std::ptrdiff_t kMostBlanks = 2;
  const std::string_view last = words.substr(words.rfind(' ') + 1);
  if (std::ranges::count(words, ' ') > kMostBlanks) return {};
  const std::string folded = fold(last);
  const bool office =
      holds(vocabulary.chair_words, folded) || holds(vocabulary.secretary_words, folded);
  return office ? last : std::string_view{};
}

class AttendanceRows {
 public:
  AttendanceRows(const Table& table, const Columns& columns, const Vocabulary& vocabulary,
                 Header& header)
      : columns_(columns),
        vocabulary_(vocabulary),
        header_(header),
        marks_(read_marks(table, columns.find(Column::present))),
        surnames_first_(has_surnames_first(table, columns, vocabulary)) {}

  void read(const Row& row, bool absent) {
    std::vector<Row> people = rows_of_people(row, columns_, vocabulary_);
    if (people.size() > 1) {
      for (const Row& person : people) read(person, absent);
      return;
    }
    const Text name = name_in_row(row, columns_, surnames_first_, vocabulary_);
    if (name.plain.empty()) {
      if (!is_empty(row)) header_.extra.push_back({"", row_words(row), row.place});
      return;
    }
    std::vector<Attendee> attendees = read_entry(name, vocabulary_);
    if (attendees.empty()) return;
    Attendee& attendee = attendees.front();
    attendee.printed = printed_name(row);
    absent = is_marked_absent(row, absent);
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
      if (index < columns_.columns.size() && is_of_name(columns_.columns[index])) continue;
      absent |= read_cell(cell_words(row.cells[index]), index, attendee);
    }
    add_attendees(std::move(attendees), absent, vocabulary_, header_);
  }

 private:
  std::string printed_name(const Row& row) const {
    std::string printed;
    for (std::size_t index = 0; index < row.cells.size(); ++index) {
      if (index < columns_.columns.size() && is_of_name(columns_.columns[index]))
        add_word(printed, cell_words(row.cells[index]));
    }
    return printed;
  }

  bool is_marked_absent(const Row& row, bool absent) const {
    const auto column = columns_.find(Column::present);
    if (column && marks_.any) return !says_yes(cell_words(row, column), marks_, vocabulary_);
    const auto away = columns_.find(Column::absent);
    return away && !column ? !cell_words(row, away).empty() : absent;
  }

  // Says whether the words tell that the person was absent.
  bool read_cell(const std::string& words, std::size_t index, Attendee& attendee) const {
    add_word(attendee.printed, words);
    if (says_absent(words, vocabulary_)) {
      add_word(attendee.note, words);
      return true;
    }
    if (index == columns_.find(Column::organisation)) {
      add_word(attendee.organisation, words);
    } else if (index == columns_.find(Column::role)) {
      add_word(attendee.role, words);
    } else if (is_only_detail(words, vocabulary_)) {
      add_detail(words, vocabulary_, attendee);  // "vz" in a column without a title
    } else {
      add_word(attendee.role, office_in(words, vocabulary_));
    }
    return false;
  }

  const Columns& columns_;
  const Vocabulary& vocabulary_;
  Header& header_;
  PresenceMarks marks_;
  bool surnames_first_;
};

// "Afkorting": a page has no words of its own for a column that we do not know.
void note_titles(const Row& row, const Columns& columns, Header& header) {
  for (std::size_t index = 0; index < std::min(row.cells.size(), columns.columns.size()); ++index) {
    std::string title = cell_words(row.cells[index]);
    if (columns.columns[index] == Column::other && !title.empty())
      header.extra.push_back({"", std::move(title), row.place});
  }
}

}  // namespace

void read_attendance_table(const Table& table, const Columns& columns, bool absent,
                           const Vocabulary& vocabulary, Header& header) {
  AttendanceRows rows(table, columns, vocabulary, header);
  note_titles(table.rows.front(), columns, header);
  for (std::size_t index = 1; index < table.rows.size(); ++index) {
    const Row& row = table.rows[index];
    const auto label = whole_label(row_words(row), vocabulary);
    if (label && (label->kind == HeaderField::present || label->kind == HeaderField::absent)) {
      absent = label->kind == HeaderField::absent;
    } else if (read_columns(row, vocabulary).kind != TableKind::attendance) {
      rows.read(row, absent);
    }
  }
}

}  // namespace openverslag
