// What the look of a line says: how far it is bold, whether it may be a title.
#pragma once

#include <cstddef>
#include <string_view>

#include "document/document.h"

namespace openverslag {

inline constexpr std::size_t kLongestTitle = 160;  // bytes

// A number alone on the first line has its title on the next.
std::size_t first_line_end(const Text& text);

// "3. Opening", "H.07. Begroting", "TOP 3 Haushalt": may a line that is not bold be a title?
bool may_begin_with_number(std::string_view line);

// A title of two or three lines stands above the labels.
bool is_title_block(const Text& text);

// How many bytes are bold from the beginning on.
std::size_t bold_end(const Text& text);

// Are the first `end` bytes bold? A colon behind the bold words may be plain: "**ACTIES**:".
bool is_bold_line(const Text& text, std::size_t end);

// "NIEUWE REGLEMENTEN", "VARIA:": a line that is set apart by its capitals.
bool is_in_capitals(std::string_view line);

}  // namespace openverslag
