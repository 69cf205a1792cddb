// Personal data in the name of a file, of a folder, or in an address.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "privacy/personal_data.h"

namespace openverslag {

// As find_personal_data, where hyphens, underscores, dots and slashes may stand for blanks:
// "brief-bsn-123456782.md", "Jan_06-12345678/verslag.md".
std::vector<PersonalData> find_in_file_name(std::string_view path,
                                            const std::vector<std::string>& own_domains = {});

// The name with what find_in_file_name finds in it masked.
std::string file_name_without_personal_data(std::string_view path);

}  // namespace openverslag
