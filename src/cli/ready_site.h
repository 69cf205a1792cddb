// A content folder into a site that can be drawn: what build, check and preview begin with.
#pragma once

#include <memory>
#include <set>
#include <string>

#include "cli/gather.h"
#include "cli/make_site.h"
#include "render/theme.h"
#include "site/site.h"
#include "text/language.h"

namespace openverslag {

using SitePaths = std::set<std::string, std::less<>>;

// Everything that its files are made of. Stays where it is: the site refers to the rest.
struct ReadySite {
  ReadySite(Content gathered, const std::string& base_url, SitePaths published,
            Diagnostics& diagnostics);
  ReadySite(const ReadySite&) = delete;
  ReadySite& operator=(const ReadySite&) = delete;

  Content content;  // its writings went to the site
  Language language;
  Site site;
  ThemeFiles theme;
  SitePaths before;       // files of the site that this one replaces
  bool is_check = false;  // which fails for what a build only tells
};

// All but the errors.
Diagnostics without_errors(const Diagnostics& all);

// What it finds goes to `made`: with errors there it may be drawn, but not be published. `before`:
// the files of the site that this one is to replace. `kept`: of the build before
// this one, if any. Throws Failure.
std::unique_ptr<ReadySite> ready_site(const SiteOptions& options, SitePaths before,
                                      KeptReadings* kept, Progress& progress, Timings& timings,
                                      MadeSite& made);

}  // namespace openverslag
