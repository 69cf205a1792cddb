// What search engines read of a page: schema.org as JSON-LD.
#pragma once

#include <string>

#include "render/page_context.h"

namespace openverslag {

// Where the page stands in the site and, for a meeting, what was held when and by whom. Names
// nobody: who was there is for readers of the page. Without a "<". Empty without a base URL, as
// nothing absolute can be said then, and when search engines get nothing. `title` is that of the
// page.
std::string structured_data(const PageContext& context, const std::string& title);

}  // namespace openverslag
