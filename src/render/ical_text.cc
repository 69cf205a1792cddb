#include "render/ical_text.h"

#include "text/controls.h"

namespace openverslag {

namespace {

constexpr std::size_t kMostOctets = 75;

bool continues_character(char letter) {
  return (static_cast<unsigned char>(letter) & 0xC0) == 0x80;
}

}  // namespace

std::string ical_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (const char letter : without_controls(text)) {
    if (letter == '\n') {
      out += "\\n";
    } else if (letter == '\\' || letter == ';' || letter == ',') {
      out += '\\';
      out += letter;
    } else if (letter != '\r') {
      out += letter;
    }
  }
  return out;
}

void append_ical_line(std::string& out, std::string_view name, std::string_view value) {
  std::string line(name);
  line.append(":").append(value);
  std::size_t begin = 0;
  std::size_t room = kMostOctets;
  while (line.size() - begin > room) {
    std::size_t end = begin + room;
    while (continues_character(line[end])) --end;
    out.append(line, begin, end - begin).append("\r\n ");
    begin = end;
    room = kMostOctets - 1;  // the blank that begins a folded line counts
  }
  out.append(line, begin).append("\r\n");
}

}  // namespace openverslag
