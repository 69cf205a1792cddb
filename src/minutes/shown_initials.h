// A name as its first letters.
#pragma once

#include <string>

#include "text/name.h"

namespace openverslag {

// "P. d. B." of P. de Boer.
std::string initials_of(const PersonName& name);

}  // namespace openverslag
