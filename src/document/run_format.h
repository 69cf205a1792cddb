// How a style or a run of a word processor has words look.
#pragma once

#include <optional>

namespace openverslag {

// Nothing where it says nothing.
struct RunFormat {
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> strike;
  std::optional<bool> hidden;
};

// `format` where it says something, else `base`.
RunFormat over(const RunFormat& base, const RunFormat& format);

// Of a heading every word looks alike: only what it hides counts.
RunFormat in_heading(const RunFormat& format);

}  // namespace openverslag
