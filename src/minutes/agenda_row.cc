#include "minutes/agenda_row.h"

#include <algorithm>

#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

void append_lines(const Cell& cell, std::vector<Text>& lines) {
  for (const Text& paragraph : cell.paragraphs) {
    for (Text& line : lines_of(paragraph)) lines.push_back(std::move(line));
  }
}

void append_paragraphs(Cell& cell, std::vector<Text>& paragraphs) {
  for (Text& text : cell.paragraphs) {
    for (Text& paragraph : paragraphs_of(std::move(text))) {
      paragraphs.push_back(std::move(paragraph));
    }
  }
}

void append_number_words(const Cell& cell, std::vector<std::string>& words) {
  std::string_view rest;
  const std::string all = cell_words(cell);
  for (rest = all; !rest.empty(); rest = trim(rest)) {
    const std::size_t length = std::min(rest.find(' '), rest.size());
    words.emplace_back(rest.substr(0, length));
    rest.remove_prefix(length);
  }
}

// A column we have no use for keeps its heading: "Besluit: akkoord".
Text with_heading(const std::string& heading, Cell& cell) {
  std::vector<Text> paragraphs;
  append_paragraphs(cell, paragraphs);
  Text text{heading.empty() ? "" : heading + ": ", {}, paragraphs.front().place};
  if (!heading.empty()) {
    text.marks.push_back({MarkKind::bold, 0, static_cast<std::uint32_t>(heading.size() + 1)});
  }
  for (std::size_t index = 0; index < paragraphs.size(); ++index) {
    append_text(text, index == 0 ? "" : "\n", paragraphs[index]);
  }
  return text;
}

std::string cell_lines(const Cell& cell) {
  std::string lines;
  for (const Text& paragraph : cell.paragraphs)
    lines.append(lines.empty() ? "" : "\n").append(paragraph.plain);
  return lines;
}

void add_cell(Cell& cell, Column column, const std::string& heading, AgendaRow& row) {
  switch (column) {
    case Column::number:
      return append_number_words(cell, row.number_words);
    case Column::subject:
      return append_lines(cell, row.title_lines);
    case Column::discussion:
      return append_paragraphs(cell, row.words);
    case Column::action:
      return append_paragraphs(cell, row.actions);
    case Column::owner:
    case Column::due:
      (column == Column::owner ? row.owners : row.due) = cell_lines(cell);
      return row.loose.push_back(with_heading(heading, cell));
    default:
      row.words.push_back(with_heading(heading, cell));
  }
}

// "B" over "4": both titles stand in the title cell, that of the section bold.
RowHead section_and_item(const AgendaRow& row, const ItemNumber& section, ItemNumber item) {
  item.section = section.section;
  const std::span<const Text> lines = row.title_lines;
  const auto bold = std::find_if_not(lines.begin(), lines.end(), is_bold) - lines.begin();
  auto cut = static_cast<std::size_t>(bold);
  if (lines.size() < 2)
    cut = 0;
  else if (cut == 0 || cut == lines.size())
    cut = 1;
  return {std::move(item), joined_words(lines.first(cut)), joined_words(lines.subspan(cut))};
}

// Without a column of numbers the title may begin with one.
RowHead head_of_title(const AgendaRow& row, const Vocabulary& vocabulary) {
  const std::string title = joined_words(row.title_lines);
  ItemHead head = read_item_head(title, vocabulary);
  return {std::move(head.number), "", title.substr(head.title_begin)};
}

RowHead read_head(const AgendaRow& row, const Columns& columns, const Vocabulary& vocabulary) {
  if (!columns.has(Column::number)) return head_of_title(row, vocabulary);
  const std::string title = joined_words(row.title_lines);
  std::string words;
  for (const std::string& word : row.number_words) words += word;
  if (words.empty()) {
    ItemHead head = read_item_head(title, vocabulary);
    const bool sub_item = head.number && head.number->sub_item;
    return sub_item ? RowHead{std::move(head.number), "", title.substr(head.title_begin)}
                    : RowHead{std::nullopt, "", title};
  }
  if (row.number_words.size() == 2) {
    const auto section = read_item_number(row.number_words[0]);
    auto item = read_item_number(row.number_words[1]);
    if (section && item && section->number.empty() && item->section.empty()) {
      return section_and_item(row, *section, std::move(*item));
    }
  }
  if (auto number = read_item_number(words)) return {std::move(number), "", title};
  std::string printed;
  for (const std::string& word : row.number_words) printed += (printed.empty() ? "" : " ") + word;
  // Words in the column of numbers are a title, or stand before one.
  return {std::nullopt, "", title.empty() ? printed : printed + " " + title};
}

// "**Opening**" or "1. Opening" above the words of a cell.
bool is_title_line(const Text& line, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 120;  // bytes
  return !line.plain.empty() && line.plain.size() <= kLongest &&
         (is_bold(line) || read_item_head(line.plain, vocabulary).number);
}

void take_title_from_words(const Columns& columns, const Vocabulary& vocabulary, AgendaRow& row) {
  if (columns.has(Column::subject) || row.words.empty()) return;
  std::vector<Text> lines = lines_of(row.words.front());
  if (columns.has(Column::number)) {
    const bool title_only = lines.size() == 1 && row.words.size() > 1;
    if (row.number_words.empty() || (!is_bold(lines.front()) && !title_only)) return;
  } else if (!is_title_line(lines.front(), vocabulary)) {
    return;
  }
  const std::size_t rest = row.words.front().plain.find('\n');
  Text& first = row.words.front();
  if (rest == std::string::npos)
    row.words.erase(row.words.begin());
  else
    first = slice(first, rest, first.plain.size());
  row.title_lines.push_back(std::move(lines.front()));
}

}  // namespace

bool has_title_lines(const Table& table, const Vocabulary& vocabulary) {
  const auto titled = std::ranges::count_if(table.rows, [&](const Row& row) {
    return !row.cells.empty() && !row.cells.front().paragraphs.empty() &&
           is_title_line(lines_of(row.cells.front().paragraphs.front()).front(), vocabulary);
  });
  return titled > 1;
}

std::string joined_words(std::span<const Text> texts) {
  std::string words;
  for (const Text& text : texts) {
    if (!words.empty()) words += ' ';
    words += text.plain;
  }
  return collapse_space(words);
}

AgendaRow read_agenda_row(Row source, const Columns& columns) {
  AgendaRow row;
  row.place = source.place;
  for (std::size_t index = 0; index < source.cells.size(); ++index) {
    if (is_empty(source.cells[index])) continue;
    const bool known = index < columns.columns.size();
    add_cell(source.cells[index], known ? columns.columns[index] : Column::other,
             known ? columns.printed[index] : "", row);
  }
  if (row.actions.empty())
    std::move(row.loose.begin(), row.loose.end(), std::back_inserter(row.words));
  return row;
}

RowHead take_head(AgendaRow& row, const Columns& columns, const Vocabulary& vocabulary) {
  take_title_from_words(columns, vocabulary, row);
  return read_head(row, columns, vocabulary);
}

}  // namespace openverslag
