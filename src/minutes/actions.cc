#include "minutes/actions.h"

#include "minutes/action_brackets.h"
#include "minutes/action_lists.h"
#include "minutes/action_owners.h"
#include "minutes/action_passages.h"
#include "minutes/action_text.h"
#include "minutes/inline_labels.h"
#include "minutes/item_head.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// Which list items are actions: none, those right under "Acties:", or all until the next heading.
enum class Under : std::uint8_t { nothing, list, section };

class ActionFinder {
 public:
  ActionFinder(const std::vector<Block>& blocks, const std::string& title, const KnownNames& known,
               const Vocabulary& vocabulary, ActionRegister& actions)
      : blocks_(blocks),
        known_(known),
        vocabulary_(vocabulary),
        actions_(actions),
        lists_(known, vocabulary) {
    if (is_action_list_title(fold(trim(title)), vocabulary)) under_ = Under::section;
  }

  // Reads the first of the passages that are left.
  void read(std::span<const Passage> rest) {
    const Passage& passage = rest.front();
    const Passage* const below = rest.size() > 1 ? &rest[1] : nullptr;
    list_follows_ = below != nullptr && below->kind == PassageKind::list_item;
    if (passage.words.empty()) return;
    smaller_follows_ = opens_depth(passage, below, blocks_);
    if (passage.kind == PassageKind::list_item) {
      if (under_ != Under::nothing) lists_.enter(rest);
      read_list_item(passage);
    } else {
      lists_.leave();
      if (passage.kind == PassageKind::heading)
        read_heading(passage);
      else
        read_paragraph(passage);
    }
    above_ = passage.kind == PassageKind::heading ? nullptr : &passage;
  }

 private:
  void read_heading(const Passage& passage) {
    under_ = is_action_list_title(fold(trim(passage.text->plain)), vocabulary_) ? Under::section
                                                                                : Under::nothing;
    if (under_ == Under::nothing && find_inline_label(passage.words, 0, *passage.text))
      read_sentences(passage);
  }

  void read_paragraph(const Passage& passage) {
    if (under_ == Under::list) under_ = Under::nothing;
    const bool heads = list_follows_ && heads_action_list(passage, vocabulary_);
    if (heads) under_ = Under::list;
    const bool is_read =
        heads || (under_ == Under::section &&
                  ((list_follows_ && lists_.heads(passage)) || read_lines(passage)));
    if (!is_read) read_sentences(passage);
  }

  // "Aa: brief sturen" on lines below "Actiepunten"; says whether there are any.
  bool read_lines(const Passage& passage) {
    if (find_inline_label(passage.words, 0, *passage.text)) return false;
    const std::vector<std::string> lines = owned_lines(*passage.text, known_, vocabulary_);
    for (const std::string& line : lines)
      add(passage, read_action(line, {}, known_, vocabulary_), ActionRule::list);
    return !lines.empty();
  }

  void read_list_item(const Passage& passage) {
    const auto label = find_inline_label(passage.words, 0, *passage.text);
    const ListItem& item = std::get<ListItem>(blocks_[passage.block]);
    const std::optional<bool> ticked = item.ticked;
    const bool smaller = smaller_follows_ && under_ != Under::nothing;
    if (lists_.heads_smaller(passage, item.depth, smaller) || dates_next_meeting(passage.words))
      return;
    if (label || (under_ == Under::nothing && !ticked)) {
      read_sentences(passage);
      return;
    }
    Action action = read_action(trim(passage.text->plain), lists_.owners(), known_, vocabulary_);
    const auto named = action.owners.empty() ? lists_.named_task(passage) : std::nullopt;
    if (named) action = read_action(named->task, named->owners, known_, vocabulary_);
    if (lists_.explains(action, item)) return;
    if (ticked) action.state = *ticked ? ActionState::done : ActionState::open;
    const bool owned = !action.owners.empty() &&
                       !is_ticked_person(trim(passage.text->plain), action.owners.front().printed);
    if (under_ != Under::nothing || owned)
      add(passage, std::move(action), ticked ? ActionRule::box : ActionRule::list);
  }

  void read_sentences(const Passage& passage) {
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
      const Sentence& sentence = passage.sentences[index];
      auto label = find_inline_label(passage.words, sentence.first, *passage.text);
      if (!label) label = label_behind_topic(passage, sentence);
      if (label && label->kind == InlineLabelKind::action) {
        auto owned = bracketed_action(passage.words, sentence, known_, vocabulary_);
        if (owned)
          add(passage, *std::move(owned), ActionRule::label);
        else
          index = read_labelled(passage, index, *label);
      } else if (auto marked = label
                                   ? std::nullopt
                                   : marked_action(passage.words, sentence, known_, vocabulary_)) {
        add(passage, *std::move(marked), ActionRule::label);
      } else if (!label && mentions_action(passage.words, sentence) &&
                 !read_owners_alone(passage, index) && !read_owners_last(passage, index)) {
        read_brackets(passage, index);
      }
    }
  }

  // "Actie Naam: …" up to the next label; the index of its last sentence.
  std::size_t read_labelled(const Passage& passage, std::size_t index, const InlineLabel& label) {
    const Words& words = passage.words;
    if (label.end >= words.size()) {
      under_ = Under::list;
      lists_.head(label.owners);  // "Acties Aa:" over a list
      return index;
    }
    const std::size_t first = index;
    while (index + 1 < passage.sentences.size() &&
           !find_inline_label(words, passage.sentences[index + 1].first, *passage.text)) {
      ++index;
    }
    const std::string_view text = labelled_text(passage, first, index, label);
    const bool owners = label.owners.empty() && is_only_owners(text, known_, vocabulary_);
    if (owners && list_follows_ && begins_paragraph(passage, first)) {
      under_ = Under::list;
      lists_.head(text);
      return index;
    }
    if (owners && add_sentence_above(passage, first,
                                     words.printed(label.end, passage.sentences[index].end))) {
      return index;
    }
    // "De adressen worden nagekeken. ACTIE: Aa. De postbus blijft."
    const std::string_view alone = labelled_text(passage, first, first, label);
    const bool more = index > first && label.owners.empty();
    if (more && is_only_owners(alone, known_, vocabulary_) &&
        add_sentence_above(passage, first, alone))
      return first;
    Action action = read_action(text, label.owners, known_, vocabulary_);
    action.number = label.number;
    if (action.due.empty()) action.due = label.due;
    if (!words.match(label.end, WordClass::nothing))
      add(passage, std::move(action), ActionRule::label);
    return index;
  }

  // "… Actiepunt DW/MZ.": who is to do what the sentence before says.
  bool read_owners_alone(const Passage& passage, std::size_t index) {
    const Sentence& sentence = passage.sentences[index];
    const std::size_t count = passage.words.match(sentence.first, WordClass::action);
    if (count == 0 || sentence.first + count >= sentence.end) return false;
    const std::string_view owners = passage.words.printed(sentence.first + count, sentence.end);
    return is_only_owners(owners, known_, vocabulary_) &&
           add_sentence_above(passage, index, owners);
  }

  bool read_owners_last(const Passage& passage, std::size_t index) {
    const auto owned =
        task_before_owners(passage.words, passage.sentences[index], known_, vocabulary_);
    if (owned)
      add(passage, read_action(owned->task, owned->owners, known_, vocabulary_), ActionRule::owner);
    return owned.has_value();
  }

  // What the sentence before says is to be done, or the last one of the paragraph above.
  bool add_sentence_above(const Passage& passage, std::size_t index, std::string_view owners) {
    if (index > 0) {
      add_sentence(passage, index - 1, owners);
    } else if (above_ != nullptr && !above_->sentences.empty()) {
      add_sentence(*above_, above_->sentences.size() - 1, owners);
    } else {
      return false;
    }
    return true;
  }

  void read_brackets(const Passage& passage, std::size_t index) {
    const Sentence& sentence = passage.sentences[index];
    for (std::size_t at = sentence.first; at < sentence.end; ++at) {
      const auto brackets = action_brackets_at(passage.words, at);
      if (!brackets) continue;
      const bool owners = brackets->inside.empty() ||
                          is_only_owners(brackets->inside, known_, vocabulary_) ||
                          may_name_owners(brackets->inside, vocabulary_.lexicon);
      if (!owners) {
        add(passage, read_action(brackets->inside, {}, known_, vocabulary_), ActionRule::brackets);
      } else if (brackets->begin > sentence.begin ||
                 task_follows(passage.words, sentence, *brackets)) {
        add_around(passage, index, *brackets);
      } else if (index > 0) {
        add_sentence(passage, index - 1, brackets->inside);
      }
    }
  }

  void add_around(const Passage& passage, std::size_t index, const ActionBrackets& brackets) {
    const std::string task = task_around(passage.words.text(), passage.sentences[index], brackets);
    Action action = read_action(task, brackets.inside, known_, vocabulary_);
    if (action.state == ActionState::unknown) action.state = state_below(passage, index);
    add(passage, std::move(action), ActionRule::brackets);
  }

  void add_sentence(const Passage& passage, std::size_t index, std::string_view owners) {
    const std::string_view text = task_of_sentence(passage, index);
    add(passage, read_action(text, owners, known_, vocabulary_), ActionRule::owner);
  }

  void add(const Passage& passage, Action action, ActionRule rule) {
    if (is_struck(*passage.text)) action.state = ActionState::done;
    action.rule = rule;
    action.block = passage.block;
    action.place = passage.text->place;
    actions_.add(std::move(action));
  }

  const std::vector<Block>& blocks_;
  const KnownNames& known_;
  const Vocabulary& vocabulary_;
  ActionRegister& actions_;
  Under under_ = Under::nothing;
  bool list_follows_ = false;     // below the passage that is read
  bool smaller_follows_ = false;  // a list below the item that is read, of its own
  ActionLists lists_;
  const Passage* above_ = nullptr;  // the one before, if it is no heading
};

}  // namespace

void add_actions_of_words(const std::vector<Passage>& passages, const std::vector<Block>& blocks,
                          const std::string& title, const KnownNames& known,
                          const Vocabulary& vocabulary, ActionRegister& actions) {
  ActionFinder finder(blocks, title, known, vocabulary, actions);
  for (std::size_t index = 0; index < passages.size(); ++index)
    finder.read(std::span(passages).subspan(index));
}

}  // namespace openverslag
