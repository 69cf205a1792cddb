// How a language sorts and counts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace openverslag {

// Where `text` comes in a list in that language ("nl"): keys are compared byte by byte, and alike
// only for texts that the language does not tell apart. For sorting, not for keeping: another
// version of the rules makes others. Throws Failure when the library with the rules is missing.
std::string sort_key(std::string_view text, std::string_view language);

// Loads the library, if it is there. (What is loaded is part of what a site is made by.)
void load_language_rules();

// "zero", "one", "two", "few", "many" or "other", as CLDR calls the forms of a noun that stands
// behind that number. Throws as sort_key does.
std::string_view plural_form(std::size_t number, std::string_view language);

}  // namespace openverslag
