#include "minutes/header_table.h"

#include <algorithm>
#include <span>
#include <utility>

#include "minutes/attendance_labels.h"
#include "minutes/columns.h"
#include "minutes/name_list.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

Text cell_text(const Cell& cell) {
  Text all;
  for (const Text& paragraph : cell.paragraphs) {
    if (all.plain.empty())
      all = paragraph;
    else
      append_text(all, "\n", paragraph);
  }
  return all;
}

std::optional<HeaderLabel> cell_label(const Cell& cell, const Vocabulary& vocabulary) {
  const std::string words = cell_words(cell);
  if (auto label = whole_label(words, vocabulary)) return label;
  // "Aanwezig OR:"
  return words.ends_with(':') ? qualified_label(words.substr(0, words.find(':')), "", vocabulary)
                              : std::nullopt;
}

// "Kenmerk:", which we do not know.
bool is_label(const Cell& cell) {
  constexpr std::size_t kLongest = 30;  // bytes
  const std::string words = cell_words(cell);
  return words.size() <= kLongest && words.ends_with(':');
}

// Does every cell of the row with words hold a label, so that the values stand below? Further down
// in a table, where "Openbaarheid | Openbaar" is a label and its value, each has to have a colon.
// One of them may be a label that we do not know.
bool is_row_of_labels(const Row& row, bool is_first, const Vocabulary& vocabulary) {
  std::size_t labels = 0;
  std::size_t unknown = 0;
  for (const Cell& cell : row.cells) {
    if (is_empty(cell)) continue;
    if (!cell_label(cell, vocabulary)) {
      if (!is_label(cell)) return false;
      ++unknown;
      continue;
    }
    if (!is_first && !cell_words(cell).ends_with(':')) return false;
    ++labels;
  }
  return labels > 1 && unknown < labels;
}

void append_value(LabelledText& labelled, const Cell& cell) {
  Text value = cell_text(cell);
  while (value.plain.starts_with(':')) value = slice(value, 1, value.plain.size());
  if (value.plain.empty()) return;
  if (labelled.value.plain.empty())
    labelled.value = value;
  else
    append_text(labelled.value, "\n", value);
}

// Label above value in one cell, or "Label: value".
bool read_own_cell(const Cell& cell, const Vocabulary& vocabulary, std::vector<LabelledText>& all) {
  std::vector<LabelledText> labels = read_labels(cell_text(cell), vocabulary);
  if (labels.empty() || labels.front().label.kind == HeaderField::unknown ||
      labels.front().value.plain.empty())
    return false;
  std::move(labels.begin(), labels.end(), std::back_inserter(all));
  return true;
}

LabelledText unknown_label(const Cell& cell) {
  std::string words = cell_words(cell);
  while (words.ends_with(':') || words.ends_with(' ')) words.pop_back();
  return {{HeaderField::unknown, std::move(words), ""}, {"", {}, cell.paragraphs.front().place}};
}

bool is_person(std::string_view words, const Vocabulary& vocabulary) {
  const auto name = read_person(words.substr(0, words.find('(')), "", vocabulary);
  return name && is_full_name(*name);
}

// "Dhr. A. Aa | 's-Heer Beehoek": does what stands beside somebody's name tell of that person?
bool is_beside_person(std::string_view name, std::string_view other, const Vocabulary& vocabulary) {
  const bool place = other.starts_with("'s-") || other.starts_with("\u2019s-");
  return is_person(name, vocabulary) && (place || !is_person(other, vocabulary));
}

// Between a name and what stands beside it: behind a comma "'s-Heer Beehoek" would be somebody.
std::string_view sign_beside(const Cell& cell, const Vocabulary& vocabulary) {
  return is_person(cell_words(cell), vocabulary) ? " - " : ", ";
}

// "Jan Aa | Gemeente X" below "Aanwezig": one person; says whether the row is.
bool read_person_row(const Row& row, const Vocabulary& vocabulary, std::vector<LabelledText>& all) {
  if (all.empty()) return false;
  if (!is_attendance(all.back().label.kind)) return false;
  std::vector<const Cell*> cells;
  for (const Cell& cell : row.cells) {
    if (!is_empty(cell)) cells.push_back(&cell);
  }
  const bool one = cells.size() == 2 && cells[0]->paragraphs.size() == 1 &&
                   is_beside_person(cell_words(*cells[0]), cell_words(*cells[1]), vocabulary) &&
                   !cell_label(*cells[1], vocabulary);
  if (!one) return false;
  Text entry = cell_text(*cells[0]);
  append_text(entry, sign_beside(*cells[1], vocabulary), cell_text(*cells[1]));
  append_text(all.back().value, all.back().value.plain.empty() ? "" : "\n", entry);
  return true;
}

// "Aanwezig: dhr. A. Aa | Beehoek", "Aanwezig: | dhr. A. Aa | Beehoek": the last cell goes with the
// name that stands last; says whether it does.
bool append_beside_person(const Row& row, const Cell& cell, const Vocabulary& vocabulary,
                          std::vector<LabelledText>& all) {
  if (all.empty() || &cell != &row.cells.back() || !is_attendance(all.back().label.kind))
    return false;
  Text& value = all.back().value;
  const std::string_view name = std::string_view(value.plain).substr(value.plain.rfind('\n') + 1);
  const bool one = name.find_first_of(",;") == std::string_view::npos &&
                   is_beside_person(name, cell_words(cell), vocabulary);
  if (one) append_text(value, sign_beside(cell, vocabulary), cell_text(cell));
  return one;
}

void read_row(const Row& row, const Vocabulary& vocabulary, std::vector<LabelledText>& all) {
  if (read_person_row(row, vocabulary, all)) return;
  bool first = true;
  for (const Cell& cell : row.cells) {
    const bool begins_row = std::exchange(first, false);
    if (auto label = cell_label(cell, vocabulary)) {
      all.push_back({std::move(*label), {}});
    } else if (is_empty(cell) || read_own_cell(cell, vocabulary, all) ||
               (!begins_row && append_beside_person(row, cell, vocabulary, all))) {
      continue;
    } else if ((begins_row && row.cells.size() > 1) || is_label(cell)) {
      all.push_back(unknown_label(cell));
    } else if (all.empty()) {
      all.push_back({{}, cell_text(cell)});
    } else {
      append_value(all.back(), cell);
    }
  }
}

// The values stand in the rows below those of the labels.
void read_columns_of_labels(std::span<const Row> rows, const Vocabulary& vocabulary,
                            std::vector<LabelledText>& all) {
  const Row& labels = rows.front();
  for (std::size_t column = 0; column < labels.cells.size(); ++column) {
    if (auto label = cell_label(labels.cells[column], vocabulary))
      all.push_back({std::move(*label), {}});
    else
      all.push_back(is_empty(labels.cells[column]) ? LabelledText{}
                                                   : unknown_label(labels.cells[column]));
    for (const Row& row : rows.subspan(1)) {
      if (column < row.cells.size()) append_value(all.back(), row.cells[column]);
    }
  }
}

}  // namespace

std::vector<LabelledText> read_header_table(const Table& table, const Vocabulary& vocabulary) {
  if (table.rows.empty()) return {};
  std::vector<LabelledText> all;
  const std::span<const Row> rows = table.rows;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (row + 1 < rows.size() && is_row_of_labels(rows[row], row == 0, vocabulary)) {
      read_columns_of_labels(rows.subspan(row), vocabulary, all);
      break;
    }
    read_row(rows[row], vocabulary, all);
  }
  const bool known = std::any_of(all.begin(), all.end(), [](const LabelledText& labelled) {
    return labelled.label.kind != HeaderField::unknown;
  });
  return known ? all : std::vector<LabelledText>{};
}

}  // namespace openverslag
