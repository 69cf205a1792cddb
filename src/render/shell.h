// What all pages share: the head, the navigation, the footer.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// From the root down to the page above this one: label and address.
using Trail = std::vector<std::pair<std::string, std::string>>;
Trail trail_to(const PageContext& context);

// Adds to the view of a page, whose {title} is empty on the home page only.
void add_shell(View& view, const PageContext& context);

}  // namespace openverslag
