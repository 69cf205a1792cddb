// The pages of an archive that a test has made, drawn by the built-in theme.
#pragma once

#include <regex>
#include <string>
#include <utility>
#include <vector>

#include "render/render.h"

namespace openverslag {

struct BuiltSite {
  explicit BuiltSite(Archive made) : archive(std::move(made)) {}

  // Those that `is_meant` says, in the order of the site.
  template <class IsMeant>
  std::vector<std::string> drawn(const IsMeant& is_meant) const {
    std::vector<std::string> all;
    for (const Page& page : site.pages) {
      if (is_meant(page)) all.push_back(render_page(site, page, templates, nullptr).bytes);
    }
    return all;
  }

  Diagnostics diagnostics;
  Archive archive;
  Config config;
  Language language = Language::load("nl");
  Site site = build_site(archive, config, language, diagnostics);
  ThemeFiles theme = ThemeFiles::load(std::nullopt, language, diagnostics);
  Templates templates{theme};
};

// What the first brackets of the pattern hold, at each place where it fits.
inline std::vector<std::string> matches_of(const std::string& html, const std::string& pattern) {
  const std::regex each(pattern);
  std::vector<std::string> all;
  for (std::sregex_iterator at(html.begin(), html.end(), each), end; at != end; ++at)
    all.push_back(at->str(1));
  return all;
}

}  // namespace openverslag
