#include "minutes/after_bare_name.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "minutes/name_categories.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using enum WordClass;

// "Belangrijker vindt hij dat …"
bool is_subject(const Words& words, std::size_t at) {
  constexpr auto kPronouns =
      std::to_array<std::string_view>({"hij", "zij", "ze", "men", "wij", "we", "ik", "u"});
  return at < words.size() && words[at].gap == 0 &&
         std::ranges::find(kPronouns, words.folded(at)) != kPronouns.end();
}

// " – "
bool is_dash(std::string_view after) {
  after = trim(after);
  return after == "\xE2\x80\x93" || after == "\xE2\x80\x94";
}

bool is_of_resident(const Words& words, std::size_t at, const Vocabulary& vocabulary) {
  const std::string_view behind = words.text().substr(words[at].begin);
  return category_of(behind.substr(0, behind.find(')')), vocabulary) == NameCategory::resident;
}

// "(Aa) over de weg"
bool is_about(const Words& words, std::size_t at) {
  constexpr auto kAbout = std::to_array<std::string_view>(
      {"over", "namens", "inzake", "betreft", "betreffende", "tegen", "voor", "m.b.t", "mbt"});
  return std::ranges::find(kAbout, words.folded(at)) != kAbout.end();
}

}  // namespace

std::optional<Behind> after_bare_name(const Words& words, std::size_t at,
                                      const Vocabulary& vocabulary) {
  if (at >= words.size())
    return words.after(at - 1).starts_with(':') ? Behind::colon : Behind::nothing;
  const char gap = words[at].gap;
  if (gap == '(' && is_of_resident(words, at, vocabulary)) return Behind::resident;
  if (gap == ':') return Behind::colon;
  if (gap == ',' || gap == '(' || gap == '-' || is_dash(words.after(at - 1))) return Behind::sign;
  if (gap == 0 && is_about(words, at)) return Behind::about;
  if (gap != 0 || words.match(at, speech_verb) == 0 || is_subject(words, at + 1))
    return std::nullopt;
  return holds(vocabulary.doing_verbs, words.folded(at)) ? Behind::doing : Behind::speech;
}

}  // namespace openverslag
