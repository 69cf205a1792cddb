// The white that runs down between columns of words.
#pragma once

#include <cstddef>
#include <vector>

#include "document/page_lines.h"

namespace openverslag {

// As parts of the size of the letters. A gap this wide speaks for columns…
inline constexpr double kGoodGap = 0.9;
// … whose words begin this close to each other.
inline constexpr double kSameLeft = 0.3;

struct Span {
  double begin;
  double end;
};

// Where a line has ink, and the white between.
struct LineSpans {
  std::vector<Span> ink;
  std::vector<Span> gaps;
  std::size_t wide_gaps = 0;
};

LineSpans spans_of(const PageLine& line, double size);

// Lines that share white from top to bottom.
class Rivers {
 public:
  // `size`: of the letters.
  explicit Rivers(double size) : size_(size) {}

  // Those that are left when the line stands in the columns as well. Words that happen to stand
  // above each other make none.
  std::vector<Span> with(const LineSpans& line) const;

  void add(LineSpans line);
  std::size_t lines() const { return lines_.size(); }

 private:
  double size_;
  std::vector<Span> ink_;
  std::vector<LineSpans> lines_;
};

}  // namespace openverslag
