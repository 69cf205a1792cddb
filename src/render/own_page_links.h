// The links of a page that the publisher wrote: as they are written, and where they lead.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/page_context.h"
#include "text/place.h"

namespace openverslag {

// Of a link as it stands in content/pages: "/organen/" from the root of the site, "contact.md" the
// page made of that file, anything else from the page itself.
std::string target_on_site(const PageContext& context, std::string_view target);

struct OwnPageLink {
  Place place;          // of the first word of the text that it stands in
  std::string written;  // "/organen/"
  std::string address;  // "../organen/": as the page has it
};

// `page` is an own page. Those that become links, in the order of the file.
std::vector<OwnPageLink> own_page_links(const Site& site, const Page& page);

}  // namespace openverslag
