// How a style or a run of a word processor has words look.
#pragma once

#include <optional>
#include <string_view>

namespace openverslag {

// Nothing where it says nothing.
struct RunFormat {
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> strike;
  std::optional<bool> hidden;
  std::optional<bool> dark_letters;
  std::optional<bool> dark_ground;
  std::optional<bool> white_letters;
  std::optional<bool> coloured_ground;  // any but white
  std::optional<bool> tiny;             // too small to be read
  std::optional<bool> raised;           // above the line
};

// Blackened: dark letters on a dark ground, which nobody was meant to read. `stands_on_dark`: the
// paragraph or cell around it is.
bool is_blackened(const RunFormat& format, bool stands_on_dark);

// Hidden, or of letters without a size.
bool is_hidden(const RunFormat& format);

// White letters on what is white. `stands_on_colour`: a cell, a shape or a page around it has one.
bool is_white_on_white(const RunFormat& format, bool stands_on_colour);

// "#1A1A1A" or "1A1A1A"; nothing for what is no colour, such as "auto".
std::optional<bool> is_dark(std::string_view color);

// "#FFFFFF", "FEFEFE"; nothing for what is no colour.
std::optional<bool> is_white(std::string_view color);

// `format` where it says something, else `base`.
RunFormat over(const RunFormat& base, const RunFormat& format);

// Of a heading every word looks alike: only what it hides counts.
RunFormat in_heading(const RunFormat& format);

}  // namespace openverslag
