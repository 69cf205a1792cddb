// Addresses of pages, as people write them in files.
#pragma once

#include <string_view>

namespace openverslag {

// "vergaderingen/2020-10-05-dvo/": below the root of the site, and leading nowhere else.
bool is_page_address(std::string_view address);

// "bron/2020-10-05-dvo.md": the same of a file.
bool is_file_address(std::string_view address);

}  // namespace openverslag
