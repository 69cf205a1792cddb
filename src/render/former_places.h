// Places on the page of a record that links lead to from before something in it was changed.
#pragma once

#include <string>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// By item, ids that nothing on the page has: of paragraphs that are gone, and what the item was
// called by before the site had a history, made of the titles that it has and had.
std::vector<std::vector<std::string>> former_places(
    const PageContext& context, MeetingIndex meeting,
    const std::vector<const MinutesChange*>& changes);

// {id} of each.
View::Views id_views(const std::vector<std::string>& ids);

}  // namespace openverslag
