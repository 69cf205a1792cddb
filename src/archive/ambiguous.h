// The warning about a name that may mean several people.
#pragma once

#include <string>
#include <vector>

#include "text/diagnostic.h"

namespace openverslag {

// `people`: the names of the candidates, two at least.
void warn_ambiguous(const std::string& printed, std::vector<std::string> people,
                    const std::string& body, const Where& where, Diagnostics& diagnostics);

}  // namespace openverslag
