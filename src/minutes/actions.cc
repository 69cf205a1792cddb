#include "minutes/actions.h"

#include <algorithm>

#include "minutes/action_text.h"
#include "minutes/inline_labels.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestBrackets = 120;  // bytes

// Which list items are actions: none, those right under "Acties:", or all until the next heading.
enum class Under : std::uint8_t { nothing, list, section };

// "<Actiepunt Naam>", "(actie: Naam stuurt de brief)".
struct Brackets {
  std::size_t begin, end;   // bytes, signs included
  std::string_view inside;  // behind the word "actie"
};

class ActionFinder {
 public:
  ActionFinder(const std::vector<Block>& blocks, const std::string& title, const KnownNames& known,
               const Vocabulary& vocabulary, ActionRegister& actions)
      : blocks_(blocks), known_(known), vocabulary_(vocabulary), actions_(actions) {
    if (is_action_list(title)) under_ = Under::section;
  }

  void read(const Passage& passage) {
    if (passage.words.empty()) return;
    if (passage.kind == PassageKind::heading) {
      under_ = is_action_list(passage.text->plain) ? Under::section : Under::nothing;
    } else if (passage.kind == PassageKind::list_item) {
      read_list_item(passage);
    } else {
      if (under_ == Under::list) under_ = Under::nothing;
      read_sentences(passage);
    }
  }

 private:
  bool is_action_list(std::string_view title) const {
    return holds(vocabulary_.action_list_titles, fold(trim(title)));
  }

  void read_list_item(const Passage& passage) {
    const auto label = find_inline_label(passage.words, 0, *passage.text);
    const auto ticked = std::get<ListItem>(blocks_[passage.block]).ticked;
    if (label || (under_ == Under::nothing && !ticked)) {
      read_sentences(passage);
      return;
    }
    Action action = read_action(trim(passage.text->plain), {}, known_, vocabulary_);
    if (ticked) action.state = *ticked ? ActionState::done : ActionState::open;
    if (under_ != Under::nothing || !action.owners.empty()) add(passage, std::move(action));
  }

  void read_sentences(const Passage& passage) {
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
      const Sentence& sentence = passage.sentences[index];
      const auto label = find_inline_label(passage.words, sentence.first, *passage.text);
      if (label && label->kind == InlineLabelKind::action) {
        index = read_labelled(passage, index, *label);
      } else if (!label && !read_owners_alone(passage, index)) {
        read_brackets(passage, index);
      }
    }
  }

  // "Actie Naam: …" up to the next label; the index of its last sentence.
  std::size_t read_labelled(const Passage& passage, std::size_t index, const InlineLabel& label) {
    const Words& words = passage.words;
    if (label.end >= words.size()) {
      under_ = Under::list;
      return index;
    }
    const std::size_t first = index;
    while (index + 1 < passage.sentences.size() &&
           !find_inline_label(words, passage.sentences[index + 1].first, *passage.text)) {
      ++index;
    }
    const std::string_view text = labelled_text(passage, first, index, label);
    if (label.owners.empty() && first > 0 && is_only_owners(text, known_, vocabulary_)) {
      add_sentence(passage, first - 1, words.printed(label.end, passage.sentences[index].end));
      return index;
    }
    Action action = read_action(text, label.owners, known_, vocabulary_);
    action.number = label.number;
    if (action.due.empty()) action.due = label.due;
    if (!words.match(label.end, WordClass::nothing)) add(passage, std::move(action));
    return index;
  }

  // The words behind the label up to the end of the last sentence; "(actie Naam: …)" is unpacked.
  static std::string_view labelled_text(const Passage& passage, std::size_t first, std::size_t last,
                                        const InlineLabel& label) {
    const std::string_view text = passage.words.text();
    std::size_t stop = passage.sentences[last].stop;
    if (text[passage.sentences[first].begin] == '(' && text[stop - 1] == ')') --stop;
    return text.substr(label.text, stop - label.text);
  }

  // "… Actiepunt DW/MZ.": who is to do what the sentence before says.
  bool read_owners_alone(const Passage& passage, std::size_t index) {
    const Sentence& sentence = passage.sentences[index];
    const std::size_t count = passage.words.match(sentence.first, WordClass::action);
    if (count == 0 || sentence.first + count >= sentence.end || index == 0) return false;
    const std::string_view owners = passage.words.printed(sentence.first + count, sentence.end);
    if (!is_only_owners(owners, known_, vocabulary_)) return false;
    add_sentence(passage, index - 1, owners);
    return true;
  }

  void read_brackets(const Passage& passage, std::size_t index) {
    const Sentence& sentence = passage.sentences[index];
    for (std::size_t at = sentence.first; at < sentence.end; ++at) {
      const auto brackets = brackets_at(passage.words, at);
      if (!brackets) continue;
      const bool owners = brackets->inside.empty() ||
                          is_only_owners(brackets->inside, known_, vocabulary_) ||
                          is_named(brackets->inside);
      if (!owners) {
        add(passage, read_action(brackets->inside, {}, known_, vocabulary_));
      } else if (brackets->begin > sentence.begin || task_follows(passage, sentence, *brackets)) {
        add_around(passage, sentence, *brackets);
      } else if (index > 0) {
        add_sentence(passage, index - 1, brackets->inside);
      }
    }
  }

  // "<actiepunt Bel> plan rondsturen", and not "(actie Bel) Daarna vertelt Aak …".
  static bool task_follows(const Passage& passage, const Sentence& sentence,
                           const Brackets& brackets) {
    const std::string_view text = passage.words.text();
    const std::string_view rest =
        trim(text.substr(brackets.end, std::max(sentence.stop, brackets.end) - brackets.end));
    return !rest.empty() && rest.front() >= 'a' && rest.front() <= 'z';
  }

  // In "(actie Naam)" one name is enough, known or not.
  bool is_named(std::string_view inside) const {
    const Words words(inside, vocabulary_.lexicon);
    return words.size() <= 3 && may_be_owners(words, 0, words.size());
  }

  static std::optional<Brackets> brackets_at(const Words& words, std::size_t at) {
    const std::size_t count = words.match(at, WordClass::action);
    if (count == 0) return std::nullopt;
    const std::string_view text = words.text();
    const std::size_t open = words[at].begin == 0 ? text.npos : words[at].begin - 1;
    const std::size_t pair =
        open == text.npos ? text.npos : std::string_view("(<[").find(text[open]);
    if (pair == text.npos) return std::nullopt;
    const std::size_t from = words[at + count - 1].end;
    const std::size_t close = text.substr(from, kLongestBrackets).find(")>]"[pair]);
    if (close == text.npos) return std::nullopt;
    std::string_view inside = text.substr(from, close);
    inside.remove_prefix(std::min(inside.find_first_not_of(" :"), inside.size()));
    return Brackets{open, from + close + 1, inside};
  }

  void add_around(const Passage& passage, const Sentence& sentence, const Brackets& brackets) {
    const std::string_view text = passage.words.text();
    std::string task(trim(text.substr(sentence.begin, brackets.begin - sentence.begin)));
    if (brackets.end < sentence.stop) {
      task += text.substr(brackets.end, sentence.stop - brackets.end);
    }
    add(passage, read_action(task, brackets.inside, known_, vocabulary_));
  }

  void add_sentence(const Passage& passage, std::size_t index, std::string_view owners) {
    const std::string_view text = passage.sentences[index].in(passage.words.text());
    add(passage, read_action(text, owners, known_, vocabulary_));
  }

  void add(const Passage& passage, Action action) {
    const bool struck =
        std::any_of(passage.text->marks.begin(), passage.text->marks.end(), [&](const Mark& mark) {
          return mark.kind == MarkKind::strike && mark.begin == 0 &&
                 mark.end == passage.text->plain.size();
        });
    if (struck) action.state = ActionState::done;
    action.block = passage.block;
    action.place = passage.text->place;
    actions_.add(std::move(action));
  }

  const std::vector<Block>& blocks_;
  const KnownNames& known_;
  const Vocabulary& vocabulary_;
  ActionRegister& actions_;
  Under under_ = Under::nothing;
};

}  // namespace

void add_actions_of_words(const std::vector<Passage>& passages, const std::vector<Block>& blocks,
                          const std::string& title, const KnownNames& known,
                          const Vocabulary& vocabulary, ActionRegister& actions) {
  ActionFinder finder(blocks, title, known, vocabulary, actions);
  for (const Passage& passage : passages) finder.read(passage);
}

}  // namespace openverslag
