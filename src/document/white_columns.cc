#include "document/white_columns.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "document/line_seams.h"

namespace openverslag {
namespace {

// As parts of the size. A gap this wide parts columns, when others stand below it…
constexpr double kWideGap = 1.4;
// … a gap this wide speaks for them…
constexpr double kGoodGap = 0.9;
// … and one narrower than this is only a blank.
constexpr double kNarrowestGap = 0.45;
// Words of a column begin this close to each other.
constexpr double kSameLeft = 0.3;
// A table ends before white this high when only the first column goes on below it.
constexpr double kHighGap = 3;
constexpr std::size_t kMostLinesInFirstColumn = 4;
// A longer table begins anew, so that the cost stays within bounds.
constexpr std::size_t kMostLines = 400;

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
                           begins_with_marker(line) &&
                           spans.gaps.front().begin <= line.words.front().box.right;
  if (only_marker) spans.wide_gaps = 0;
  return spans;
}

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
  return 2 * good >= gaps.size() && std::all_of(gaps.begin(), gaps.end(), [&](const Span& gap) {
           return width(gap) >= kGoodGap * size || std::abs(gap.end - left) <= kSameLeft * size;
         });
}

// Lines that share white from top to bottom.
class Columns {
 public:
  explicit Columns(double size) : size_(size) {}

  // The rivers when the line stands in the columns as well.
  std::vector<Span> rivers_with(const LineSpans& line) const {
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

  void add(LineSpans line) {
    add_ink(line.ink, ink_);
    lines_.push_back(std::move(line));
  }

  std::size_t size() const { return lines_.size(); }

 private:
  static void add_gap(const LineSpans& line, const Span& river, std::vector<Span>& gaps) {
    for (const Span& gap : line.gaps) {
      if (gap.begin <= river.begin && gap.end >= river.end) gaps.push_back(gap);
    }
  }

  double size_;
  std::vector<Span> ink_;
  std::vector<LineSpans> lines_;
};

// Words on both sides of some river.
bool crosses(const PageLine& line, const std::vector<Span>& rivers) {
  return std::any_of(rivers.begin(), rivers.end(), [&line](const Span& river) {
    return line.box.left < river.begin + 1 && line.box.right > river.end - 1;
  });
}

class ColumnFinder {
 public:
  ColumnFinder(const std::vector<PageLine>& lines, std::size_t begin)
      : lines_(lines), begin_(begin), size_(size_of(lines[begin])), columns_(size_) {}

  std::optional<WhiteColumns> find() {
    LineSpans first = spans_of(lines_[begin_], size_);
    if (first.wide_gaps == 0 || !lines_[begin_].words.front().upright) return std::nullopt;
    rivers_ = columns_.rivers_with(first);
    columns_.add(std::move(first));
    end_ = begin_ + 1;
    std::size_t rows = 1;
    for (std::size_t index = end_;
         index < lines_.size() && index - end_ < kMostLinesInFirstColumn &&
         columns_.size() < kMostLines;
         ++index) {
      LineSpans spans = spans_of(lines_[index], size_);
      std::vector<Span> rivers = columns_.rivers_with(spans);
      if (rivers.empty() || is_other_table(index, spans, rivers)) break;
      columns_.add(std::move(spans));
      rivers_ = std::move(rivers);
      if (lines_[index].box.right <= rivers_.front().begin) continue;
      end_ = index + 1;
      if (crosses(lines_[index], rivers_)) ++rows;
    }
    if (rows < 2) return std::nullopt;
    return made();
  }

 private:
  // After white, a line with other columns begins another table, one without columns a text.
  bool is_other_table(std::size_t index, const LineSpans& spans,
                      const std::vector<Span>& rivers) const {
    const PageLine& line = lines_[index];
    if (!line.words.front().upright) return true;
    const double gap = line.box.top - lines_[index - 1].box.bottom;
    // Words of a text may fall into columns by chance, but not right below their last row.
    const bool is_apart = gap > 0.6 * size_ || index > end_;
    if (spans.wide_gaps == 0 && is_apart && crosses(line, rivers)) return true;
    if (spans.wide_gaps == 0) return gap > kHighGap * size_;
    return gap > 0.6 * size_ && (spans.wide_gaps > rivers.size() || rivers.size() < rivers_.size());
  }

  // Lines after the last row may have narrowed the rivers.
  WhiteColumns made() const {
    Columns columns(size_);
    for (std::size_t index = begin_; index + 1 < end_; ++index)
      columns.add(spans_of(lines_[index], size_));
    WhiteColumns out{{}, end_};
    for (const Span& river : columns.rivers_with(spans_of(lines_[end_ - 1], size_)))
      out.lefts.push_back(river.end - 0.2 * size_);
    return out;
  }

  const std::vector<PageLine>& lines_;
  std::size_t begin_;
  double size_;
  Columns columns_;
  std::vector<Span> rivers_;
  std::size_t end_ = 0;
};

}  // namespace

std::optional<WhiteColumns> columns_from(const std::vector<PageLine>& lines, std::size_t begin) {
  return ColumnFinder(lines, begin).find();
}

}  // namespace openverslag
