#include "minutes/action_brackets.h"

#include <algorithm>
#include <array>

#include "text/fold.h"

namespace openverslag {
namespace {

// "Aa belt" of "-> Aa belt"; empty when no arrow points at the words.
std::string_view behind_arrow(std::string_view words) {
  static constexpr std::array<std::string_view, 6> kArrows = {"->",     "=>",        "\u2192",
                                                              "\u21d2", ":pushpin:", "\U0001F4CC"};
  if (words.empty() || std::string_view("-=:\xE2\xF0").find(words[0]) == words.npos) return {};
  const auto points = [&](std::string_view arrow) { return words.starts_with(arrow); };
  const auto* const arrow = std::ranges::find_if(kArrows, points);
  return arrow == kArrows.end() ? std::string_view{} : trim(words.substr(arrow->size()));
}

}  // namespace

std::optional<ActionBrackets> action_brackets_at(const Words& words, std::size_t at) {
  constexpr std::size_t kLongestBrackets = 120;  // bytes
  const std::size_t count = words.match(at, WordClass::action);
  if (count == 0) return std::nullopt;
  const std::string_view text = words.text();
  const std::size_t open = words[at].begin == 0 ? text.npos : words[at].begin - 1;
  const std::size_t pair = open == text.npos ? text.npos : std::string_view("(<[").find(text[open]);
  if (pair == text.npos) return std::nullopt;
  const std::size_t from = words[at + count - 1].end;
  const std::size_t close = text.substr(from, kLongestBrackets).find(")>]"[pair]);
  if (close == text.npos) return std::nullopt;
  std::string_view inside = text.substr(from, close);
  inside.remove_prefix(std::min(inside.find_first_not_of(" :"), inside.size()));
  return ActionBrackets{open, from + close + 1, inside};
}

bool task_follows(const Words& words, const Sentence& sentence, const ActionBrackets& brackets) {
  const std::string_view text = words.text();
  const std::string_view rest =
      trim(text.substr(brackets.end, std::max(sentence.stop, brackets.end) - brackets.end));
  return !rest.empty() && rest.front() >= 'a' && rest.front() <= 'z';
}

bool mentions_action(const Words& words, const Sentence& sentence) {
  for (std::size_t at = sentence.first; at < sentence.end; ++at) {
    if (words.begins(at, WordClass::action)) return true;
  }
  return false;
}

std::string_view behind_action_mark(const Words& words, const Sentence& sentence) {
  const std::string_view arrow = behind_arrow(sentence.in(words.text()));
  if (!arrow.empty() || sentence.first >= sentence.end) return arrow;
  const auto from = [&](std::size_t byte) {
    return trim(words.text().substr(byte, std::max(sentence.stop, byte) - byte));
  };
  const std::size_t begin = words[sentence.first].begin;
  constexpr std::size_t kFewest = 3;  // words: "@Aa bedankt" is no task
  const bool handle = begin > 0 && words.text()[begin - 1] == '@';
  if (handle && sentence.end - sentence.first >= kFewest) return from(begin);
  const std::size_t label = sentence.first + words.match(sentence.first, WordClass::named_action);
  const bool labels = label > sentence.first && label < sentence.end && words[label].gap == ':';
  return labels ? from(words[label].begin) : std::string_view{};
}

}  // namespace openverslag
