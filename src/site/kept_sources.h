// Sources of minutes at addresses where no file of theirs stands any more.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "archive/journal.h"
#include "site/site.h"

namespace openverslag {

// A record has had other addresses and files with other endings, and what stood at each of both
// leads to its page.
class KeptSources {
 public:
  // When all redirects of the site are known.
  KeptSources(const Journal& history, Site& site);

  // What the history tells of, however long ago.
  void keep_known();
  // One that the site before had, and what it is called now: it goes on standing there when the
  // site has another language and the file is offered still.
  void keep(const std::string& file, const std::string& called, const std::string& page);
  // One that the site before had, unless a file stands there, or something else is said of it.
  void lead_on(const std::string& file, const std::string& page);

 private:
  void add(const std::string& page, const std::string& file, bool is_offered);
  void keep_versions(const KnownMinutes& minutes, const std::string& page);

  const Journal& history_;
  Site& site_;
  std::multimap<std::string, std::string> ids_;  // by page, all that it has and had
  std::set<std::string, std::less<>> offered_;   // sources that stand
  std::set<std::string, std::less<>> answered_;  // sources that stand, or are told of elsewhere
};

}  // namespace openverslag
