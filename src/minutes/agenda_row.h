// One row of an agenda table, its cells told apart by the columns.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "minutes/columns.h"
#include "minutes/item_head.h"

namespace openverslag {

struct AgendaRow {
  Place place;
  std::vector<std::string> number_words;  // "B", "4"
  std::vector<Text> title_lines;
  std::vector<Text> words;
  std::vector<Text> actions;
  std::string owners;  // line by line
  std::string due;
  std::vector<Text> loose;  // owners and due with their headings, for a row without actions
};

AgendaRow read_agenda_row(Row source, const Columns& columns);

// Do rows have a title above the words of their first cell: "**Opening**", "1. Opening"?
bool has_title_lines(const Table& table, const Vocabulary& vocabulary);

struct RowHead {
  std::optional<ItemNumber> number;
  std::string section_title;
  std::string title;
};

// The number and the titles of the row. A table without a column of titles has them as the first,
// bold line of the words, which is taken out there.
RowHead take_head(AgendaRow& row, const Columns& columns, const Vocabulary& vocabulary);

// The words of several texts, parted by blanks.
std::string joined_words(std::span<const Text> texts);

}  // namespace openverslag
