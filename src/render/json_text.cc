#include "render/json_text.h"

namespace openverslag {

std::string without_markup(std::string_view json) {
  std::string out;
  out.reserve(json.size() + json.size() / 8);
  for (const char letter : json) {
    if (letter == '<') {
      out += "\\u003c";
    } else {
      out += letter;
    }
  }
  return out;
}

}  // namespace openverslag
