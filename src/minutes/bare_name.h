// A name at the beginning of words that nothing makes one but its capital.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "minutes/addressed_name.h"

namespace openverslag {

// "Aa", "Jan Aa", "Van der Aa", "De Aa", "AA-BEE", "Jan VAN DER AA"; no party, no word that minutes
// are recognised by, that begins many a line ("Parkeren"), or that something is called by.
// `no_names` are folded words that are none.
std::optional<AddressedName> bare_name_at(const Words& words, std::size_t at,
                                          const std::vector<std::string>& no_names,
                                          const Vocabulary& vocabulary);

}  // namespace openverslag
