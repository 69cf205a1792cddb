#include "minutes/agenda_table.h"

#include <algorithm>

#include "minutes/owners.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

struct AgendaRow {
  Place place;
  std::vector<std::string> number_words;  // "B", "4"
  std::vector<Text> title_lines;
  std::vector<Text> words;
  std::vector<Text> actions;
  std::string owners;
  std::string due;
  std::vector<Text> loose;  // owners and due with their headings, for a row without actions
};

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
      (column == Column::owner ? row.owners : row.due) = cell_words(cell);
      return row.loose.push_back(with_heading(heading, cell));
    default:
      row.words.push_back(with_heading(heading, cell));
  }
}

AgendaRow read_row(Row source, const Columns& columns) {
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

std::string joined(std::vector<Text>::const_iterator begin, std::vector<Text>::const_iterator end) {
  std::string words;
  for (auto text = begin; text != end; ++text) {
    if (!words.empty()) words += ' ';
    words += text->plain;
  }
  return collapse_space(words);
}

struct RowHead {
  std::optional<ItemNumber> number;
  std::string section_title;
  std::string title;
};

// "B" over "4": both titles stand in the title cell, that of the section bold.
RowHead section_and_item(const AgendaRow& row, const ItemNumber& section, ItemNumber item) {
  item.section = section.section;
  const auto& lines = row.title_lines;
  auto cut = std::find_if_not(lines.begin(), lines.end(), is_bold);
  if (lines.size() < 2)
    cut = lines.begin();
  else if (cut == lines.begin() || cut == lines.end())
    cut = lines.begin() + 1;
  return {std::move(item), joined(lines.begin(), cut), joined(cut, lines.end())};
}

// Without a column of numbers the title may begin with one.
RowHead head_of_title(const AgendaRow& row, const Vocabulary& vocabulary) {
  const std::string title = joined(row.title_lines.begin(), row.title_lines.end());
  ItemHead head = read_item_head(title, vocabulary);
  return {std::move(head.number), "", title.substr(head.title_begin)};
}

RowHead read_head(const AgendaRow& row, const Columns& columns, const Vocabulary& vocabulary) {
  if (!columns.has(Column::number)) return head_of_title(row, vocabulary);
  const std::string title = joined(row.title_lines.begin(), row.title_lines.end());
  std::string words;
  for (const std::string& word : row.number_words) words += word;
  if (words.empty()) return {std::nullopt, "", title};
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

// A table without a column of titles has them as the first, bold line of the words.
void take_title_from_words(const Columns& columns, AgendaRow& row) {
  if (columns.has(Column::subject) || row.number_words.empty() || row.words.empty()) return;
  std::vector<Text> lines = lines_of(row.words.front());
  const bool title_only = lines.size() == 1 && row.words.size() > 1;
  if (!is_bold(lines.front()) && !title_only) return;
  const std::size_t rest = row.words.front().plain.find('\n');
  Text& first = row.words.front();
  if (rest == std::string::npos)
    row.words.erase(row.words.begin());
  else
    first = slice(first, rest, first.plain.size());
  row.title_lines.push_back(std::move(lines.front()));
}

void add_actions(AgendaRow& row, const Vocabulary& vocabulary, Agenda& agenda) {
  if (row.owners.empty() && row.due.empty()) {
    for (Text& action : row.actions) add_action_over_cut(agenda, std::move(action), vocabulary);
    return;
  }
  Action action;
  action.text = joined(row.actions.begin(), row.actions.end());
  action.owners = read_owners(row.owners, vocabulary);
  action.due = row.due;
  action.place = row.actions.front().place;
  agenda.items.back().actions.push_back(std::move(action));
}

void add_row_words(AgendaRow& row, bool carries_on, const Vocabulary& vocabulary, Agenda& agenda) {
  for (Text& text : row.words) {
    if (carries_on)
      add_words_over_cut(agenda, std::move(text), vocabulary);
    else
      add_words(agenda, Paragraph{std::move(text)});
    carries_on = false;
  }
  if (!row.actions.empty()) add_actions(row, vocabulary, agenda);
}

bool is_group_heading(const AgendaRow& row, const RowHead& head, const Vocabulary& vocabulary) {
  if (head.number || !row.words.empty() || !row.actions.empty()) return false;
  return holds(vocabulary.group_headings, fold(head.title));
}

void read_agenda_row(AgendaRow row, const Columns& columns, const Vocabulary& vocabulary,
                     Agenda& agenda, std::vector<Block>& preamble) {
  take_title_from_words(columns, row);
  RowHead head = read_head(row, columns, vocabulary);
  const bool carries_on = !head.number && head.title.empty();
  if (carries_on && agenda.empty()) {
    for (Text& text : row.words) preamble.push_back(Paragraph{std::move(text)});
    for (Text& text : row.actions) preamble.push_back(Paragraph{std::move(text)});
    return;
  }
  if (is_group_heading(row, head, vocabulary)) {
    return open_section(agenda, "", std::move(head.title), row.place);
  }
  if (!carries_on) {
    if (!head.section_title.empty()) {
      open_section(agenda, head.number->section, std::move(head.section_title), row.place);
    }
    open_item(agenda, head.number, std::move(head.title), row.place, false, vocabulary);
  }
  add_row_words(row, carries_on, vocabulary, agenda);
}

bool is_heading_row(const Row& row, const Columns& columns, const Columns& found) {
  if (found.kind != TableKind::agenda) return false;
  return row.heading || columns.columns.empty() || found.columns == columns.columns;
}

}  // namespace

void read_agenda_table(Table table, const Vocabulary& vocabulary, Columns& columns, Agenda& agenda,
                       std::vector<Block>& preamble) {
  for (Row& row : table.rows) {
    if (is_empty(row)) continue;
    Columns found = read_columns(row, vocabulary);
    if (is_heading_row(row, columns, found)) {
      columns = std::move(found);
      continue;
    }
    read_agenda_row(read_row(std::move(row), columns), columns, vocabulary, agenda, preamble);
  }
}

}  // namespace openverslag
