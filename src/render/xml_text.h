// Text that XML can hold, however hostile.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// Without controls (text/controls.h), and with every sign of markup as a numeric reference, as the
// RSS Profile wants it in titles: readers disagree on whether "&lt;" there is markup.
std::string character_data(std::string_view text);

}  // namespace openverslag
