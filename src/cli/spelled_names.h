// Addresses that spell a name or words that must not be read any more.
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "archive/hidden_people.h"
#include "cli/public_document.h"

namespace openverslag {

class SpelledNames {
 public:
  SpelledNames(const ReadingRules& rules, const HiddenPeople& hidden);

  // "plan-van-mevrouw-o-aa" when O. Aa is withdrawn, or "Aa" is redacted.
  bool stand_in(std::string_view address) const;

 private:
  void add(std::string_view words);

  std::set<std::string, std::less<>> slugs_;
  std::size_t most_words_ = 0;  // of one of them
};

}  // namespace openverslag
