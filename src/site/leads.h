// Where the pages went that a site had before.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "site/other_addresses.h"
#include "site/redirects.h"
#include "text/diagnostic.h"

namespace openverslag {

using Addresses = std::set<std::string, std::less<>>;

Addresses addresses_of(const Site& site);

// Gives a site redirects from addresses of before to where their pages went. All that it is made
// with must outlive it.
class Leads {
 public:
  // `hidden`: the pages of those whom the clerk hides.
  Leads(const FormerPages& before, const Addresses& hidden, Site& site, Diagnostics& diagnostics);

  // `called`: what `address` would be in the language of the site. False: it leads nowhere.
  bool lead(const std::string& address, const std::string& called);

 private:
  // `other`: where the page went, if that is known.
  bool lead_to(const std::string& other, const std::string& address, const std::string& called);

  const FormerPages& before_;
  const Addresses& hidden_;
  Site& site_;
  Diagnostics& diagnostics_;
  // The meetings that the Woo's harvester is told of, by the address that it knows each by.
  std::map<std::string, MeetingIndex, std::less<>> known_to_woo_;
  std::optional<OtherAddresses> others_;  // made when first asked: most sites lose nothing
};

}  // namespace openverslag
