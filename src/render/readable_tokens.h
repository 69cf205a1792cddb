// Which of a publisher's colours can be read on each other, and on those of the style sheet.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "render/css_properties.h"
#include "render/css_values.h"
#include "text/place.h"

namespace openverslag {

// A token that counts.
struct AcceptedToken {
  std::string value;  // as it comes on the site
  Place place;
};
using AcceptedTokens = std::map<std::string_view, AcceptedToken>;

// Two colours of a style sheet that stand on each other, by the custom properties they have there.
struct ContrastPair {
  std::string_view ink;  // "--accent"
  std::string_view paper;
  double least;  // of WCAG AA: 4.5 for words, 3 for lines
};

inline constexpr ContrastPair kContrastPairs[] = {
    {"--ink", "--paper", 4.5},       {"--ink", "--wash", 4.5},
    {"--quiet", "--paper", 4.5},     {"--quiet", "--wash", 4.5},
    {"--strong-line", "--paper", 3}, {"--heading", "--paper", 4.5},
    {"--accent", "--paper", 4.5},  // links
    {"--accent", "--wash", 4.5},     {"--hover", "--paper", 4.5},
    {"--hover", "--wash", 4.5},      {"--button-ink", "--button", 4.5},
    {"--head-ink", "--head", 4.5},   {"--foot-ink", "--foot", 4.5},
    {"--alert-ink", "--alert", 4.5}, {"--accent", "--alert", 4.5},
    {"--badge-ink", "--badge", 4.5}, {"--focus", "--paper", 3},
};

// A grey of the style sheet itself: between words and ground. Before a colour of the publisher is
// left out because of it, it gives way to what it is between, as a token that the style sheet asks
// for: var(--openverslag-wash-color, #f5f1e7).
struct OwnGrey {
  std::string_view name;  // "--wash"
  std::string_view token;
  std::string_view towards;  // "--paper"
};

inline constexpr OwnGrey kOwnGreys[] = {
    {"--wash", "--openverslag-wash-color", "--paper"},
    {"--quiet", "--openverslag-quiet-color", "--ink"},
    {"--strong-line", "--openverslag-strong-line-color", "--ink"},
};

// Two colours with too little contrast, of which one is left out: `token`.
struct Unreadable {
  std::string_view token;
  Place place;
  Rgb ink;
  Rgb paper;
  double contrast;
  double least;
};

// The tokens that are left when every pair can be read, and the greys that gave way. `theme` is
// the properties of the style sheet, `dark` whether its dark scheme counts.
AcceptedTokens readable_tokens(AcceptedTokens tokens, const std::vector<CssProperty>& theme,
                               bool dark, const std::function<void(const Unreadable&)>& report);

}  // namespace openverslag
