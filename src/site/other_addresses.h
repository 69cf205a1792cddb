// Where the page of an address that is not there any more went.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "archive/journal.h"
#include "site/site.h"

namespace openverslag {

class OtherAddresses {
 public:
  // `now`: addresses that lead somewhere.
  OtherAddresses(const Site& site, const Journal& history, std::set<std::string, std::less<>> now);

  // Empty when it is not certain. `called`: what it would be in the language of the site.
  std::string find(std::string_view address, std::string_view called) const;

 private:
  std::string find(std::string_view address) const;
  void add_names(const Site& site);
  void add_bodies(const Site& site);
  void add_titles(const Site& site);
  void add_former_titles(const Site& site);
  void add_files(const Site& site, const Journal& history);
  void add_events(const Site& site, const Journal& history);
  void add(std::string from, const std::string& to);

  std::set<std::string, std::less<>> now_;
  std::map<std::string, std::string, std::less<>> found_;  // empty: to more than one page
  std::map<std::string, std::string, std::less<>> moved_;  // as the history says
};

}  // namespace openverslag
