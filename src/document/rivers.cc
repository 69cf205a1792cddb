#include "document/rivers.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "document/line_seams.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// As parts of the size. Some gap must be this wide…
constexpr double kWideGap = 1.4;
// … and one narrower than this is only a blank.
constexpr double kNarrowestGap = 0.45;

void add_ink(const std::vector<Span>& more, std::vector<Span>& all) {
  all.insert(all.end(), more.begin(), more.end());
  std::sort(all.begin(), all.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
  std::vector<Span> merged;
  for (const Span& span : all) {
    if (!merged.empty() && span.begin <= merged.back().end)
      merged.back().end = std::max(merged.back().end, span.end);
    else
      merged.push_back(span);
  }
  all = std::move(merged);
}

// Do the gaps at one river part columns, and not words that happen to stand above each other?
bool parts_columns(const std::vector<Span>& gaps, double size) {
  const auto width = [](const Span& gap) { return gap.end - gap.begin; };
  const auto widest = std::max_element(
      gaps.begin(), gaps.end(), [&](const Span& a, const Span& b) { return width(a) < width(b); });
  if (widest == gaps.end() || width(*widest) < kWideGap * size) return false;
  const auto beside = [&](const Span& gap) {
    return std::count_if(gaps.begin(), gaps.end(), [&](const Span& other) {
      return width(other) >= kGoodGap * size && std::abs(other.end - gap.end) <= kSameLeft * size;
    });
  };
  double left = widest->end;
  std::ptrdiff_t most = 0;
  std::size_t good = 0;
  for (const Span& gap : gaps) {
    if (width(gap) < kGoodGap * size) continue;
    ++good;
    const std::ptrdiff_t count = beside(gap);
    if (count > most) left = gap.end;
    most = std::max(most, count);
  }
  // So many lines do not begin a word at the same place by chance.
  constexpr std::size_t kManyLines = 4;
  return (2 * good >= gaps.size() || gaps.size() >= kManyLines) &&
         std::all_of(gaps.begin(), gaps.end(), [&](const Span& gap) {
           return width(gap) >= kGoodGap * size || std::abs(gap.end - left) <= kSameLeft * size;
         });
}

void add_gap(const LineSpans& line, const Span& river, std::vector<Span>& gaps) {
  for (const Span& gap : line.gaps) {
    if (gap.begin <= river.begin && gap.end >= river.end) gaps.push_back(gap);
  }
}

// "01", "5A".
bool is_item_number(std::string_view word) {
  constexpr std::size_t kMostDigits = 3;
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const std::string_view letter = word.substr(digits);
  const bool is_lettered = letter.size() == 1 && is_letter(static_cast<unsigned char>(letter[0]));
  return digits > 0 && digits <= kMostDigits && (letter.empty() || is_lettered);
}

}  // namespace

LineSpans spans_of(const PageLine& line, double size) {
  LineSpans spans;
  for (const PrintedWord& word : line.words) {
    if (spans.ink.empty() || word.box.left - spans.ink.back().end >= kNarrowestGap * size) {
      if (!spans.ink.empty()) spans.gaps.push_back({spans.ink.back().end, word.box.left});
      spans.ink.push_back({word.box.left, word.box.right});
    }
    spans.ink.back().end = std::max(spans.ink.back().end, word.box.right);
  }
  const auto is_wide = [size](const Span& gap) { return gap.end - gap.begin >= kWideGap * size; };
  spans.wide_gaps =
      static_cast<std::size_t>(std::count_if(spans.gaps.begin(), spans.gaps.end(), is_wide));
  // White behind a number parts columns only where there are others.
  const bool only_marker = spans.wide_gaps == 1 && is_wide(spans.gaps.front()) &&
                           (begins_with_marker(line) || is_item_number(line.words.front().text)) &&
                           spans.gaps.front().begin <= line.words.front().box.right;
  if (only_marker) spans.wide_gaps = 0;
  return spans;
}

std::vector<Span> Rivers::with(const LineSpans& line) const {
  std::vector<Span> ink = ink_;
  add_ink(line.ink, ink);
  std::vector<Span> rivers;
  for (std::size_t index = 1; index < ink.size(); ++index) {
    const Span river{ink[index - 1].end, ink[index].begin};
    if (river.end - river.begin < kNarrowestGap * size_) continue;
    std::vector<Span> gaps;
    for (const LineSpans& each : lines_) add_gap(each, river, gaps);
    add_gap(line, river, gaps);
    if (parts_columns(gaps, size_)) rivers.push_back(river);
  }
  return rivers;
}

void Rivers::add(LineSpans line) {
  add_ink(line.ink, ink_);
  lines_.push_back(std::move(line));
}

}  // namespace openverslag
