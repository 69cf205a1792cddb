// Initials that stand for somebody: "DW", "OvdA", "JVD".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/name.h"

namespace openverslag {

// "OA", "OvdA", "OvA" of Onno van der Aa; none without a first name.
std::vector<std::string> monograms_of(const PersonName& name);

bool is_monogram(std::string_view printed, const PersonName& name);

}  // namespace openverslag
