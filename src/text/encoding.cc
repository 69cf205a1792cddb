#include "text/encoding.h"

#include <array>

#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

// Bytes 0x80 to 0x9F; the others are the code points of the same number.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char32_t from_windows_1252(unsigned char byte) {
  return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

struct Signature {
  std::string_view bytes;
  std::string_view format;
};

constexpr std::array<Signature, 3> kSignatures = {{
    {"{\\rtf", "RTF"},
    {"\x89PNG", "PNG"},
    {"\xFF\xD8\xFF", "JPEG"},
}};

}  // namespace

std::string utf8_from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t invalid = find_invalid_utf8(bytes.substr(at));
    out.append(bytes, at, invalid);
    if (invalid == std::string_view::npos) break;
    at += invalid;
    append_code_point(out, from_windows_1252(static_cast<unsigned char>(bytes[at])));
    ++at;
  }
  return out;
}

bool begins_as_utf_16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

std::string utf8_from_utf_16(std::string_view bytes) {
  const bool little_endian = bytes[0] == '\xFF';
  const auto unit_at = [&](std::size_t at) -> char32_t {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return little_endian ? first | second << 8 : first << 8 | second;
  };
  std::string out;
  for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
    char32_t value = unit_at(at);
    if (is_high_surrogate(value) && at + 3 < bytes.size() && is_low_surrogate(unit_at(at + 2))) {
      value = 0x10000 + ((value - 0xD800) << 10) + (unit_at(at + 2) - 0xDC00);
      at += 2;
    }
    const bool half_a_pair = value >= 0xD800 && value < 0xE000;
    append_code_point(out, half_a_pair ? kReplacement : value);
  }
  return out;
}

std::string_view binary_format(std::string_view bytes) {
  for (const Signature& signature : kSignatures) {
    if (bytes.starts_with(signature.bytes)) return signature.format;
  }
  return {};
}

void make_line_ends_plain(std::string& text) {
  std::size_t from = text.find('\r');
  if (from == std::string::npos) return;
  std::size_t to = from;
  for (; from < text.size(); ++from) {
    const bool before_line_feed = from + 1 < text.size() && text[from + 1] == '\n';
    if (text[from] != '\r') {
      text[to++] = text[from];
    } else if (!before_line_feed) {
      text[to++] = '\n';
    }
  }
  text.resize(to);
}

}  // namespace openverslag
