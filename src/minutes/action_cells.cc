#include "minutes/action_cells.h"

#include "minutes/action_text.h"
#include "minutes/bare_results.h"
#include "minutes/inline_labels.h"
#include "text/fold.h"

namespace openverslag {
namespace {

class CellReader {
 public:
  CellReader(const KnownNames& known, const MeetingSubject& subject, const Vocabulary& vocabulary,
             ActionRegister& actions, std::vector<Decision>& decisions)
      : known_(known),
        subject_(subject),
        vocabulary_(vocabulary),
        actions_(actions),
        decisions_(decisions) {}

  void read(const Text& text) {
    const Words words(text.plain, vocabulary_.lexicon);
    const std::vector<Sentence> sentences = split_sentences(words);
    for (std::size_t first = 0; first < sentences.size();) {
      std::size_t next = first + 1;
      while (next < sentences.size() && !begins_action(words, sentences[next].first, text)) ++next;
      const Sentence& last = sentences[next - 1];
      read_piece(
          text, words,
          {sentences[first].first, last.end, sentences[first].begin, last.stop, last.question});
      first = next;
    }
  }

 private:
  // Is the sentence another action, not more of the one before it?
  bool begins_action(const Words& words, std::size_t at, const Text& text) const {
    if (find_inline_label(words, at, text)) return true;
    const std::string_view signs = words.after(at - 1);
    if (signs.find('\n') == signs.npos) return false;
    return signs.find_first_of(".;!?-") != signs.npos || names_come_first(words, at);
  }

  bool names_come_first(const Words& words, std::size_t at) const {
    const std::string_view rest = words.text().substr(words[at].begin);
    const std::string_view line = rest.substr(0, rest.find('\n'));
    const std::size_t colon = line.find(':');
    return colon != line.npos && is_only_owners(line.substr(0, colon), known_, vocabulary_);
  }

  void read_piece(const Text& text, const Words& words, const Sentence& piece) {
    const std::size_t nothing = words.match(piece.first, WordClass::nothing);
    if (nothing > 0 && piece.first + nothing == piece.end) return;
    const auto label = find_inline_label(words, piece.first, text);
    const std::size_t begin = label ? label->text : piece.begin;
    if (begin >= piece.stop) return;
    const std::string_view said = words.text().substr(begin, piece.stop - begin);
    const Sentence labelled{label ? label->end : piece.first, piece.end, begin, piece.stop, false};
    if (words.begins(piece.first, WordClass::open_label) && label) {
      if (const auto kind = find_cell_decision(words, labelled)) add_decision(text, said, *kind);
    } else if (label && label->kind == InlineLabelKind::decision) {
      add_decision(text, said, kind_of_decision(words, labelled, subject_));
    } else if (const auto kind = find_cell_decision(words, piece); kind && !label) {
      add_decision(text, said, *kind);
    } else {
      Action action =
          read_action(said, label ? label->owners : std::string_view{}, known_, vocabulary_);
      if (label) action.number = label->number;
      if (label && action.due.empty()) action.due = label->due;
      action.place = text.place;
      action.rule = label ? ActionRule::label : ActionRule::column;
      actions_.add(std::move(action));
    }
  }

  std::optional<DecisionKind> find_cell_decision(const Words& words, const Sentence& piece) const {
    if (const auto kind = find_bare_result(words, piece)) return kind;
    const auto found = find_decision(words, piece, subject_);
    return found ? std::optional(found->kind) : std::nullopt;
  }

  void add_decision(const Text& text, std::string_view said, DecisionKind kind) {
    decisions_.push_back(
        {collapse_space(said), kind, std::nullopt, text.place, DecisionRule::column});
  }

  const KnownNames& known_;
  const MeetingSubject& subject_;
  const Vocabulary& vocabulary_;
  ActionRegister& actions_;
  std::vector<Decision>& decisions_;
};

}  // namespace

void read_action_cells(const std::vector<ActionCell>& cells, const KnownNames& known,
                       const MeetingSubject& subject, const Vocabulary& vocabulary,
                       ActionRegister& actions, std::vector<Decision>& decisions) {
  CellReader reader(known, subject, vocabulary, actions, decisions);
  for (const ActionCell& cell : cells) reader.read(cell.text);
}

}  // namespace openverslag
