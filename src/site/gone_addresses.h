// The addresses of items that are in a record no more.
#pragma once

#include <set>
#include <string>

#include "site/site.h"

namespace openverslag {

// Adds it with the page that stands at its address.
void add_redirect(Site& site, Redirect redirect);

// The page of an item alone leads to where it stood; the one for frames on other sites says that it
// is gone. So do those below every address that redirects to the record. None where `now` has one.
void add_gone_items(Site& site, const std::set<std::string, std::less<>>& now);

}  // namespace openverslag
