#include "render/theme_tokens.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

#include "render/css_properties.h"
#include "render/css_scope.h"
#include "render/css_values.h"
#include "render/readable_tokens.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool is_color(std::string_view token) { return token.ends_with("-color"); }

// The names that a style sheet asks for and does not declare, without those of its own greys.
std::set<std::string_view> names_asked_for(std::string_view css,
                                           const std::vector<CssProperty>& declared) {
  constexpr std::string_view kVar = "var(--";
  std::set<std::string_view> names;
  for (std::size_t at = css.find(kVar); at != css.npos; at = css.find(kVar, at + 1)) {
    const std::size_t begin = at + kVar.size() - 2;
    const std::size_t end = std::min(css.find_first_of(",) \n", begin), css.size());
    names.insert(css.substr(begin, end - begin));
  }
  for (const CssProperty& property : declared) names.erase(property.name);
  for (const OwnGrey& grey : kOwnGreys) names.erase(grey.token);
  return names;
}

// Their meaning depends on where they stand: as good as no value.
bool says_nothing(std::string_view value) {
  constexpr std::string_view kKeywords[] = {"inherit",   "initial",      "unset",      "revert",
                                            "inherited", "currentcolor", "transparent"};
  return std::ranges::count(kKeywords, std::string_view(fold(value))) > 0;
}

std::optional<std::string> checked(std::string_view token, std::string_view value) {
  if (token.ends_with("font-family")) return checked_font_family(value);
  if (token.ends_with("border-radius")) return checked_radius(value);
  if (!is_color(token)) return checked_length(value);
  const auto color = parse_color(value);
  return color ? std::optional(css_of(*color)) : std::nullopt;
}

// The type of a token as the key of a text.
std::string type_of(std::string_view token) {
  if (is_color(token)) return "color";
  return token.ends_with("font-family") ? "font-family" : "length";
}

class TokenFile {
 public:
  TokenFile(std::string_view stylesheet, const Source& tokens, Diagnostics& diagnostics)
      : file_(tokens.path),
        diagnostics_(diagnostics),
        theme_(read_css_properties(stylesheet, "", unheard_)),
        asked_for_(names_asked_for(stylesheet, theme_)),
        own_(read_css_properties(tokens.bytes, tokens.path, diagnostics)) {}

  std::string rules() && {
    const AcceptedTokens light = readable(accepted(false), false);
    const AcceptedTokens dark = readable(accepted(true), true);
    if (!any_) diagnostics_.warning("tokens-unused", {file_});
    std::string css = rule("", light, [](std::string_view token) { return !is_color(token); });
    css += rule("@media not all and (prefers-color-scheme: dark)", light, is_color);
    return css + rule("@media (prefers-color-scheme: dark)", dark, is_color);
  }

 private:
  AcceptedTokens accepted(bool dark) {
    AcceptedTokens tokens;
    const bool has_scheme = !dark || std::ranges::any_of(own_, &CssProperty::dark);
    if (!has_scheme) return tokens;  // the dark of the style sheet itself
    CssScope scope(own_, dark);
    for (const std::string_view token : asked_for_) {
      const CssEntry& entry = scope.find(token);
      if (entry.state == CssState::missing || says_nothing(entry.value)) continue;
      any_ = true;
      if (dark && !is_color(token)) continue;
      const auto value = entry.state == CssState::good ? checked(token, entry.value) : std::nullopt;
      if (value) {
        tokens[token] = {*value, entry.place};
      } else {
        report(entry.state == CssState::circular ? "token-circle" : "token-" + type_of(token),
               entry.place, token, {});
      }
    }
    return tokens;
  }

  AcceptedTokens readable(AcceptedTokens tokens, bool dark) {
    return readable_tokens(std::move(tokens), theme_, dark, [&](const Unreadable& pair) {
      report(dark ? "token-contrast-dark" : "token-contrast", pair.place, pair.token,
             {css_of(pair.ink), css_of(pair.paper),
              fmt::format("{:.2f}", std::floor(pair.contrast * 100) / 100),
              fmt::format("{:.1f}", pair.least)});
    });
  }

  template <class Takes>
  static std::string rule(std::string_view media, const AcceptedTokens& tokens,
                          const Takes& takes) {
    std::string css;
    for (const auto& [token, accepted] : tokens) {
      if (takes(token)) css.append(token).append(":").append(accepted.value).append(";");
    }
    if (css.empty()) return css;
    css = ":root{" + css + "}";
    if (!media.empty()) css = std::string(media) + "{" + css + "}";
    return css + "\n";
  }

  void report(const std::string& rule, Place place, std::string_view token,
              std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), std::string(token));
    diagnostics_.warning(rule, {file_, place, token}, std::move(arguments));
  }

  std::string_view file_;
  Diagnostics& diagnostics_;
  Diagnostics unheard_;  // of the style sheet: it may hold what it likes
  std::vector<CssProperty> theme_;
  std::set<std::string_view> asked_for_;
  std::vector<CssProperty> own_;
  bool any_ = false;  // of the tokens that are asked for
};

}  // namespace

std::string token_rules(std::string_view stylesheet, const Source& tokens,
                        Diagnostics& diagnostics) {
  return TokenFile(stylesheet, tokens, diagnostics).rules();
}

}  // namespace openverslag
