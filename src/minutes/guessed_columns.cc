#include "minutes/guessed_columns.h"

#include <algorithm>

#include "minutes/agenda_row.h"
#include "minutes/item_head.h"
#include "minutes/rich_text.h"

namespace openverslag {

namespace {

std::string first_line(const Row& row, std::size_t column) {
  if (column >= row.cells.size() || is_empty(row.cells[column])) return {};
  return lines_of(row.cells[column].paragraphs.front()).front().plain;
}

template <typename Test>
std::size_t count_rows(const Table& table, std::size_t column, Test test) {
  return static_cast<std::size_t>(std::ranges::count_if(table.rows, [&](const Row& row) {
    const std::string line = first_line(row, column);
    return !line.empty() && test(line);
  }));
}

std::size_t length_of(const Table& table, std::size_t column) {
  std::size_t length = 0;
  for (const Row& row : table.rows) length += cell_words(row, column).size();
  return length;
}

}  // namespace

Columns guess_columns(const Table& table, const Vocabulary& vocabulary) {
  constexpr std::size_t kFewest = 2, kMostColumns = 4, kFewestRows = 3;
  std::size_t width = 0;
  for (const Row& row : table.rows) width = std::max(width, row.cells.size());
  if (table.rows.size() < kFewestRows || width < 2 || width > kMostColumns) return {};
  const auto is_number = [](const std::string& line) {
    const auto number = read_item_number(line);
    return number && !number->number.empty();
  };
  const auto is_usual = [&](const std::string& line) { return is_generic_title(line, vocabulary); };
  const bool numbered = count_rows(table, 0, is_number) * 2 >= table.rows.size();
  const std::size_t titles = numbered ? 1 : 0;
  if (count_rows(table, titles, is_usual) < kFewest) return {};
  Columns columns;
  if (numbered) columns.columns.push_back(Column::number);
  // Words stand below the title in its cell, or in one of their own.
  const bool apart = titles + 1 < width && length_of(table, titles + 1) > length_of(table, titles);
  if (!apart && !numbered) return {};
  columns.columns.push_back(apart ? Column::subject : Column::discussion);
  if (apart) columns.columns.push_back(Column::discussion);
  while (columns.columns.size() < width) columns.columns.push_back(Column::action);
  columns.kind = TableKind::agenda;
  columns.printed.resize(width);
  return columns;
}

bool holds_items(const Table& table, const Columns& columns, const Vocabulary& vocabulary) {
  if (columns.kind != TableKind::agenda) return false;
  if (!columns.has(Column::subject) && !columns.has(Column::number))
    return has_title_lines(table, vocabulary);
  return std::any_of(table.rows.begin() + 1, table.rows.end(), [&](const Row& row) {
    for (std::size_t index = 0; index < row.cells.size() && index < columns.columns.size();
         ++index) {
      const Column column = columns.columns[index];
      if (column != Column::number && column != Column::subject && !is_empty(row.cells[index]))
        return true;
    }
    return false;
  });
}

}  // namespace openverslag
