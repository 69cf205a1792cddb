#include "minutes/salute.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/fold.h"

namespace openverslag {

Salute salute_of(std::string_view honorific) {
  constexpr auto kSirs =
      std::to_array<std::string_view>({"de heer", "dhr", "hr", "heer", "meneer", "mr", "herr"});
  constexpr auto kLadies = std::to_array<std::string_view>(
      {"mevrouw", "mevr", "mw", "mvr", "mej", "juffrouw", "juf", "mrs", "ms", "miss", "frau"});
  std::string folded = fold(honorific);
  if (folded.ends_with('.')) folded.pop_back();
  if (std::ranges::find(kSirs, folded) != kSirs.end()) return Salute::sir;
  const bool is_lady = std::ranges::find(kLadies, folded) != kLadies.end();
  return is_lady ? Salute::lady : Salute::unknown;
}

bool are_two(Salute a, Salute b) { return a != Salute::unknown && b != Salute::unknown && a != b; }

}  // namespace openverslag
