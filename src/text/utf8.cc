#include "text/utf8.h"

#include <utf8proc.h>

#include <cstdint>
#include <cstring>

namespace openverslag {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }
bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  if (is_ascii(text[at])) return {static_cast<char32_t>(text[at]), 1};
  utf8proc_int32_t value = 0;
  const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                       static_cast<utf8proc_ssize_t>(text.size() - at), &value);
  if (length <= 0) return {kReplacement, 1};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(length)};
}

CodePoint code_point_before(std::string_view text, std::size_t end) {
  std::size_t begin = end - 1;
  while (begin > 0 && end - begin < 4 && is_continuation(text[begin])) --begin;
  const CodePoint found = code_point_at(text, begin);
  return found.length == end - begin ? found : CodePoint{kReplacement, 1};
}

void append_code_point(std::string& out, char32_t value) {
  utf8proc_uint8_t bytes[4];
  const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length));
}

// Eight bytes at a time: minutes are nearly all ASCII.
std::size_t skip_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080u;
  std::uint64_t eight = 0;
  while (at + sizeof eight <= text.size()) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & kHighBits) != 0) break;
    at += sizeof eight;
  }
  while (at < text.size() && is_ascii(text[at])) ++at;
  return at;
}

std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t at = skip_ascii(text, 0);
  while (at < text.size()) {
    const CodePoint next = code_point_at(text, at);
    if (next.value == kReplacement && next.length == 1) return at;
    at = skip_ascii(text, at + next.length);
  }
  return std::string_view::npos;
}

bool is_space(char32_t value) {
  if (value < 0x80) return value == ' ' || (value >= '\t' && value <= '\r');
  return value == 0xA0 || value == 0x85 || value == 0x1680 ||
         (value >= 0x2000 && value <= 0x200A) || value == 0x2028 || value == 0x2029 ||
         value == 0x202F || value == 0x205F || value == 0x3000;
}

bool is_letter(char32_t value) {
  if (value < 0x80) return (value | 0x20) >= 'a' && (value | 0x20) <= 'z';
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(value));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
}

bool is_capital(char32_t value) {
  if (value < 0x80) return value >= 'A' && value <= 'Z';
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(value));
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT ||
         category == UTF8PROC_CATEGORY_LO;
}

bool is_control(char32_t value) {
  if (value < 0x20) return value != '\t' && value != '\n' && value != '\r';
  if (value < 0xFDD0) return value >= 0x7F && value <= 0x9F;
  // 32 in a row, and the last two of each plane.
  return value <= 0xFDEF || (value & 0xFFFE) == 0xFFFE;
}

std::size_t length_in_characters(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) count += is_continuation(byte) ? 0 : 1;
  return count;
}

int columns_of(char32_t value) {
  if (value < 0x80) return 1;
  return utf8proc_charwidth(static_cast<utf8proc_int32_t>(value));
}

}  // namespace openverslag
