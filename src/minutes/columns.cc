#include "minutes/columns.h"

#include <algorithm>
#include <array>

#include "text/fold.h"

namespace openverslag {

namespace {

using Words = std::vector<std::string>;

struct ColumnWords {
  Column column;
  PhraseList Vocabulary::*words;
};

// Some words head different columns in different tables: the order says which is meant.
constexpr std::array kAgendaColumns = {
    ColumnWords{Column::number, &Vocabulary::number_columns},
    ColumnWords{Column::subject, &Vocabulary::subject_columns},
    ColumnWords{Column::discussion, &Vocabulary::discussion_columns},
    ColumnWords{Column::action, &Vocabulary::action_columns},
    ColumnWords{Column::owner, &Vocabulary::owner_columns},
    ColumnWords{Column::due, &Vocabulary::due_columns},
    ColumnWords{Column::status, &Vocabulary::status_columns},
};

constexpr std::array kActionColumns = {
    ColumnWords{Column::number, &Vocabulary::number_columns},
    ColumnWords{Column::action, &Vocabulary::action_columns},
    ColumnWords{Column::owner, &Vocabulary::owner_columns},
    ColumnWords{Column::due, &Vocabulary::due_columns},
    ColumnWords{Column::status, &Vocabulary::status_columns},
    ColumnWords{Column::subject, &Vocabulary::subject_columns},
};

constexpr std::array kAttendanceColumns = {
    ColumnWords{Column::given, &Vocabulary::given_columns},
    ColumnWords{Column::infix, &Vocabulary::infix_columns},
    ColumnWords{Column::surname, &Vocabulary::surname_columns},
    ColumnWords{Column::name, &Vocabulary::name_columns},
    ColumnWords{Column::organisation, &Vocabulary::organisation_columns},
    ColumnWords{Column::role, &Vocabulary::role_columns},
    ColumnWords{Column::present, &Vocabulary::present_labels},
    ColumnWords{Column::absent, &Vocabulary::absent_labels},
};

// "besproken" of "besproken / afspraken" or "toelichting en besluit"; empty: it is one word.
std::string_view first_of_joined(std::string_view folded) {
  static constexpr std::array<std::string_view, 4> kJoints = {"/", " en ", " & ", " + "};
  for (const std::string_view joint : kJoints) {
    const std::size_t at = folded.find(joint);
    if (at != std::string_view::npos) return trim(folded.substr(0, at));
  }
  return {};
}

template <std::size_t Size>
Columns assign(const Words& folded, const std::array<ColumnWords, Size>& choices,
               const Vocabulary& vocabulary) {
  Columns result;
  const auto column_of = [&](std::string_view word) {
    if (word.empty()) return choices.end();
    return std::find_if(choices.begin(), choices.end(), [&](const ColumnWords& choice) {
      return holds(vocabulary.*choice.words, word) && !result.has(choice.column);
    });
  };
  for (const std::string& word : folded) {
    auto found = column_of(word);
    if (found == choices.end()) found = column_of(first_of_joined(word));
    result.columns.push_back(found == choices.end() ? Column::other : found->column);
  }
  // A heading row with nothing but "Actie", over the second column.
  if (folded.size() == 2 && folded.front().empty() && result.columns.back() == Column::action)
    result.columns.front() = Column::discussion;
  return result;
}

bool is_agenda(const Columns& columns) {
  const bool words = columns.has(Column::discussion) || columns.has(Column::action);
  if (columns.has(Column::subject)) return words || columns.has(Column::number);
  // "Verslag | Actie": titles stand above the words.
  if (columns.columns.size() == 2 && columns.has(Column::action))
    return columns.columns.front() == Column::discussion;
  return columns.has(Column::number) && columns.has(Column::discussion);
}

bool is_actions(const Columns& columns) {
  return columns.has(Column::action) &&
         (columns.has(Column::owner) || columns.has(Column::due) || columns.has(Column::status));
}

// "Aanwezig | Afwezig" are two lists side by side, not a table of people.
bool is_attendance(const Columns& columns) {
  if (columns.columns.size() == 2 && columns.has(Column::absent)) return false;
  if (columns.has(Column::given) && columns.has(Column::surname)) return true;
  return columns.has(Column::name) && columns.columns.size() > 1 &&
         (columns.has(Column::organisation) || columns.has(Column::role) ||
          columns.has(Column::present) || columns.has(Column::absent));
}

bool may_be_heading(const Cell& cell) {
  constexpr std::size_t kLongestHeading = 60;  // bytes, blanks to be collapsed
  return cell.paragraphs.size() < 2 &&
         (cell.paragraphs.empty() || cell.paragraphs.front().plain.size() <= kLongestHeading);
}

std::string heading_word(const std::string& printed) {
  std::string folded = fold(printed);
  while (folded.ends_with(':')) folded.pop_back();
  return folded;
}

// `labels`: colons stand behind the words, so values stand below them.
Columns choose(const Words& folded, bool labels, const Vocabulary& vocabulary) {
  Columns agenda = assign(folded, kAgendaColumns, vocabulary);
  Columns actions = assign(folded, kActionColumns, vocabulary);
  const bool tasks = actions.has(Column::due) || actions.has(Column::status);
  // "Nr | Bespreking | Actie | Wie": the titles stand above the words.
  const bool titled =
      agenda.has(Column::subject) || (agenda.has(Column::number) && agenda.has(Column::discussion));
  if (is_actions(actions) &&
      (!is_agenda(agenda) || (tasks && !agenda.has(Column::discussion)) || !titled)) {
    actions.kind = TableKind::actions;
    return actions;
  }
  if (is_agenda(agenda)) {
    agenda.kind = TableKind::agenda;
    return agenda;
  }
  Columns attendance = assign(folded, kAttendanceColumns, vocabulary);
  // "Naam | Voornaam": the first is the surname.
  const auto name = attendance.find(Column::name);
  if (name && attendance.has(Column::given) && !attendance.has(Column::surname))
    attendance.columns[*name] = Column::surname;
  if (!labels && is_attendance(attendance)) attendance.kind = TableKind::attendance;
  return attendance;
}

}  // namespace

std::optional<std::size_t> Columns::find(Column column) const {
  const auto found = std::find(columns.begin(), columns.end(), column);
  if (found == columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns.begin());
}

Columns read_columns(const Row& row, const Vocabulary& vocabulary) {
  if (!std::all_of(row.cells.begin(), row.cells.end(), may_be_heading)) return {};
  Words printed;
  Words folded;
  for (const Cell& cell : row.cells) {
    printed.push_back(cell_words(cell));
    folded.push_back(heading_word(printed.back()));
  }
  const auto colons =
      std::ranges::count_if(printed, [](const std::string& words) { return words.ends_with(':'); });
  Columns columns = choose(folded, colons > 1, vocabulary);
  columns.printed = std::move(printed);
  return columns;
}

Columns read_columns(const Table& table, const Vocabulary& vocabulary) {
  return table.rows.empty() ? Columns{} : read_columns(table.rows.front(), vocabulary);
}

std::string cell_words(const Cell& cell) {
  std::string words;
  for (const Text& paragraph : cell.paragraphs) {
    if (!words.empty()) words += ' ';
    words += paragraph.plain;
  }
  return collapse_space(words);
}

std::string cell_words(const Row& row, std::optional<std::size_t> column) {
  return column && *column < row.cells.size() ? cell_words(row.cells[*column]) : std::string();
}

bool is_empty(const Cell& cell) {
  return std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(),
                     [](const Text& text) { return trim(text.plain).empty(); });
}

bool is_empty(const Row& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const Cell& cell) { return is_empty(cell); });
}

}  // namespace openverslag
