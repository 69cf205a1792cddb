#include "minutes/action_passages.h"

#include <utility>

#include "minutes/action_owners.h"
#include "minutes/action_state.h"
#include "minutes/action_text.h"
#include "minutes/clauses.h"
#include "minutes/item_head.h"
#include "minutes/rich_text.h"
#include "text/fold.h"

namespace openverslag {

std::string_view labelled_text(const Passage& passage, std::size_t first, std::size_t last,
                               const InlineLabel& label) {
  const std::string_view text = passage.words.text();
  std::size_t stop = passage.sentences[last].stop;
  if (text[passage.sentences[first].begin] == '(' && text[stop - 1] == ')') --stop;
  return text.substr(label.text, stop - label.text);
}

std::string_view task_of_sentence(const Passage& passage, std::size_t index) {
  constexpr std::size_t kShortest = 4;  // words
  const std::string_view text = passage.words.text();
  const Sentence& last = passage.sentences[index];
  // "Actie: brief sturen" over "Actiehouder: Aa" is the action that we have.
  const auto label = find_inline_label(passage.words, last.first, *passage.text);
  if (label && label->text < last.stop) return text.substr(label->text, last.stop - label->text);
  std::size_t first = index;
  while (first > 0 && last.end - passage.sentences[first].first < kShortest) --first;
  const std::size_t begin = passage.sentences[first].begin;
  return text.substr(begin, last.stop - begin);
}

std::string task_around(std::string_view text, const Sentence& sentence,
                        const ActionBrackets& brackets) {
  std::string task(trim(text.substr(sentence.begin, brackets.begin - sentence.begin)));
  if (brackets.end < sentence.stop) task += text.substr(brackets.end, sentence.stop - brackets.end);
  return task;
}

ActionState state_below(const Passage& passage, std::size_t index) {
  const bool is_last = index + 1 == passage.sentences.size();
  if (is_last || passage.sentences[index].question) return ActionState::unknown;
  return state_alone(passage.sentences[index + 1].in(passage.words.text()),
                     passage.words.lexicon());
}

bool heads_action_list(const Passage& passage, const Vocabulary& vocabulary) {
  const std::string_view text = trim(passage.text->plain);
  return text.ends_with(':') &&
         is_action_list_title(fold(trim(text.substr(0, text.size() - 1))), vocabulary);
}

bool begins_paragraph(const Passage& passage, std::size_t index) {
  return index == 0 && passage.sentences.size() == 1 && passage.kind == PassageKind::paragraph;
}

std::optional<InlineLabel> label_behind_topic(const Passage& passage, const Sentence& sentence) {
  constexpr std::size_t kLongestTopic = 6;  // words
  const std::size_t last = std::min(sentence.end, sentence.first + kLongestTopic + 1);
  for (std::size_t at = sentence.first + 1; at < last; ++at) {
    if (passage.words[at].gap != ':') continue;
    auto label = find_inline_label(passage.words, at, *passage.text);
    const bool whose = label && label->kind == InlineLabelKind::action && !label->owners.empty();
    return whose ? label : std::nullopt;
  }
  return std::nullopt;
}

std::vector<std::string> owned_lines(const Text& text, const KnownNames& known,
                                     const Vocabulary& vocabulary) {
  std::vector<std::string> owned;
  for (const Text& line : lines_of(text)) {
    const std::size_t marker = line.plain.find_first_not_of("0123456789.)-* ");
    if (marker == std::string::npos) continue;
    std::string words = line.plain.substr(marker);
    if (names_owner(words, known, vocabulary)) owned.push_back(std::move(words));
  }
  return owned;
}

bool dates_next_meeting(const Words& words) {
  const std::size_t next = words.begins(0, WordClass::article) ? 1 : 0;
  constexpr WordClasses kMeetings = {WordClass::meeting_noun, WordClass::organisation};
  const bool meeting =
      words.begins(next, WordClass::elsewhere) && words.begins(next + 1, kMeetings);
  return meeting && words.text().find_first_of("0123456789") != std::string_view::npos &&
         !words.folded(words.size() - 1).ends_with("en");
}

bool opens_depth(const Passage& passage, const Passage* below, const std::vector<Block>& blocks) {
  if (below == nullptr) return false;
  const auto* item = std::get_if<ListItem>(&blocks[passage.block]);
  const auto* next = std::get_if<ListItem>(&blocks[below->block]);
  return item && next && next->depth > item->depth;
}

std::optional<Action> bracketed_action(const Words& words, const Sentence& sentence,
                                       const KnownNames& known, const Vocabulary& vocabulary) {
  const auto brackets = action_brackets_at(words, sentence.first);
  if (!brackets || !is_only_owners(brackets->inside, known, vocabulary)) return std::nullopt;
  const std::string task = task_around(words.text(), sentence, *brackets);
  if (trim(task).empty()) return std::nullopt;
  return read_action(trim(task), brackets->inside, known, vocabulary);
}

std::optional<Action> marked_action(const Words& words, const Sentence& sentence,
                                    const KnownNames& known, const Vocabulary& vocabulary) {
  const std::string_view marked = behind_action_mark(words, sentence);
  // "Taak: Aa is klaar" tells how it stands.
  if (!marked.empty() &&
      !contains(words, {sentence.first, sentence.end}, WordClass::perfect_verb)) {
    Action action = read_action(marked, {}, known, vocabulary);
    if (!action.owners.empty()) return action;
  }
  const auto named = task_behind_names(words, sentence, known);
  if (!named) return std::nullopt;
  return read_action(named->task, named->owners, known, vocabulary);
}

}  // namespace openverslag
