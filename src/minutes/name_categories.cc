#include "minutes/name_categories.h"

#include <array>
#include <utility>

#include "text/fold.h"

namespace openverslag {
namespace {

using Words = std::vector<std::string> Vocabulary::*;

constexpr std::array<std::pair<Words, NameCategory>, 5> kLists = {{
    {&Vocabulary::resident_words, NameCategory::resident},
    {&Vocabulary::letter_writer_words, NameCategory::letter_writer},
    {&Vocabulary::staff_words, NameCategory::staff},
    {&Vocabulary::official_words, NameCategory::official},
    {&Vocabulary::adviser_words, NameCategory::adviser},
}};

}  // namespace

std::optional<NameCategory> category_of(std::string_view role, const Vocabulary& vocabulary) {
  std::string folded = fold(role);
  for (const std::string& article : vocabulary.articles) {
    if (folded.starts_with(article + " ")) folded.erase(0, article.size() + 1);
  }
  for (const auto& [words, category] : kLists) {
    if (!folded.empty() && holds(vocabulary.*words, folded)) return category;
  }
  return std::nullopt;
}

NameCategory category_of(const Attendee& attendee, const Vocabulary& vocabulary) {
  for (const std::string_view words :
       {std::string_view(attendee.role),
        attendee.name ? std::string_view(attendee.name->office) : std::string_view(),
        std::string_view(attendee.organisation)}) {
    if (const auto category = category_of(words, vocabulary)) return *category;
  }
  return NameCategory::office_holder;
}

}  // namespace openverslag
