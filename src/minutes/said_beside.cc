#include "minutes/said_beside.h"

#include "minutes/name_categories.h"

namespace openverslag {

std::optional<NameCategory> said_behind(std::string_view after, const Vocabulary& vocabulary) {
  if (after.starts_with(" (")) {
    after = after.substr(2, after.find(')') - 2);
  } else if (after.starts_with(", ")) {
    after = after.substr(2, after.find_first_of(",.;", 2) - 2);
  } else {
    return std::nullopt;
  }
  if (const auto category = category_of(after, vocabulary)) return category;
  return category_of(after.substr(0, after.find(' ')), vocabulary);
}

std::optional<NameCategory> said_before(std::string_view before, const Vocabulary& vocabulary) {
  while (!before.empty() && (before.back() == ' ' || before.back() == ',' || before.back() == ':'))
    before.remove_suffix(1);
  const std::size_t blank = before.find_last_of(" \n(");
  const std::string_view word = before.substr(blank == std::string_view::npos ? 0 : blank + 1);
  const auto category = category_of(word, vocabulary);
  // "… van bewoners, mevrouw Aa …" tells of two.
  if (category == NameCategory::resident && !is_speaker(word, vocabulary)) return std::nullopt;
  return category;
}

}  // namespace openverslag
