// Who of the people of the site before is spelled otherwise now.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "archive/archive.h"
#include "archive/journal.h"
#include "cli/gather.h"
#include "site/routes.h"
#include "text/language.h"

namespace openverslag {

// By the address that the history knows, each a new person. `lost`: pages of the history that are
// not there now. Whoever of those was in the lists of a record, and stands in them no more, is the
// one person in these lists who has no page in the history, was in none of them before, and has a
// name that is alike; when there is one, and only for one. Not when something in those lists is
// hidden since: that may be who it was.
std::map<std::string, PersonIndex> renamed_people(const Content& content, const Routes& routes,
                                                  const Language& language,
                                                  const std::vector<KnownPage>& lost);

}  // namespace openverslag
