#include "archive/respelled_names.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "archive/names.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::size_t kLettersForOneMiss = 4;
constexpr std::size_t kLettersForTwoMisses = 8;
constexpr std::size_t kShortestHalf = 3;

// "Jon" and "Jan" are two names, "Marijke" and "Marieke" are one.
bool are_first_names_of_one(const NameForm& a, const NameForm& b) {
  if (a.given.empty() || b.given.empty()) return first_names_agree(a.parts, b.parts);
  const bool is_long = std::min(a.given.size(), b.given.size()) > kLettersForOneMiss;
  return a.given == b.given || (is_long && edit_distance(a.given, b.given, 1) <= 1);
}

bool has_initials_alone(const NameForm& name) {
  return name.given.empty() && name.nickname.empty() && !name.initials.empty();
}

// Is it "Oort" of "Oort-van der Meer" or of "Mulder-Oort"?
bool is_half_of(const NameForm& half, const NameForm& whole) {
  if (half.bare_key.size() < kShortestHalf) return false;
  std::string_view rest = whole.parts.surname;
  if (rest.find('-') == rest.npos) return false;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('-'), rest.size());
    std::string letters = fold(rest.substr(0, end));
    std::erase_if(letters, [](char each) { return each == ' ' || each == '\''; });
    if (letters == half.key || letters == half.bare_key) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

bool is_slip(const NameForm& a, const NameForm& b) {
  if (std::min(a.bare_key.size(), b.bare_key.size()) < kShortestHalf) return false;
  const std::size_t letters = std::max(a.bare_key.size(), b.bare_key.size());
  const std::size_t allowed = letters >= kLettersForTwoMisses ? 2 : letters >= kLettersForOneMiss;
  return edit_distance(a.bare_key, b.bare_key, allowed) <= allowed;
}

}  // namespace

bool may_be_respelled(const PersonName& before, const PersonName& now) {
  NameTable names;
  const FormIndex first = names.add(before);
  const FormIndex second = names.add(now);
  const NameForm& a = names[first];
  const NameForm& b = names[second];
  if (conflict(a.salutation, b.salutation)) return false;
  if (a.key == b.key && has_initials_alone(a) && has_initials_alone(b)) return true;
  if (!are_first_names_of_one(a, b)) return false;
  return a.bare_key == b.bare_key || is_half_of(a, b) || is_half_of(b, a) || is_slip(a, b);
}

}  // namespace openverslag
