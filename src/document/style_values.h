// Values of a style sheet: numbers and lengths, in small letters.
#pragma once

#include <string_view>
#include <vector>

namespace openverslag {

// The numbers in a text, without signs; a part of a hundred as one of 255.
std::vector<double> numbers_in(std::string_view text);

// "0", "0px", "0.0"; not "10" or "auto".
bool is_nothing(std::string_view value);

// A length that shows no letter: nothing, or a pixel or a point at most.
bool is_tiny(std::string_view length);

// Of "italic 700 1px/2 serif" the size of the letters; where none is a number, the value.
std::string_view size_of_font(std::string_view value);

// Of "print, screen and (color)": whether it holds on every screen, however wide or high.
bool is_for_all_screens(std::string_view media);

// So far from where it would stand that it is on no screen: "-9999px", "-100vw", "9999px".
bool is_far(std::string_view length);

// Nobody sees what is cut so: "rect(0, 0, 0, 0)", "inset(50%)", "circle(0)".
bool cuts_all(std::string_view shape);

// "scale(0)", "translatex(-9999px)"
bool transforms_away(std::string_view value);

}  // namespace openverslag
