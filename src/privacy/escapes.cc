#include "privacy/escapes.h"

#include <charconv>

namespace openverslag {
namespace {

bool is_hex(char letter) {
  return (letter >= '0' && letter <= '9') || ((letter | 0x20) >= 'a' && (letter | 0x20) <= 'f');
}

}  // namespace

std::string without_escapes(std::string_view target) {
  std::string plain;
  for (std::size_t i = 0; i < target.size(); ++i) {
    unsigned value = 0;
    const char* const code = target.data() + i + 1;
    if (target[i] == '%' && i + 2 < target.size() &&
        std::from_chars(code, code + 2, value, 16).ptr == code + 2) {
      plain += static_cast<char>(value);
      i += 2;
    } else {
      plain += target[i];
    }
  }
  return plain;
}

bool has_escapes(std::string_view text) {
  for (std::size_t at = text.find('%'); at != text.npos; at = text.find('%', at + 1)) {
    if (at + 2 < text.size() && is_hex(text[at + 1]) && is_hex(text[at + 2])) return true;
  }
  return false;
}

}  // namespace openverslag
