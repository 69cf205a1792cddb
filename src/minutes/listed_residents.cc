#include "minutes/listed_residents.h"

#include <algorithm>
#include <string>

#include "minutes/addressed_name.h"
#include "minutes/name_categories.h"
#include "minutes/named_things.h"
#include "minutes/words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

bool announces_residents(std::string_view words, const Vocabulary& vocabulary) {
  constexpr std::size_t kLongest = 120;  // bytes
  words = trim(words);
  if (!words.ends_with(':') || words.size() > kLongest) return false;
  const std::string folded = fold(trim(words.substr(0, words.size() - 1)));
  if (category_of(folded, vocabulary) == NameCategory::resident && is_speaker(folded, vocabulary))
    return true;
  const bool has_opening =
      std::ranges::any_of(vocabulary.resident_openings, [&](const std::string& opening) {
        return opening.starts_with("als ") && folded.starts_with(opening);
      });
  return has_opening || std::ranges::any_of(vocabulary.resident_acts, [&](const std::string& act) {
           return folded.ends_with(" " + act);
         });
}

// "Jan Aa", "mevrouw Aa (Dorpsstraat)", "Aa, over de heg"; not "Dorpsstraat" and "Groen licht
// voor".
void add_listed(const Text& text, const Vocabulary& vocabulary, std::vector<CalledSo>& people) {
  const Words words(text.plain, vocabulary.lexicon);
  if (words.empty()) return;
  const auto found = addressed_name_at(words, 0, true, vocabulary);
  if (!found) return;
  const bool stands_alone = found->end == words.size() || words[found->end].gap != 0;
  const std::string surname = fold(found->name.surname);
  const bool is_thing = is_street(surname) || is_thing_word(surname, vocabulary) ||
                        is_thing_word(fold(found->name.given), vocabulary);
  if (!found->is_addressed && (!stands_alone || is_thing)) return;
  people.push_back({.name = found->name,
                    .speaks = true,
                    .is_sure = false,
                    .passages = {{text.place.line, text.place.line}}});
}

}  // namespace

void add_listed_residents(const std::vector<Block>& blocks, const Vocabulary& vocabulary,
                          std::vector<CalledSo>& people) {
  bool is_of_residents = false;
  for (const Block& block : blocks) {
    const auto* item = std::get_if<ListItem>(&block);
    if (item && is_of_residents) {
      add_listed(item->text, vocabulary, people);
    } else {
      const auto* paragraph = std::get_if<Paragraph>(&block);
      is_of_residents = paragraph && announces_residents(paragraph->text.plain, vocabulary);
    }
  }
}

}  // namespace openverslag
