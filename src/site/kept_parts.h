// What stood below and beside pages: years of lists, items alone, frames, feeds, files.
#pragma once

#include "site/redirects.h"
#include "site/site.h"

namespace openverslag {

// What the site before had of these and this one has not, leads to the page that it was part of, as
// far as that is there; a frame says that it is not shown any more. Who may have actions again goes
// on having a feed. What spells a hidden name is let go without a word.
void keep_parts(const FormerPages& before, Site& site);

}  // namespace openverslag
