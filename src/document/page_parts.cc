#include "document/page_parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "document/open_tables.h"
#include "document/printed_style.h"
#include "document/ruled_tables.h"

namespace openverslag {
namespace {

constexpr double kWidestPadding = 12;

// Cells keep the same distance from their words on both sides.
double right_of(const std::vector<PageLine>& lines, double left, double right) {
  double padding = kWidestPadding;
  for (const PageLine& line : lines) padding = std::min(padding, line.box.left - left);
  return right - std::max(padding, 0.0);
}

std::size_t last_column(const Grid& grid, std::size_t square) {
  const std::size_t cell = grid.cell_of[square];
  std::size_t last = square;
  while ((last + 1) % grid.columns() != 0 && grid.cell_of[last + 1] == cell) ++last;
  return last % grid.columns();
}

PrintedTable fill(const Grid& grid, std::vector<PrintedWord> words) {
  std::vector<std::vector<PrintedWord>> cells(grid.cell_of.size());
  for (PrintedWord& word : words) {
    const double x = (word.box.left + word.box.right) / 2;
    const std::size_t cell = grid.cell_of[grid.square_at(x, word.box.middle())];
    cells[cell].push_back(std::move(word));
  }
  PrintedTable table;
  for (std::size_t square = 0; square < cells.size(); ++square) {
    const std::size_t column = square % grid.columns();
    if (column == 0) table.rows.emplace_back();
    PrintedCell cell{lines_of(std::move(cells[square])), 0, true};
    cell.right =
        right_of(cell.lines, grid.lefts[column], grid.lefts[last_column(grid, square) + 1]);
    table.rows.back().push_back(std::move(cell));
  }
  return table;
}

class PageCutter {
 public:
  explicit PageCutter(PrintedPage page) : page_(std::move(page)) {}

  std::vector<PagePart> cut() {
    const double right = right_margin(lines_of(page_.words), page_.width);
    for (const Grid& grid : grids_of(page_.rules)) {
      std::vector<PrintedWord> inside = take([&grid](const PrintedWord& word) {
        const double x = (word.box.left + word.box.right) / 2;
        return word.upright && grid.contains(x, word.box.middle());
      });
      if (inside.empty()) continue;
      const double top = grid.tops.front();
      add_lines(
          take([top](const PrintedWord& word) { return word.upright && word.box.middle() < top; }),
          right);
      parts_.emplace_back(fill(grid, std::move(inside)));
    }
    add_lines(std::move(page_.words), right);
    return std::move(parts_);
  }

 private:
  template <class Condition>
  std::vector<PrintedWord> take(const Condition& condition) {
    const auto taken =
        std::stable_partition(page_.words.begin(), page_.words.end(),
                              [&](const PrintedWord& word) { return !condition(word); });
    std::vector<PrintedWord> words(std::make_move_iterator(taken),
                                   std::make_move_iterator(page_.words.end()));
    page_.words.erase(taken, page_.words.end());
    return words;
  }

  void add_lines(std::vector<PrintedWord> words, double right) {
    if (words.empty()) return;
    std::vector<PagePart> parts = with_open_tables(lines_of(std::move(words)), right);
    std::move(parts.begin(), parts.end(), std::back_inserter(parts_));
  }

  PrintedPage page_;
  std::vector<PagePart> parts_;
};

}  // namespace

std::vector<PagePart> parts_of(PrintedPage page) { return PageCutter(std::move(page)).cut(); }

}  // namespace openverslag
