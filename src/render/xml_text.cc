#include "render/xml_text.h"

#include "text/byte_set.h"

namespace openverslag {
namespace {

using namespace std::literals;

constexpr ByteSet kNeedCare(
    "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\x0D\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18"
    "\x19"
    "\x1A\x1B\x1C\x1D\x1E\x1F\xEF&<>"sv);

// What stands for the character at the front of `text`, which needs care, and how long that is.
std::string_view replacement(std::string_view text, std::size_t& length) {
  length = 1;
  switch (text.front()) {
    case '&':
      return "&#x26;";
    case '<':
      return "&#x3C;";
    case '>':
      return "&#x3E;";
    case '\xEF':
      if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) {
        length = 3;
        return {};
      }
      return text.substr(0, 1);
    default:
      return {};
  }
}

std::string cleaned(std::string_view text, bool escaped) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = kNeedCare.first_in(text);
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    std::size_t length = 0;
    const std::string_view instead = replacement(text, length);
    out += escaped || instead.empty() ? instead : text.substr(0, length);
    text.remove_prefix(length);
  }
  return out;
}

}  // namespace

std::string xml_characters(std::string_view text) { return cleaned(text, false); }
std::string character_data(std::string_view text) { return cleaned(text, true); }

}  // namespace openverslag
