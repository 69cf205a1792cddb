#include "render/css_scope.h"

#include <algorithm>

#include "text/fold.h"

namespace openverslag {

namespace {

constexpr int kDeepestChain = 64;  // of properties that need each other
constexpr std::string_view kVar = "var(";

// Where the bracket that is open at `at` closes, strings and comments left aside; npos: nowhere.
std::size_t end_of_brackets(std::string_view css, std::size_t at) {
  for (std::size_t depth = 1; at < css.size(); ++at) {
    const char letter = css[at];
    if (letter == '(') ++depth;
    if (letter == ')' && --depth == 0) return at;
    if (letter == '"' || letter == '\'') at = std::min(css.find(letter, at + 1), css.size());
    if (css.substr(at).starts_with("/*")) at = std::min(css.find("*/", at + 2), css.size());
  }
  return css.npos;
}

std::string without_comments(std::string_view css) {
  std::string out;
  for (std::size_t at = 0; at < css.size();) {
    const std::size_t begin = std::min(css.find("/*", at), css.size());
    out += css.substr(at, begin - at);
    const std::size_t end = begin == css.size() ? css.npos : css.find("*/", begin + 2);
    at = end == css.npos ? css.size() : end + 2;
  }
  return out;
}

}  // namespace

std::optional<std::string> substitute_vars(std::string_view value, const CssLookup& lookup) {
  const std::string words = without_comments(value);
  const std::string_view css = words;
  std::string out;
  for (std::size_t at = 0; at < css.size();) {
    const std::size_t begin = std::min(css.find(kVar, at), css.size());
    out += css.substr(at, begin - at);
    if (begin == css.size()) break;
    const std::size_t inside = begin + kVar.size();
    const std::size_t end = end_of_brackets(css, inside);
    if (end == css.npos) return std::nullopt;
    const std::string_view arguments = css.substr(inside, end - inside);
    const std::size_t comma = std::min(arguments.find(','), arguments.size());
    std::optional<std::string> found = lookup(trim(arguments.substr(0, comma)));
    if (!found && comma < arguments.size())
      found = substitute_vars(arguments.substr(comma + 1), lookup);
    if (!found) return std::nullopt;
    out += *found;
    if (out.size() > kLongestCssValue) return std::nullopt;
    at = end + 1;
  }
  return std::string(trim(out));
}

CssScope::CssScope(const std::vector<CssProperty>& properties, bool dark) {
  for (const CssProperty& property : properties) {
    if (!property.dark) declared_[property.name] = &property;
  }
  for (const CssProperty& property : properties) {
    if (property.dark && dark) declared_[property.name] = &property;
  }
}

const CssEntry& CssScope::find(std::string_view name, int depth) {
  static const CssEntry kMissing;
  const auto declared = declared_.find(name);
  if (declared == declared_.end()) return kMissing;
  const auto [known, is_new] = known_.try_emplace(declared->first);  // `name` may be short-lived
  CssEntry& entry = known->second;
  if (!is_new) return entry;
  const CssProperty& property = *declared->second;
  // Whoever asks for it before it is known has gone round in a circle.
  entry = {CssState::circular, {}, property.place};
  bool is_circular = depth == kDeepestChain;
  const auto value =
      substitute_vars(property.value, [&](std::string_view needed) -> std::optional<std::string> {
        if (is_circular) return std::nullopt;
        const CssEntry& other = find(needed, depth + 1);
        is_circular |= other.state == CssState::circular;
        if (other.state != CssState::good) return std::nullopt;
        return other.value;
      });
  if (is_circular) return entry;
  entry.state = value && !value->empty() ? CssState::good : CssState::broken;
  if (value) entry.value = *value;
  return entry;
}

}  // namespace openverslag
