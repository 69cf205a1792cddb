// How a clerk names minutes on the command line.
#pragma once

#include <string_view>

namespace openverslag {

// Whether `name` is the minutes with that id ("2020-10-05-dvo"), its address or the name of its
// file.
bool is_called(std::string_view id, std::string_view file, std::string_view name);

}  // namespace openverslag
