#include "privacy/redaction_signs.h"

#include <algorithm>
#include <array>

#include "privacy/plain_signs.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr std::array<std::string_view, 4> kClasses = {".gelakt", "gelakt", ".redacted", "redacted"};
constexpr std::size_t kLongestClass = 9;

bool starts_with_any(std::string_view text, std::size_t& length) {
  const std::string folded = fold(text.substr(0, kLongestClass));
  for (const std::string_view name : kClasses) {
    if (!folded.starts_with(name)) continue;
    length = name.size();
    return true;
  }
  return false;
}

// Behind blanks, and signs that nobody sees.
std::size_t behind_nothing(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const CodePoint next = code_point_at(text, at);
    if (!is_space(next.value) && !is_unprinted(next.value)) break;
    at += next.length;
  }
  return at;
}

// Where "{.gelakt" begins, blanks behind the brace or not.
std::size_t find_class(std::string_view text, std::size_t from, std::size_t& behind) {
  for (std::size_t brace = text.find('{', from); brace != std::string_view::npos;
       brace = text.find('{', brace + 1)) {
    const std::size_t name = behind_nothing(text, brace + 1);
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

}  // namespace

std::optional<RedactionSign> find_redaction_sign(std::string_view text, std::size_t from) {
  std::size_t behind = 0;
  const std::size_t brace = find_class(text, from, behind);
  if (brace == std::string_view::npos) return std::nullopt;
  const std::size_t close = text.find('}', behind);
  // Without a brace there is no other sign behind it either.
  const std::size_t end = close == std::string_view::npos ? text.size() : close + 1;
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

bool has_broken_sign(std::string_view text) {
  const std::size_t first = text.find("]]");
  for (std::size_t at = first; at != std::string_view::npos; at = text.find("]]", at + 1)) {
    const std::string_view rest = text.substr(behind_nothing(text, at + 2));
    const std::size_t paren = rest.starts_with('(') ? 1 : 0;
    std::size_t length = 0;
    const bool is_class =
        rest.substr(paren).starts_with('.') && starts_with_any(rest.substr(paren), length);
    if (rest.starts_with('{') || is_class) return true;
  }
  return false;
}

bool is_misplaced_sign(std::string_view target) {
  std::size_t behind = 0;
  std::size_t length = 0;
  return find_class(target, 0, behind) != std::string_view::npos ||
         (starts_with_any(target, length) && length == target.size());
}

bool has_bare_brackets(std::string_view text) {
  const std::size_t open = text.find("[[");
  return open != std::string_view::npos && text.find("]]", open) != std::string_view::npos;
}

}  // namespace openverslag
