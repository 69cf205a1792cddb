// Letters of any script as capitals.
#pragma once

namespace openverslag {

// The letter itself when it has none of its own.
char32_t capital_of(char32_t letter);

}  // namespace openverslag
