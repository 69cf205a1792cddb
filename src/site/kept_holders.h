// Feeds of the actions of those who have none any more.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "site/site.h"

namespace openverslag {

// Who has actions again goes on having a feed: subscribers wait for it.
class KeptHolders {
 public:
  explicit KeptHolders(Site& site) : site_(site) {}

  // `below`: of the page of somebody, or of the register: "acties/", "politie/". Nothing for a
  // folder that is not of actions, or of an organisation that nothing names any more.
  void keep(const std::string& page, std::string_view below);

 private:
  void begin();
  void add(Holder holder, const std::string& folder, const std::string& page);

  Site& site_;
  std::map<std::string, PersonIndex, std::less<>> people_;  // by page
  std::set<std::string, std::less<>> feeds_;
};

}  // namespace openverslag
