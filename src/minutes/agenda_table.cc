#include "minutes/agenda_table.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "minutes/agenda_row.h"
#include "minutes/guessed_columns.h"
#include "minutes/owners.h"
#include "text/fold.h"

namespace openverslag {

namespace {

std::vector<std::string_view> lines_in(std::string_view words) {
  std::vector<std::string_view> lines;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('\n'), words.size());
    if (const auto line = trim(words.substr(0, end)); !line.empty()) lines.push_back(line);
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return lines;
}

void add_actions(AgendaRow& row, const Vocabulary& vocabulary, Agenda& agenda) {
  if (row.owners.empty() && row.due.empty()) {
    for (Text& action : row.actions) add_action_over_cut(agenda, std::move(action), vocabulary);
    return;
  }
  const std::vector<std::string_view> owners = lines_in(row.owners);
  const std::vector<std::string_view> dues = lines_in(row.due);
  // As many owners as actions, line by line.
  const std::size_t count = row.actions.size();
  const bool each = count > 1 && owners.size() == count && (dues.empty() || dues.size() == count);
  for (std::size_t index = 0; index < (each ? count : 1); ++index) {
    Action action;
    action.text =
        each ? joined_words(std::span(row.actions).subspan(index, 1)) : joined_words(row.actions);
    action.owners = read_owners(each ? owners[index] : collapse_space(row.owners), vocabulary);
    action.due = each && !dues.empty() ? std::string(dues[index]) : collapse_space(row.due);
    action.rule = ActionRule::column;
    action.place = row.actions[index].place;
    agenda.items.back().actions.push_back(std::move(action));
  }
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

void add_row(AgendaRow row, const Columns& columns, const Vocabulary& vocabulary, Agenda& agenda,
             std::vector<Block>& preamble) {
  RowHead head = take_head(row, columns, vocabulary);
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
    open_item(agenda, head.number, std::move(head.title), row.place, false, ItemRule::row,
              vocabulary);
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
  if (columns.columns.empty() && read_columns(table, vocabulary).kind != TableKind::agenda)
    columns = guess_columns(table, vocabulary);
  for (Row& row : table.rows) {
    if (is_empty(row)) continue;
    Columns found = read_columns(row, vocabulary);
    if (is_heading_row(row, columns, found)) {
      columns = std::move(found);
      continue;
    }
    add_row(read_agenda_row(std::move(row), columns), columns, vocabulary, agenda, preamble);
  }
}

}  // namespace openverslag
