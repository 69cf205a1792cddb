// When an action is due, as printed.
#pragma once

#include <string>

#include "minutes/words.h"

namespace openverslag {

// "vóór 1 maart", "uiterlijk 12 mei 2021", "uiterlijk week 12", "Q2"; empty when nothing says so
// clearly.
std::string find_due(const Words& words);

}  // namespace openverslag
