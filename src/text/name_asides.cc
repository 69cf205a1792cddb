#include "text/name_asides.h"

#include <algorithm>

namespace openverslag {
namespace {

// "Anton"; not "Burgemeester" or "Mevrouw".
bool may_be_given(const NameWord& word, const NameWords& vocabulary) {
  const auto lists = {&vocabulary.offices, &vocabulary.honorifics, &vocabulary.titles};
  return is_title_case(word) && std::ranges::none_of(lists, [&](const auto* list) {
           return longest_match(*list, {&word, 1}) > 0;
         });
}

}  // namespace

std::vector<NameWord> without_remarks(std::vector<NameWord> words, const NameWords& vocabulary) {
  if (std::ranges::none_of(words, is_aside)) return words;
  const auto is_first_name = [&](std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && is_aside(words[begin])) --begin;
    std::size_t end = at;
    while (end < words.size() && is_aside(words[end])) ++end;
    if (end == words.size() || !is_title_case(words[at])) return false;
    if (is_initial(words[begin])) return true;
    return end - begin == 2 && may_be_given(words[begin], vocabulary) && !words[at].comma;
  };
  std::vector<NameWord> kept;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool belongs = !is_aside(words[at]) || is_first_name(at);
    if (belongs) kept.push_back(words[at]);
    if (!belongs && words[at].in_quotes) return {};
  }
  return kept;
}

}  // namespace openverslag
