// When what a page shows was last changed, as far as the record tells.
#pragma once

#include <optional>
#include <vector>

#include "site/site.h"

namespace openverslag {

// As site.pages: of meetings, people, topics, themes and bodies; nothing of others. Of a part of a
// list, what stands in that part.
std::vector<std::optional<Date>> last_changes(const Site& site);

}  // namespace openverslag
