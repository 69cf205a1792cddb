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
// kContrastPairs (render/readable_tokens.h) meets WCAG AA, light and dark; the style sheet's own
// stand in their place. Reports what is left out and why. In the dark the file counts only if it
// has a dark scheme; what that does not change is then as in the light.
std::string token_rules(std::string_view stylesheet, const Source& tokens,
                        Diagnostics& diagnostics);

}  // namespace openverslag
