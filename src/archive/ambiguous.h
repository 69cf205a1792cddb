// The warning about a name that may mean several people.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "text/diagnostic.h"

namespace openverslag {

// More than anybody would read in a warning.
inline constexpr std::size_t kMostCandidates = 8;

// `people`: the names of the candidates, two at least.
void warn_ambiguous(const std::string& printed, std::vector<std::string> people,
                    const std::string& body, const Where& where, Diagnostics& diagnostics);

}  // namespace openverslag
