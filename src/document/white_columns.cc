#include "document/white_columns.h"

#include <algorithm>
#include <utility>

#include "document/rivers.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// In sizes. A table ends before white this high when only the first column goes on below it.
constexpr double kHighGap = 3;
constexpr std::size_t kMostLinesInFirstColumn = 4;
// A longer table begins anew, so that the cost stays within bounds.
constexpr std::size_t kMostLines = 400;

// Words on both sides of some river.
bool crosses(const PageLine& line, const std::vector<Span>& rivers) {
  return std::any_of(rivers.begin(), rivers.end(), [&line](const Span& river) {
    return line.box.left < river.begin + 1 && line.box.right > river.end - 1;
  });
}

// Where the titles of a heading row begin, without the first: "NR   Onderwerp   Toelichting".
std::vector<double> titles_of(const PageLine& line, double size) {
  std::vector<double> lefts;
  for (std::size_t index = 0; index < line.words.size(); ++index) {
    const PrintedWord& word = line.words[index];
    if (word.text.find_first_of("0123456789.,:;") != std::string::npos) return {};
    if (index == 0) continue;
    if (word.box.left - line.words[index - 1].box.right >= kGoodGap * size)
      lefts.push_back(word.box.left - kSameLeft * size);
  }
  return lefts;
}

// "Aanwezig                 Afwezig": a word over each of two lists.
bool is_pair_of_titles(const PageLine& line, double size) {
  constexpr double kFarApart = 5;  // sizes
  if (line.words.size() != 2 || line.words[1].box.left - line.words[0].box.right < kFarApart * size)
    return false;
  return std::all_of(line.words.begin(), line.words.end(), [](const PrintedWord& word) {
    return is_capital(code_point_at(word.text, 0).value) &&
           word.text.find_first_of("0123456789.,;") == std::string::npos;
  });
}

// No word stands across the beginning of a column.
bool stands_in(const PageLine& line, const std::vector<double>& lefts) {
  return std::none_of(line.words.begin(), line.words.end(), [&lefts](const PrintedWord& word) {
    const auto next = std::upper_bound(lefts.begin(), lefts.end(), word.box.left);
    return !word.upright || (next != lefts.end() && word.box.right > *next + word.size * kSameLeft);
  });
}

class ColumnFinder {
 public:
  ColumnFinder(const std::vector<PageLine>& lines, std::size_t begin)
      : lines_(lines), begin_(begin), size_(size_of(lines[begin])), shared_(size_) {}

  // Below a heading row, its titles tell where the columns begin.
  std::optional<WhiteColumns> find_below_titles() {
    const std::vector<double> lefts = titles_of(lines_[begin_], size_);
    if (lefts.size() < 2) return std::nullopt;
    end_ = begin_ + 1;
    bool filled = false;
    for (; end_ < lines_.size() && stands_in(lines_[end_], lefts); ++end_) {
      const double gap = lines_[end_].box.top - lines_[end_ - 1].box.bottom;
      if (gap > kHighGap * size_ && lines_[end_].box.right < lefts.front()) break;
      filled |= std::any_of(lefts.begin(), lefts.end(), [&](double left) {
        return lines_[end_].box.left < left && lines_[end_].box.right > left;
      });
    }
    if (!filled) return std::nullopt;
    return WhiteColumns{lefts, end_, false};
  }

  std::optional<WhiteColumns> find() {
    LineSpans first = spans_of(lines_[begin_], size_);
    if (first.wide_gaps == 0 || !lines_[begin_].words.front().upright) return std::nullopt;
    rivers_ = shared_.with(first);
    shared_.add(std::move(first));
    end_ = begin_ + 1;
    std::size_t rows = 1;
    for (std::size_t index = end_;
         index < lines_.size() && index - end_ < kMostLinesInFirstColumn &&
         shared_.lines() < kMostLines;
         ++index) {
      LineSpans spans = spans_of(lines_[index], size_);
      std::vector<Span> rivers = shared_.with(spans);
      if (rivers.empty() || is_other_table(index, spans, rivers)) break;
      shared_.add(std::move(spans));
      rivers_ = std::move(rivers);
      if (lines_[index].box.right <= rivers_.front().begin) continue;
      end_ = index + 1;
      if (crosses(lines_[index], rivers_)) ++rows;
    }
    if (rows < 2) return std::nullopt;
    const bool lists = are_lists();
    if (lists) take_longer_list();
    WhiteColumns out = made();
    out.are_lists = lists;
    return out;
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
    if (gap > 0.6 * size_ && is_pair_of_titles(line, size_)) return true;
    if (spans.wide_gaps == 0 && is_apart && crosses(line, rivers)) return true;
    if (spans.wide_gaps == 0) return gap > kHighGap * size_;
    return gap > 0.6 * size_ && (spans.wide_gaps > rivers.size() || rivers.size() < rivers_.size());
  }

  // "Aanwezig:    Afwezig:", or without colons, over two lists.
  bool are_lists() const {
    const std::vector<PrintedWord>& words = lines_[begin_].words;
    if (is_pair_of_titles(lines_[begin_], size_)) return true;
    const auto left = std::find_if(words.rbegin(), words.rend(), [this](const PrintedWord& word) {
      return word.box.right <= rivers_.front().begin + 1;
    });
    return rivers_.size() == 1 && left != words.rend() && left != words.rbegin() &&
           left->text.ends_with(':') && words.back().text.ends_with(':');
  }

  // The list on the left may go on where that on the right has ended.
  void take_longer_list() {
    while (end_ < lines_.size() && lines_[end_].box.right <= rivers_.front().begin &&
           lines_[end_].box.top - lines_[end_ - 1].box.bottom <= 0.6 * size_) {
      ++end_;
    }
  }

  // Lines after the last row may have narrowed the rivers.
  WhiteColumns made() const {
    Rivers rivers(size_);
    for (std::size_t index = begin_; index + 1 < end_; ++index)
      rivers.add(spans_of(lines_[index], size_));
    WhiteColumns out{{}, end_, false};
    for (const Span& river : rivers.with(spans_of(lines_[end_ - 1], size_)))
      out.lefts.push_back(river.end - 0.2 * size_);
    return out;
  }

  const std::vector<PageLine>& lines_;
  std::size_t begin_;
  double size_;
  Rivers shared_;
  std::vector<Span> rivers_;
  std::size_t end_ = 0;
};

}  // namespace

std::optional<WhiteColumns> columns_from(const std::vector<PageLine>& lines, std::size_t begin) {
  const auto below_titles = ColumnFinder(lines, begin).find_below_titles();
  return below_titles ? below_titles : ColumnFinder(lines, begin).find();
}

}  // namespace openverslag
