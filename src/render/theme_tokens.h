// The publisher's own house style: the values of the design tokens that a style sheet asks for.
#pragma once

#include <string>
#include <string_view>

#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// Rules to stand before `stylesheet`, which asks for tokens as var(--nl-…, var(--utrecht-…, …)):
// of the publisher's file the values of those tokens, each checked for its type and written anew.
// Colours that are hard to read on each other are left out one by one until every pair of
// kContrastPairs meets WCAG AA, light and dark; the style sheet's own stand in their place. Reports
// what is left out and why. In the dark the file
// counts only if it has a dark scheme; what that does not change is then as in the light.
std::string token_rules(std::string_view stylesheet, const Source& tokens,
                        Diagnostics& diagnostics);

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

}  // namespace openverslag
