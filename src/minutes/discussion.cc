#include "minutes/discussion.h"

#include <algorithm>

#include "minutes/action_brackets.h"
#include "minutes/action_cells.h"
#include "minutes/action_text.h"
#include "minutes/actions.h"
#include "minutes/adoption.h"
#include "minutes/decisions.h"
#include "minutes/known_names.h"
#include "minutes/name_uses.h"
#include "minutes/passages.h"
#include "minutes/split_turns.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// What is the same for all items of a meeting.
struct Setting {
  const Header& header;
  const Vocabulary& vocabulary;
  KnownNames known;
  MeetingSubject subject;
  Strangers strangers;
};

std::vector<Action> find_actions(const Setting& setting, const std::vector<Passage>& passages,
                                 const std::vector<Block>& blocks,
                                 const std::vector<ActionCell>& cells, Item& item) {
  ActionRegister actions;
  add_actions_of_words(passages, blocks, item.title, setting.known, setting.vocabulary, actions);
  read_action_cells(cells, setting.known, setting.subject, setting.vocabulary, actions,
                    item.decisions);
  for (Action& tabled : item.actions) {
    part_known_owners(tabled, setting.known, setting.vocabulary);
    actions.add(std::move(tabled));
  }
  return actions.take();
}

// "Tuur bezorgt het verslag" in a list of actions, or behind an arrow, is not what he said.
void mark_tasks(const std::vector<Action>& actions, std::vector<Passage>& passages) {
  for (const Action& action : actions) {
    if (!action.block) continue;
    const auto passage = std::ranges::lower_bound(passages, *action.block, {}, &Passage::block);
    if (passage == passages.end() || passage->block != *action.block) continue;
    const bool marked = !passage->sentences.empty() &&
                        !behind_action_mark(passage->words, passage->sentences.front()).empty();
    passage->task |=
        action.rule == ActionRule::list || (action.rule == ActionRule::label && marked);
  }
}

void read_item(const Setting& setting, const std::vector<ActionCell>& cells, Item& item,
               ItemText& text) {
  const Lexicon& lexicon = setting.vocabulary.lexicon;
  split_turns(text.blocks, lexicon, setting.known);
  std::vector<Passage> passages = read_passages(text.blocks, lexicon);
  item.decisions = find_decisions(item.title, passages, setting.subject, setting.vocabulary);
  item.actions = find_actions(setting, passages, text.blocks, cells, item);
  mark_tasks(item.actions, passages);
  item.names = find_name_uses(passages, setting.known, setting.strangers);
  item.adoptions = find_adoptions(item, setting.header, lexicon);
  item.postscript = has_postscript(passages);
  if (item.postscript) item.postscripts = postscripts_in(passages);
  item.outcome_printed = find_dropped(item, passages, lexicon);
  if (!item.outcome_printed.empty()) item.outcome = Outcome::dropped;
}

}  // namespace

void read_discussions(const std::vector<std::vector<ActionCell>>& action_cells,
                      const Vocabulary& vocabulary, Meeting& meeting) {
  Facts& facts = meeting.facts;
  const Setting setting{facts.header, vocabulary, KnownNames(facts.header),
                        MeetingSubject(facts.header.body, facts.header.title),
                        Strangers(facts.header, vocabulary)};
  for (std::size_t index = 0; index < facts.items.size(); ++index) {
    read_item(setting, action_cells[index], facts.items[index], meeting.text.items[index]);
  }
}

}  // namespace openverslag
