// Addresses that pages had once: content/redirects.toml, and what follows from other names.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

struct Site;

inline constexpr std::string_view kRedirectsFile = "redirects.toml";

struct Redirect {
  std::string from;  // "personen/o-van-aa/"
  std::string to;
  Place place = {};
};

std::vector<Redirect> read_redirects(const std::optional<Source>& source, Diagnostics& diagnostics);

// Pages of `before`, addresses of the site as it was, of which this site has none. Where another
// name of a person or subject tells where such a page went, the site gets a redirect to it;
// what is left is reported. One that leads nowhere is an error.
void keep_addresses(const std::set<std::string, std::less<>>& before, Site& site,
                    Diagnostics& diagnostics);

}  // namespace openverslag
