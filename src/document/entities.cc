#include "document/entities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

#include "document/entity_names.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestEntity = 32;
constexpr char32_t kReplacement = 0xFFFD;

// &#128; to &#159; mean the characters that Windows-1252 has there, as every browser reads them.
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

void append_utf8(std::string& out, char32_t code_point) {
  const auto tail = [&out, code_point](int shift) {
    out += static_cast<char>(0x80 | ((code_point >> shift) & 0x3F));
  };
  if (code_point < 0x80) {
    out += static_cast<char>(code_point);
  } else if (code_point < 0x800) {
    out += static_cast<char>(0xC0 | (code_point >> 6));
    tail(0);
  } else if (code_point < 0x10000) {
    out += static_cast<char>(0xE0 | (code_point >> 12));
    tail(6), tail(0);
  } else {
    out += static_cast<char>(0xF0 | (code_point >> 18));
    tail(12), tail(6), tail(0);
  }
}

char32_t allowed(std::uint32_t number) {
  if (number >= 0x80 && number < 0xA0) return kWindows1252[number - 0x80];
  const bool is_surrogate = number >= 0xD800 && number < 0xE000;
  return number == 0 || number > 0x10FFFF || is_surrogate ? kReplacement : number;
}

// `digits`: "8211", "x2013".
char32_t numbered(std::string_view digits) {
  int base = 10;
  if (!digits.empty() && (digits[0] == 'x' || digits[0] == 'X')) {
    digits.remove_prefix(1);
    base = 16;
  }
  std::uint32_t number = 0;
  const auto [end, problem] =
      std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
  const bool is_read = problem == std::errc() && end == digits.data() + digits.size();
  return is_read ? allowed(number) : kReplacement;
}

}  // namespace

std::string decode_entity(std::string_view entity) {
  const std::string_view name = entity.substr(1, entity.size() - 2);
  std::string out;
  if (name.starts_with('#')) {
    append_utf8(out, numbered(name.substr(1)));
    return out;
  }
  const auto* found = std::lower_bound(
      std::begin(kEntityNames), std::end(kEntityNames), name,
      [](const EntityName& known, std::string_view sought) { return known.name < sought; });
  if (found == std::end(kEntityNames) || found->name != name) return std::string(entity);
  append_utf8(out, found->code_point);
  return out;
}

std::size_t entity_size(std::string_view text) {
  if (!text.starts_with('&')) return 0;
  std::size_t at = 1;
  if (text.substr(at).starts_with('#')) ++at;
  const std::size_t begin = at;
  const auto is_name_character = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  while (at < text.size() && at < kLongestEntity && is_name_character(text[at])) ++at;
  return at > begin && at < text.size() && text[at] == ';' ? at + 1 : 0;
}

std::string decode_entities(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t size = entity_size(text);
    if (size > 0) {
      out += decode_entity(text.substr(0, size));
      text.remove_prefix(size);
      continue;
    }
    const std::size_t end = std::min(text.find('&', 1), text.size());
    out += text.substr(0, end);
    text.remove_prefix(end);
  }
  return out;
}

}  // namespace openverslag
