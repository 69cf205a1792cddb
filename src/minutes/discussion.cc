#include "minutes/discussion.h"

#include "minutes/action_cells.h"
#include "minutes/actions.h"
#include "minutes/adoption.h"
#include "minutes/decisions.h"
#include "minutes/known_names.h"
#include "minutes/name_uses.h"
#include "minutes/passages.h"
#include "minutes/split_turns.h"

namespace openverslag {

void read_discussion(const Header& header, const Vocabulary& vocabulary, std::string_view,
                     std::vector<ActionCell> cells, Item& item, ItemText& text, Diagnostics&) {
  const Lexicon& lexicon = vocabulary.lexicon;
  const KnownNames known(header);
  split_turns(text.blocks, lexicon, known);
  const std::vector<Passage> passages = read_passages(text.blocks, lexicon);
  item.names = find_name_uses(passages, known);
  const MeetingSubject subject(header.body);
  item.decisions = find_decisions(passages, subject);
  ActionRegister actions;
  std::vector<Action> tabled = std::move(item.actions);
  add_actions_of_words(passages, text.blocks, item.title, known, vocabulary, actions);
  read_action_cells(cells, known, subject, vocabulary, actions, item.decisions);
  for (Action& action : tabled) actions.add(std::move(action));
  item.actions = actions.take();
  item.adoptions = find_adoptions(item, header, lexicon);
  item.postscript = has_postscript(passages);
  item.outcome_printed = find_dropped(item, passages, lexicon);
  if (!item.outcome_printed.empty()) item.outcome = Outcome::dropped;
}

}  // namespace openverslag
