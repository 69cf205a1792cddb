#include "minutes/shown_initials.h"

#include <algorithm>
#include <string_view>

#include "text/fold.h"

namespace openverslag {

std::string initials_of(const PersonName& name) {
  std::string out;
  const auto add = [&out](std::string_view words) {
    while (!(words = trim(words)).empty()) {
      std::size_t end = 1;
      while (end < words.size() && (words[end] & 0xC0) == 0x80) ++end;
      if (!out.empty()) out += ' ';
      out.append(words.substr(0, end)).append(".");
      words.remove_prefix(std::min(words.find(' '), words.size()));
    }
  };
  if (name.initials.empty())
    add(name.given);
  else
    out = name.initials;
  add(name.particle);
  add(name.surname);
  return out;
}

}  // namespace openverslag
