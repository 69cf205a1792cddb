// Files of Office before 2007, and newer ones with a password: both are kept in one kind of file.
#pragma once

#include <cstdint>
#include <string_view>

namespace openverslag {

enum class OldOffice : std::uint8_t { none, locked, word, other };

OldOffice old_office(std::string_view bytes);

}  // namespace openverslag
