// When two readings of a name, a title or a sentence are the same, whatever their spelling.
#pragma once

#include <string>
#include <string_view>

namespace openverslag {

// Without case, diacritics, and marks at the ends; a name in brackets behind a title is none of it.
std::string comparable_title(std::string_view title);
// "01." is "01", "a)" is "a", "3.a" is "3a", and "3.1" stays.
std::string comparable_number(std::string_view number);

// "mw. D. Rienks" is "D. Rienks", and "M. (Maarten) Aa" is "M. Aa"; "Aa" is not "M. Aa".
bool same_name(const std::string& a, const std::string& b);

// From 0, no word in common, to 1, the same words as often.
double word_likeness(const std::string& a, const std::string& b);

}  // namespace openverslag
