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
};

// Blackened: dark letters on a dark ground, which nobody was meant to read.
bool is_blackened(const RunFormat& format);

// "#1A1A1A" or "1A1A1A"; nothing for what is no colour, such as "auto".
std::optional<bool> is_dark(std::string_view color);

// `format` where it says something, else `base`.
RunFormat over(const RunFormat& base, const RunFormat& format);

// Of a heading every word looks alike: only what it hides counts.
RunFormat in_heading(const RunFormat& format);

}  // namespace openverslag
