#include "minutes/first_name_alone.h"

#include <algorithm>
#include <string>

#include "minutes/beside_name.h"
#include "minutes/name_categories.h"
#include "minutes/name_span.h"
#include "minutes/named_things.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// "Jan Bee", "Jan van der Bee", "Jan-Willem"
bool has_another_behind(std::string_view text, std::size_t end, const Vocabulary& vocabulary) {
  if (text.substr(end).starts_with('-')) return true;
  while (text.substr(end).starts_with(' ')) {
    const std::size_t begin = end + 1;
    end = std::min(text.find_first_of(" \n,;:.()!?\"", begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    if (word.empty()) return false;
    if (!holds(vocabulary.names.particles, fold(word))) return has_capital(word);
  }
  return false;
}

// "Sint Jan", "Anne-Jan"
bool has_another_before(std::string_view text, std::size_t begin, const Vocabulary& vocabulary) {
  if (text.substr(0, begin).ends_with('-')) return true;
  const WordBefore before = word_before(text, begin);
  return !before.word.empty() && has_capital(before.word) && !begins_sentence(text, before.begin) &&
         !ends_sentence(before.word, vocabulary) && !category_of(before.word, vocabulary);
}

}  // namespace

std::vector<FoundWords> first_names_alone(std::string_view text, const PersonName& name,
                                          bool is_word, const std::vector<PersonName>& published,
                                          const Vocabulary& vocabulary) {
  constexpr std::size_t kShortest = 3;  // bytes
  const std::string given = fold(name.given);
  const auto is_called_so = [&](const PersonName& other) {
    return fold(other.given) == given || fold(other.nickname) == given ||
           fold(other.surname) == given;
  };
  if (given.size() < kShortest || is_plain_word(given, vocabulary) || given == fold(name.surname))
    return {};
  std::vector<FoundWords> alone = find_hidden_words(text, given);
  if (alone.empty() || std::ranges::any_of(published, is_called_so)) return {};
  std::erase_if(alone, [&](const FoundWords& one) {
    const BareName bare{.begin = one.begin,
                        .end = one.end,
                        .main = one.begin,
                        .is_word = is_word,
                        .is_resident = true};
    return !has_capital(text.substr(one.begin)) ||
           has_another_before(text, one.begin, vocabulary) ||
           has_another_behind(text, one.end, vocabulary) || is_named_thing(text, bare, vocabulary);
  });
  return alone;
}

}  // namespace openverslag
