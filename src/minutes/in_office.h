// Whether a name in a sentence is called by an office.
#pragma once

#include <cstddef>
#include <string_view>

#include "minutes/vocabulary.h"

namespace openverslag {

// Somebody in office: "wethouder Aa", "raadslid mevrouw Aa", "de wethouders Bee en Aa", "Aa
// (wethouder)". The name with its honorific stands from `begin` to `end`. `any`: also in an office
// that residents may hold in their club, "voorzitter Aa".
bool is_in_office(std::string_view text, std::size_t begin, std::size_t end, bool any,
                  const Vocabulary& vocabulary);

// "(VVD)" behind a name that ends at `end`.
bool is_in_party(std::string_view text, std::size_t end, const Vocabulary& vocabulary);

}  // namespace openverslag
