#include "minutes/action_state.h"

#include <algorithm>
#include <array>

#include "minutes/inline_labels.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// What the words from `at` to the end say; a question says nothing.
ActionState state_from(const Words& words, std::size_t at) {
  const auto is_rest = [&](WordClass kind) {
    const std::size_t count = words.match(at, kind);
    return count > 0 && at + count == words.size();
  };
  if (words.after(words.size() - 1).find('?') != std::string_view::npos)
    return ActionState::unknown;
  if (is_rest(WordClass::open)) return ActionState::open;
  return is_rest(WordClass::done) ? ActionState::done : ActionState::unknown;
}

// The byte of the sign that parts the word from what stands before it; npos: none does.
std::size_t parting_sign(const Words& words, std::size_t at) {
  static constexpr std::array<std::string_view, 9> kSigns = {
      "(", "[", ":", ";", ",", " - ", "\u2013", "\u2014", "\u2192"};
  const std::string_view signs = words.after(at - 1);
  const std::size_t closed = signs.find_last_of(")]>");
  const std::size_t from = closed == signs.npos ? 0 : closed + 1;
  std::size_t sign = signs.npos;
  for (const std::string_view each : kSigns) sign = std::min(sign, signs.find(each, from));
  // A sentence, or a line, of its own.
  if (sign == signs.npos && words[at].capital && !is_abbreviated(words, at - 1))
    sign = signs.find_first_of(".\n", from);
  return sign == signs.npos ? sign : words[at - 1].end + sign;
}

// Behind a comma or a colon may stand what the task is about: "met A. Aa, X", "de tekst: gesloten".
bool may_follow_comma(std::string_view words) {
  constexpr auto kOfTasks =
      std::to_array<std::string_view>({"open", "nieuw", "gesloten", "vervallen"});
  constexpr std::size_t kShortest = 5;  // bytes of "klaar"
  const std::string folded = fold(words);
  return folded.size() >= kShortest && std::ranges::find(kOfTasks, folded) == kOfTasks.end();
}

// Do the brackets that were opened in front end behind the text?
bool ends_in_brackets_of(std::string_view before, std::string_view text) {
  const std::size_t last = text.find_last_not_of(" .");
  const std::size_t open = before.rfind('(');
  return last != text.npos && text[last] == ')' && open != before.npos &&
         before.find(')', open) == before.npos;
}

}  // namespace

ToldState part_state(std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 4;  // "nog niet gereed", with one more
  const Words words(text, lexicon);
  for (std::size_t at = words.size(); at > 1 && at + kMostWords > words.size();) {
    const ActionState state = state_from(words, --at);
    const std::size_t sign = state == ActionState::unknown ? text.npos : parting_sign(words, at);
    if (sign == text.npos) continue;
    const bool is_weak = text[sign] == ',' || text[sign] == ':';
    if (is_weak && !may_follow_comma(words.printed(at, words.size()))) continue;
    std::string_view before = text.substr(0, sign);
    before = before.substr(0, before.find_last_not_of(" \n") + 1);
    if (!ends_in_brackets_of(before, text))
      return {state, before.size(), std::string(before), std::string(text.substr(before.size()))};
    return {state, before.size(), std::string(before) + ")",
            " (" + std::string(text.substr(words[at].begin))};
  }
  return {ActionState::unknown, text.size(), std::string(text), {}};
}

void tell_state(Action& action, const Lexicon& lexicon) {
  const ToldState told = part_state(action.text, lexicon);
  if (action.state == ActionState::unknown) action.state = told.state;
  action.state_size = static_cast<std::uint16_t>(action.text.size() - told.begin);
}

ActionState state_alone(std::string_view sentence, const Lexicon& lexicon) {
  const Words words(sentence, lexicon);
  return words.empty() ? ActionState::unknown : state_from(words, 0);
}

}  // namespace openverslag
