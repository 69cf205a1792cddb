// Text as it may stand in an address.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// Every byte but ASCII letters, digits, "-._~" and those of `kept` becomes "%" and two digits.
std::string percent_encoded(std::string_view text, std::string_view kept = {});

}  // namespace openverslag
