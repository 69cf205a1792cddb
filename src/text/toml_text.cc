#include "text/toml_text.h"

#include "text/fold.h"

namespace openverslag {

std::string toml_text(std::string_view text) {
  std::string out = "\"";
  for (const char letter : collapse_space(text)) {
    if (letter == '"' || letter == '\\') out += '\\';
    if (static_cast<unsigned char>(letter) >= ' ' && letter != '\x7F') out += letter;
  }
  return out + '"';
}

}  // namespace openverslag
