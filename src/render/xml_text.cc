#include "render/xml_text.h"

namespace openverslag {

std::string xml_characters(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view sign = text.substr(at, 3);
    if (sign == "\xEF\xBF\xBE" || sign == "\xEF\xBF\xBF") {
      at += 2;
    } else if (static_cast<unsigned char>(text[at]) >= ' ' || text[at] == '\n' ||
               text[at] == '\t') {
      out += text[at];
    }
  }
  return out;
}

std::string character_data(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char letter : xml_characters(text)) {
    if (letter == '&') {
      out += "&#x26;";
    } else if (letter == '<') {
      out += "&#x3C;";
    } else if (letter == '>') {
      out += "&#x3E;";
    } else {
      out += letter;
    }
  }
  return out;
}

}  // namespace openverslag
