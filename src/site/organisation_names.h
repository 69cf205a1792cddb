// What organisations are called by that are printed in minutes or in the registry.
#pragma once

#include <string>
#include <string_view>

#include "archive/archive.h"

namespace openverslag {

// Of the one whose name is spelled `id` ("politie") in addresses; empty: there is none.
std::string name_of_organisation(const Archive& archive, std::string_view id);

}  // namespace openverslag
