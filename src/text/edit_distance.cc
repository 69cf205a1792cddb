#include <algorithm>
#include <string>
#include <vector>

#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

std::u32string decoded(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    out += next.value;
    at += next.length;
  }
  return out;
}

// Rows of the table of distances between all beginnings of `a` and `b`; three are enough.
struct Rows {
  std::vector<std::size_t> before_last, last, current;
};

// Fills `rows.current` for the beginning of `a` that ends with its letter `i` (from 1).
// Returns the smallest distance in it.
std::size_t fill_row(Rows& rows, const std::u32string& a, const std::u32string& b, std::size_t i) {
  rows.current[0] = i;
  std::size_t smallest = i;
  for (std::size_t j = 1; j <= b.size(); ++j) {
    const std::size_t substituted = rows.last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
    const std::size_t inserted_or_deleted = std::min(rows.last[j], rows.current[j - 1]) + 1;
    std::size_t distance = std::min(substituted, inserted_or_deleted);
    const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
    if (swapped) distance = std::min(distance, rows.before_last[j - 2] + 1);
    rows.current[j] = distance;
    smallest = std::min(smallest, distance);
  }
  return smallest;
}

}  // namespace

std::size_t edit_distance(std::string_view a_text, std::string_view b_text, std::size_t limit) {
  if (a_text == b_text) return 0;
  const std::u32string a = decoded(a_text);
  const std::u32string b = decoded(b_text);
  const std::size_t difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (difference > limit) return limit + 1;

  Rows rows;
  rows.before_last.resize(b.size() + 1);
  rows.last.resize(b.size() + 1);
  rows.current.resize(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) rows.last[j] = j;
  std::size_t smallest_before = 0;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    const std::size_t smallest = fill_row(rows, a, b, i);
    // A swap reaches back two rows, so both must be beyond the limit.
    if (std::min(smallest, smallest_before) > limit) return limit + 1;
    smallest_before = smallest;
    std::swap(rows.before_last, rows.last);
    std::swap(rows.last, rows.current);
  }
  return std::min(rows.last[b.size()], limit + 1);
}

}  // namespace openverslag
