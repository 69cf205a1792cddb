#include "privacy/markup.h"

#include <charconv>
#include <cstdint>

#include "document/entities.h"
#include "document/tags.h"
#include "privacy/personal_data.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::string_view kSigns = "<&*_`~\\";

// How long the escape is that the text begins with, as a code point; 0: none.
std::size_t read_escape(std::string_view text, std::string& words) {
  const std::size_t digits = text.starts_with("\\u") ? 4 : text.starts_with("\\U") ? 8 : 0;
  if (digits == 0 || text.size() < digits + 2) return 0;
  std::uint32_t value = 0;
  const char* begin = text.data() + 2;
  const auto [end, fault] = std::from_chars(begin, begin + digits, value, 16);
  if (fault != std::errc() || end != begin + digits || value > 0x10FFFF) return 0;
  append_code_point(words, value);
  return digits + 2;
}

// Where the markup at `at` ends; `at` when there is none.
std::size_t markup_end(std::string_view line, std::size_t at) {
  if (line[at] != '<') return line[at] == '&' ? at : at + 1;
  if (line.substr(at).starts_with("<!--")) {
    const std::size_t end = line.find("-->", at + 4);
    return end == std::string_view::npos ? at : end + 3;
  }
  return tag_end(line, at).value_or(at);
}

}  // namespace

std::string without_markup(std::string_view line) {
  std::string words;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t sign = std::min(line.find_first_of(kSigns, at), line.size());
    words += line.substr(at, sign - at);
    if (sign == line.size()) break;
    if (const std::size_t escape = read_escape(line.substr(sign), words); escape > 0) {
      at = sign + escape;
      continue;
    }
    at = markup_end(line, sign);
    if (at > sign) continue;
    const std::size_t entity = entity_size(line.substr(sign));
    words += entity > 0 ? decode_entity(line.substr(sign, entity)) : std::string(1, line[sign]);
    at = sign + std::max<std::size_t>(entity, 1);
  }
  return words;
}

bool is_spelled_with_markup(std::string_view line) {
  if (line.find_first_of(kSigns) == std::string_view::npos) return false;
  return find_personal_data(without_markup(line)).size() > find_personal_data(line).size();
}

}  // namespace openverslag
