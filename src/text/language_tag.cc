#include "text/language_tag.h"

#include <cstddef>

#include "text/fold.h"

namespace openverslag {

bool is_language_tag(std::string_view tag) {
  constexpr std::size_t kLongest = 35;
  std::size_t part = 0;
  bool is_first = true;
  for (const char letter : tag) {
    const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    const bool is_digit = letter >= '0' && letter <= '9';
    if (letter == '-') {
      if (part < 2) return false;
      is_first = false;
      part = 0;
    } else if (is_letter || (is_digit && !is_first)) {
      ++part;
    } else {
      return false;
    }
    if (part > (is_first ? 3U : 8U)) return false;
  }
  return part >= 2 && tag.size() <= kLongest;
}

std::string_view main_language(std::string_view tag) { return tag.substr(0, tag.find('-')); }

std::string_view language_among(std::string_view language, std::string_view around) {
  if (language == around) return {};  // nearly always: asked at every link to a record
  return fold(main_language(language)) == fold(main_language(around)) ? std::string_view()
                                                                      : language;
}

}  // namespace openverslag
