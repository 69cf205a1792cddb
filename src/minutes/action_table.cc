#include "minutes/action_table.h"

#include <algorithm>

#include "minutes/action_state.h"
#include "minutes/due_dates.h"
#include "minutes/owners.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool begins_with_one_of(std::string_view folded, const PhraseList& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    const bool begins = folded.starts_with(word);
    return begins &&
           (folded.size() == word.size() ||
            std::string_view(" .,;:(").find(folded[word.size()]) != std::string_view::npos);
  });
}

ActionState state_of(std::string_view status, const Vocabulary& vocabulary) {
  const std::string folded = fold(status);
  if (folded.empty()) return ActionState::unknown;
  if (begins_with_one_of(folded, vocabulary.open_words)) return ActionState::open;
  if (begins_with_one_of(folded, vocabulary.done_words) || folded == "✓" || folded == "✔")
    return ActionState::done;
  return ActionState::unknown;
}

bool is_struck(const Cell& cell) {
  return !is_empty(cell) &&
         std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(),
                     [](const Text& text) { return trim(text.plain).empty() || is_struck(text); });
}

// The words of the task; a column of subjects stands before it.
std::string task_of(const Row& row, const Columns& columns) {
  const std::string subject = cell_words(row, columns.find(Column::subject));
  const std::string task = cell_words(row, columns.find(Column::action));
  if (subject.empty() || task.empty()) return subject + task;
  return subject + ": " + task;
}

Action read_row(const Row& row, const Columns& columns, const Vocabulary& vocabulary) {
  Action action;
  action.text = task_of(row, columns);
  action.number = cell_words(row, columns.find(Column::number));
  action.owners = read_owners(cell_words(row, columns.find(Column::owner)), vocabulary);
  action.due = cell_words(row, columns.find(Column::due));
  action.state = state_of(cell_words(row, columns.find(Column::status)), vocabulary);
  // "Gereed" above a column may ask for a day, and get "ja, gereed"; "gereed op 1 juni" is a day.
  const ActionState in_due = state_of(action.due, vocabulary);
  const bool is_day = !find_due(Words(action.due, vocabulary.lexicon)).empty();
  if (action.state == ActionState::unknown && in_due == ActionState::done && !is_day) {
    action.state = in_due;
    action.due.clear();
  }
  const std::size_t task = *columns.find(Column::action);
  if (task < row.cells.size() && is_struck(row.cells[task])) action.state = ActionState::done;
  action.place = row.place;
  action.rule = ActionRule::table;
  return action;
}

void carry_on(const Row& row, const Columns& columns, std::vector<Action>& actions) {
  const std::string more = task_of(row, columns);
  if (!actions.empty() && !more.empty()) actions.back().text += " " + more;
}

}  // namespace

std::vector<Action> read_action_table(const Table& table, const Columns& columns,
                                      const Vocabulary& vocabulary) {
  std::vector<Action> actions;
  for (std::size_t index = 1; index < table.rows.size(); ++index) {
    const Row& row = table.rows[index];
    if (is_empty(row) || read_columns(row, vocabulary).kind == TableKind::actions) continue;
    Action action = read_row(row, columns, vocabulary);
    const bool alone = action.number.empty() && action.owners.empty() && action.due.empty() &&
                       action.state == ActionState::unknown;
    const bool begins_small =
        !action.text.empty() && action.text[0] >= 'a' && action.text[0] <= 'z';
    if (alone && begins_small && !actions.empty())
      carry_on(row, columns, actions);
    else if (!action.text.empty())
      actions.push_back(std::move(action));
  }
  for (Action& action : actions) tell_state(action, vocabulary.lexicon);
  return actions;
}

}  // namespace openverslag
