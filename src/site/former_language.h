// Addresses of a site that was in another language: its words for "meetings" and the like are
// others.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"
#include "text/diagnostic.h"
#include "text/language.h"

namespace openverslag {

class FormerLanguages {
 public:
  explicit FormerLanguages(const Language& own);

  const std::string& code() const { return own_.code(); }
  // What is "meetings/2023-01-16-raad/" now of "vergaderingen/2023-01-16-raad/", and of files
  // likewise; the same when it is in no other language. Reads the other languages when it must.
  std::string now(std::string_view address);

 private:
  using Words = std::map<std::string, std::string, std::less<>>;  // ours by theirs

  void load();
  bool is_own(std::string_view segment) const;

  const Language& own_;
  std::vector<Words> others_;
  bool is_loaded_ = false;
};

// The feed, table or list of feeds that `file` of the site before is in this language, where it is
// `called` so.
std::optional<FormerFile> file_of_other_language(const Site& site, const std::string& file,
                                                 const std::string& called);

// Links and feeds of others go by the old addresses. `before`: pages of the site before.
void report_other_language(const std::set<std::string, std::less<>>& before, const Routes& routes,
                           FormerLanguages& languages, Diagnostics& diagnostics);

}  // namespace openverslag
