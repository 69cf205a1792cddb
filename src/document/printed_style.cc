#include "document/printed_style.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace openverslag {
namespace {

// Letters of a heading are at least so much larger than those of the text.
constexpr double kHeading = 1.12;

double rounded(double size) { return std::round(size * 2) / 2; }

}  // namespace

PrintedStyle style_of(const std::vector<PageLine>& lines) {
  std::map<double, std::size_t> letters;
  for (const PageLine& line : lines) {
    for (const PrintedWord& word : line.words) letters[rounded(word.size)] += word.text.size();
  }
  PrintedStyle style;
  std::size_t most = 0;
  for (const auto& [size, count] : letters) {
    if (count > most) style.size = size;
    most = std::max(most, count);
  }
  for (const PageLine& line : lines) {
    const double size = rounded(size_of(line));
    if (size >= kHeading * style.size) style.heading_sizes.push_back(size);
  }
  std::sort(style.heading_sizes.begin(), style.heading_sizes.end(), std::greater<>());
  style.heading_sizes.erase(std::unique(style.heading_sizes.begin(), style.heading_sizes.end()),
                            style.heading_sizes.end());
  style.leading = usual_leading(lines).value_or(style.leading);
  return style;
}

int heading_level(double size, const PrintedStyle& style) {
  const auto& sizes = style.heading_sizes;
  const auto found = std::find(sizes.begin(), sizes.end(), rounded(size));
  constexpr std::ptrdiff_t kDeepest = 6;
  if (found == sizes.end()) return 0;
  return static_cast<int>(std::min(found - sizes.begin() + 1, kDeepest));
}

double right_margin(const std::vector<PageLine>& lines, double page_width) {
  std::vector<double> rights;
  double left = page_width;
  for (const PageLine& line : lines) {
    rights.push_back(line.box.right);
    left = std::min(left, line.box.left);
  }
  std::sort(rights.begin(), rights.end(), std::greater<>());
  // Lines that reach the margin come in numbers; a single one may stick out.
  constexpr double kSameEdge = 3;
  double right = rights.empty() ? 0 : rights.front();
  for (std::size_t index = 0; index + 2 < rights.size(); ++index) {
    if (rights[index] - rights[index + 2] > kSameEdge) continue;
    right = rights[index];
    break;
  }
  // Nothing but short lines: the margins are taken to be equal.
  return right < 0.7 * page_width ? page_width - left : right;
}

}  // namespace openverslag
