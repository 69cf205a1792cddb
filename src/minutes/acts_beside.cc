#include "minutes/acts_beside.h"

#include <array>
#include <string_view>

#include "minutes/beside_name.h"

namespace openverslag {
namespace {

using enum WordClass;

// "spreekt in.", and not "spreekt in eerste termijn".
bool ends_as_resident(const Words& words, std::size_t behind) {
  const std::size_t count = words.match(behind, resident_ending);
  const std::size_t end = behind + count;
  return count > 2 || (count == 2 && (end == words.size() || words[end].gap != 0));
}

// Not "vraagt of bewoners inspreken".
bool comes_to_speak(const Words& words, std::size_t behind) {
  constexpr std::size_t kMostBetween = 6;
  for (std::size_t next = behind; next < words.size() && next - behind <= kMostBetween; ++next) {
    if (words[next].gap != 0) return false;
    if (words.match(next, resident_act) > 0) return true;
    for (const WordClass kind : {clause_opener, visitor, honorific, negation, office}) {
      if (words.match(next, kind) > 0) return false;
    }
  }
  return false;
}

}  // namespace

bool speaks_as_resident(const Words& words, std::size_t behind) {
  return behind < words.size() && words[behind].gap == 0 &&
         (ends_as_resident(words, behind) || comes_to_speak(words, behind));
}

bool is_followed_by_in(const Words& words, std::size_t behind) {
  constexpr auto kAbout = std::to_array<std::string_view>({"over", "namens", "tegen"});
  if (behind >= words.size() || words[behind].gap != 0 || words.folded(behind) != "in")
    return false;
  const std::size_t next = behind + 1;
  return next == words.size() || words[next].gap != 0 || is_one_of(kAbout, words.folded(next));
}

bool speaks_in_around(const Words& words, std::size_t begin, std::size_t behind) {
  constexpr auto kSpeaks =
      std::to_array<std::string_view>({"spreekt", "sprak", "spreken", "spraken"});
  return begin > 0 && words[begin].gap == 0 && is_one_of(kSpeaks, words.folded(begin - 1)) &&
         is_followed_by_in(words, behind);
}

bool writes_letter(const Words& words, std::size_t behind) {
  constexpr std::size_t kMostBetween = 8;
  constexpr auto kIndefinite =
      std::to_array<std::string_view>({"een", "zijn", "haar", "hun", "a", "einen", "eine"});
  bool has_letter = false;
  bool has_act = false;
  for (std::size_t next = behind; next < words.size() && next - behind <= kMostBetween; ++next) {
    if (words[next].gap != 0 || words.match(next, clause_opener) > 0) return false;
    has_letter = has_letter || (next > behind && words.match(next, letter) > 0 &&
                                is_one_of(kIndefinite, words.folded(next - 1)));
    has_act = has_act || words.match(next, letter_act) > 0;
    if (has_letter && has_act) return true;
  }
  return false;
}

}  // namespace openverslag
