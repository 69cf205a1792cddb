// Themes that the site has no more: one comes and goes with the words of minutes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "site/site.h"

namespace openverslag {

// Is it the address of a page of a theme, of now or of before? What one is called was written by
// the clerk, and tells nothing of items that are gone: its address may lead to the list of topics.
bool is_theme(const Routes& routes, std::string_view address);

// Where a feed of a theme that has no page now leads: to that of the whole site, so that who
// followed it hears too much rather than nothing, without a word. Nothing: it is no such file, or
// the site has no feeds.
std::optional<FormerFile> feed_of_gone_theme(const Site& site, const std::string& file);

}  // namespace openverslag
