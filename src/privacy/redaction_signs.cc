#include "privacy/redaction_signs.h"

#include <algorithm>
#include <array>

#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::array<std::string_view, 4> kClasses = {".gelakt", "gelakt", ".redacted", "redacted"};

bool starts_with_any(std::string_view text, std::size_t& length) {
  for (const std::string_view name : kClasses) {
    if (!text.starts_with(name)) continue;
    length = name.size();
    return true;
  }
  return false;
}

// Where "{.gelakt" begins, blanks behind the brace or not.
std::size_t find_class(std::string_view text, std::size_t from, std::size_t& behind) {
  for (std::size_t brace = text.find('{', from); brace != std::string_view::npos;
       brace = text.find('{', brace + 1)) {
    const std::size_t name = std::min(text.find_first_not_of(' ', brace + 1), text.size());
    std::size_t length = 0;
    if (!starts_with_any(text.substr(name), length)) continue;
    behind = name + length;
    return brace;
  }
  return std::string_view::npos;
}

// A word processor makes its own quotation marks of those that were typed.
std::string without_quotes(std::string_view value) {
  std::string out(value);
  for (const std::string_view quote : {"\"", "“", "”", "„", "'", "‘", "’"}) {
    for (std::size_t at; (at = out.find(quote)) != std::string::npos;) out.erase(at, quote.size());
  }
  return collapse_space(out);
}

// What stands between the class and the brace: nothing, or grond=… / ground=….
bool read_ground(std::string_view rest, std::string& ground) {
  rest = trim(rest);
  if (rest.empty()) return true;
  for (const std::string_view key : {"grond=", "ground="}) {
    if (!rest.starts_with(key)) continue;
    ground = without_quotes(rest.substr(key.size()));
    return true;
  }
  return false;
}

bool is_blank(char letter) { return letter == ' ' || letter == '\n' || letter == '\t'; }

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
}

bool is_word_byte(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') ||
         (lower(letter) >= 'a' && lower(letter) <= 'z');
}

// How many bytes of white stand at the place; a no-break space is white.
std::size_t white_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size()) {
    if (is_blank(text[end]))
      ++end;
    else if (text.substr(end).starts_with("\xC2\xA0"))
      end += 2;
    else
      break;
  }
  return end - at;
}

// Where the words that begin here end; nothing when others do.
std::optional<std::size_t> match_at(std::string_view text, std::size_t at, std::string_view words) {
  for (std::size_t i = 0; i < words.size();) {
    if (const std::size_t white = white_at(words, i); white > 0) {
      const std::size_t there = white_at(text, at);
      if (there == 0) return std::nullopt;
      at += there;
      i += white;
    } else {
      if (at >= text.size() || lower(text[at]) != lower(words[i])) return std::nullopt;
      ++at;
      ++i;
    }
  }
  return at;
}

}  // namespace

std::optional<RedactionSign> find_redaction_sign(std::string_view text, std::size_t from) {
  std::size_t behind = 0;
  const std::size_t brace = find_class(text, from, behind);
  if (brace == std::string_view::npos) return std::nullopt;
  const std::size_t close = text.find('}', behind);
  const std::size_t end = close == std::string_view::npos ? behind : close + 1;
  RedactionSign sign{brace, end, brace, brace};
  std::string_view before = text.substr(0, brace);
  while (!before.empty() && is_blank(before.back())) before.remove_suffix(1);
  const std::size_t open = before.rfind("[[");
  sign.understood = close != std::string_view::npos && before.ends_with("]]") &&
                    open != std::string_view::npos && open >= from &&
                    read_ground(text.substr(behind, close - behind), sign.ground);
  if (!sign.understood) return sign;
  sign.begin = open;
  sign.words = open + 2;
  sign.words_end = before.size() - 2;
  return sign;
}

std::optional<FoundWords> find_words(std::string_view text, std::string_view words,
                                     std::size_t from) {
  words = trim(words);
  if (words.empty()) return std::nullopt;
  for (std::size_t at = from; at + words.size() <= text.size() + words.size() && at < text.size();
       ++at) {
    const bool inside_word = at > 0 && is_word_byte(text[at - 1]) && is_word_byte(words.front());
    if (inside_word || lower(text[at]) != lower(words.front())) continue;
    const auto end = match_at(text, at, words);
    if (!end) continue;
    const bool goes_on =
        *end < text.size() && is_word_byte(words.back()) && is_word_byte(text[*end]);
    if (!goes_on) return FoundWords{at, *end};
  }
  return std::nullopt;
}

}  // namespace openverslag
