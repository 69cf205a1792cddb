// "De heer" and "mevrouw": who cannot be one person.
#pragma once

#include <cstdint>
#include <string_view>

namespace openverslag {

enum class Salute : std::uint8_t { unknown, sir, lady };

// Of an honorific as it is printed: "mevr."; unknown for an empty one.
Salute salute_of(std::string_view honorific);

// Both known, and not the same.
bool are_two(Salute a, Salute b);

}  // namespace openverslag
