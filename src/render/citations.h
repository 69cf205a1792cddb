// How an item of the record is cited, in words and as CSL-JSON, and how a mistake in it is told.
#pragma once

#include <string>

#include "render/output_file.h"
#include "site/site.h"

namespace openverslag {

// "Regio Waterkant, verslag van Veiligheidsoverleg, 5 oktober 2020, punt B1: Jaarwisseling.
// https://…/#b1". Without a base URL, without the address. Names nobody.
std::string citation_of(const Site& site, ItemRef ref);

// Where to tell that the item is wrong: a letter that names it already, or the address for contact;
// "" without either.
std::string mistake_href(const Site& site, ItemRef ref);

// The meeting and each of its items. Only with a base URL: a reference leads somewhere.
OutputFile render_citations(const Site& site, MeetingIndex meeting);

}  // namespace openverslag
