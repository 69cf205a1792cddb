#include "minutes/opened_by.h"

#include <optional>

#include "minutes/clauses.h"

namespace openverslag {
namespace {

using enum WordClass;

// "door": what parts from its verb, and tells of a place in other sentences.
bool is_by(const Words& words, std::size_t at) {
  return words.begins(at, verb_particle) && words.begins(at, elsewhere);
}

// Nothing, or when it was: "om 20.00 uur".
bool is_only_time(const Words& words, std::size_t first, std::size_t end) {
  constexpr std::size_t kMostWords = 5;
  bool digits = first == end;
  for (std::size_t at = first; at < end; ++at)
    digits |= words.folded(at).find_first_of("0123456789") != std::string_view::npos;
  return digits && end - first <= kMostWords;
}

// The name behind "door", with the honorific and "de voorzitter" before it; nothing when it is
// none.
std::optional<WordRange> name_behind(const Words& words, std::size_t by, std::size_t stop) {
  std::size_t begin = by + 1;
  const std::size_t office = begin + words.begins(begin, article);
  const std::size_t length = words.match(office, chair);
  if (length > 0) begin = office + length;
  const std::size_t first = begin + words.match(begin, honorific);
  if (length > 0 && first == begin && (begin >= stop || !words[begin].capital)) return std::nullopt;
  std::size_t end = first;
  while (end < stop && (words[end].capital || words.begins(end, particle)) &&
         (end == first || words[end].gap == 0 || words.is_initials(end - 1)))
    ++end;
  while (end > first && !words[end - 1].capital) --end;
  return end > first ? std::optional(WordRange{begin, end}) : std::nullopt;
}

}  // namespace

std::string_view opened_by(const Words& words, const Sentence& sentence, std::size_t verb) {
  for (std::size_t by = sentence.first; by + 1 < sentence.end; ++by) {
    if (!is_by(words, by)) continue;
    const auto name = name_behind(words, by, sentence.end);
    const bool at_verb =
        name && (by > verb ? is_only_time(words, verb + 1, by) : name->end == verb);
    return at_verb ? words.printed(name->begin, name->end) : std::string_view{};
  }
  return {};
}

}  // namespace openverslag
