#include "text/fold.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "text/byte_bits.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// What an ASCII byte folds to; white space to a blank.
constexpr std::array<char, 128> kFoldedAscii = [] {
  std::array<char, 128> table{};
  for (int byte = 0; byte < 128; ++byte) {
    const char self = static_cast<char>(byte);
    const bool upper = self >= 'A' && self <= 'Z';
    const bool space = self >= '\t' && self <= '\r';
    table[byte] = upper ? static_cast<char>(self + 32) : space ? ' ' : self == '`' ? '\'' : self;
  }
  return table;
}();

struct Special {
  std::u32string_view letters;
  std::string_view folded;
};

// What Unicode does not take apart by itself.
constexpr std::array<Special, 13> kSpecials = {{
    {U"‘’‚‛ʼ′´", "'"},
    {U"“”„‟″", "\""},
    {U"\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"},
    {U"ı", "i"},
    {U"Ææ", "ae"},
    {U"Œœ", "oe"},
    {U"Øø", "o"},
    {U"Łł", "l"},
    {U"ĐđÐð", "d"},
    {U"Þþ", "th"},
    {U"Ħħ", "h"},
    {U"Ŧŧ", "t"},
    {U"Ŋŋ", "n"},
}};

// Empty for all else.
std::string_view folded_specially(char32_t value) {
  for (const Special& special : kSpecials) {
    if (special.letters.find(value) != std::u32string_view::npos) return special.folded;
  }
  return {};
}

void append_folded(std::string& out, char32_t value) {
  if (const std::string_view special = folded_specially(value); !special.empty()) {
    out += special;
    return;
  }
  constexpr auto kOptions =
      static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                     UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
  std::array<utf8proc_int32_t, 24> parts;
  int boundary = 0;
  const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(value), parts.data(),
                                             parts.size(), kOptions, &boundary);
  if (count < 0) return append_code_point(out, value);
  for (utf8proc_ssize_t i = 0; i < count && i < static_cast<utf8proc_ssize_t>(parts.size()); ++i) {
    const auto part = static_cast<char32_t>(parts[static_cast<std::size_t>(i)]);
    // "ǿ" is "ø" with an accent.
    const std::string_view folded = folded_specially(part);
    if (folded.empty())
      append_code_point(out, part);
    else
      out += folded;
  }
}

bool is_printed_ascii(char byte) { return byte > ' ' && byte < 0x7F; }

// Between two printed signs of those that begin at `begin`.
bool is_single_blank(std::string_view text, std::size_t begin, std::size_t at) {
  return text[at] == ' ' && at > begin && at + 1 < text.size() && is_printed_ascii(text[at + 1]);
}

bool ends_in_blank(const std::string& text) { return text.empty() || text.back() == ' '; }

// What is to be looked at by itself: all that is not printed ASCII, and a blank behind another.
Bytes are_no_plain_ascii(Bytes bytes, Bytes before) {
  return are_from(bytes, '\0', ' ') | are_from(bytes, '\x7F', 0x81) | are(bytes, '`') |
         (are(bytes, ' ') & are(before, ' '));
}

Bytes in_small_letters(Bytes bytes) {
  return bytes | (are_from(bytes, 'A', 26) & static_cast<std::uint8_t>(0x20));
}

// Nearly always there is nothing to do but make capitals small, sixteen at once. Returns whether it
// was so; if not, the text is not as it was any more.
bool fold_plain_ascii(std::string& text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return text.empty();
  std::array<char, 1 + sizeof(Bytes)> buffer;
  buffer.fill('x');
  // Those behind the first, which is the one before them.
  const auto fold_sixteen = [&buffer] {
    const Bytes bytes = bytes_at(&buffer[1]);
    if (is_any(are_no_plain_ascii(bytes, bytes_at(buffer.data())))) return false;
    const Bytes small = in_small_letters(bytes);
    std::memcpy(&buffer[1], &small, sizeof small);
    return true;
  };
  std::size_t at = 0;
  for (; at + sizeof(Bytes) <= text.size(); at += sizeof(Bytes)) {
    std::memcpy(&buffer[1], &text[at], sizeof(Bytes));
    if (!fold_sixteen()) return false;
    std::memcpy(&text[at], &buffer[1], sizeof(Bytes));
    buffer[0] = buffer.back();
  }
  std::memcpy(&buffer[1], &text[at], text.size() - at);
  if (!fold_sixteen()) return false;
  std::memcpy(&text[at], &buffer[1], text.size() - at);
  return true;
}

void append_folded_ascii(std::string& out, std::string_view ascii) {
  std::size_t end = out.size();
  out.resize(end + ascii.size());
  for (const char each : ascii) {
    const char folded = kFoldedAscii[static_cast<unsigned char>(each)];
    if (folded != ' ' || (end > 0 && out[end - 1] != ' ')) out[end++] = folded;
  }
  out.resize(end);
}

// A file system takes names of 255 bytes; a date and a number may come before and behind.
constexpr std::size_t kLongestSlug = 120;

}  // namespace

std::string fold(std::string_view text) {
  std::string out(text);
  if (fold_plain_ascii(out)) return out;
  out.clear();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t ascii_end = skip_ascii(text, at);
    append_folded_ascii(out, text.substr(at, ascii_end - at));
    if (ascii_end == text.size()) break;
    const CodePoint next = code_point_at(text, ascii_end);
    at = ascii_end + next.length;
    if (!is_space(next.value)) {
      append_folded(out, next.value);
    } else if (!ends_in_blank(out)) {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string slug(std::string_view text) {
  std::string out;
  for (const char each : fold(text)) {
    const bool kept = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
    if (kept) {
      out += each;
    } else if (each != '\'' && !out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  if (out.size() > kLongestSlug) {
    // Between two words, if there is a place.
    const std::size_t cut = out.rfind('-', kLongestSlug);
    out.resize(cut == std::string::npos || cut < kLongestSlug / 2 ? kLongestSlug : cut);
  }
  if (!out.empty() && out.back() == '-') out.pop_back();
  return out.empty() ? "x" : out;
}

std::string collapse_space(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && (is_printed_ascii(text[end]) || is_single_blank(text, at, end)))
      ++end;
    out.append(text, at, end - at);
    if (end == text.size()) break;
    const CodePoint next = code_point_at(text, end);
    if (!is_space(next.value)) {
      out.append(text, end, next.length);
    } else if (!ends_in_blank(out)) {
      out += ' ';
    }
    at = end + next.length;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string_view trim(std::string_view text) {
  // Nearly always there is nothing to do.
  if (!text.empty() && is_printed_ascii(text.front()) && is_printed_ascii(text.back())) return text;
  while (!text.empty()) {
    const CodePoint first = code_point_at(text, 0);
    if (!is_space(first.value)) break;
    text.remove_prefix(first.length);
  }
  while (!text.empty()) {
    const CodePoint last = code_point_before(text, text.size());
    if (!is_space(last.value)) break;
    text.remove_suffix(last.length);
  }
  return text;
}

}  // namespace openverslag
