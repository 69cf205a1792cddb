#include "render/xml_text.h"

#include "text/byte_set.h"
#include "text/controls.h"

namespace openverslag {

namespace {

constexpr ByteSet kNeedCare(kControlLeads, "&<>");

// The first character of `text`, which needs care; how many bytes it takes.
std::size_t append_first(std::string& out, std::string_view text) {
  switch (text.front()) {
    case '&':
      out += "&#x26;";
      return 1;
    case '<':
      out += "&#x3C;";
      return 1;
    case '>':
      out += "&#x3E;";
      return 1;
    default:
      return append_shown(out, text);
  }
}

}  // namespace

std::string character_data(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = kNeedCare.first_in(text);
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (!text.empty()) text.remove_prefix(append_first(out, text));
  }
  return out;
}

}  // namespace openverslag
