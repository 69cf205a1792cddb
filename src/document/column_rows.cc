#include "document/column_rows.h"

#include <algorithm>
#include <utility>

#include "document/line_seams.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr double kRowGap = 1.28;  // of the leading

using LineCells = std::vector<std::vector<PrintedWord>>;

LineCells cells_of(PageLine line, const std::vector<double>& lefts) {
  LineCells cells(lefts.size() + 1);
  for (PrintedWord& word : line.words) {
    const auto next = std::upper_bound(lefts.begin(), lefts.end(), word.box.left);
    cells[static_cast<std::size_t>(next - lefts.begin())].push_back(std::move(word));
  }
  return cells;
}

bool goes_on_small(const std::vector<PrintedWord>& above, const std::vector<PrintedWord>& below) {
  const char32_t first = code_point_at(below.front().text, 0).value;
  const std::string& last = above.back().text;
  return (is_letter(first) && !is_capital(first)) || last.ends_with('-') || last.ends_with('/') ||
         last.ends_with(',');
}

// Is this a further line of the row above it?
bool goes_on(const LineCells& above, const LineCells& below, bool below_white) {
  if (below.front().empty()) {
    const bool has_title = below.size() > 2 && !below[1].empty();
    return !(has_title && below_white);
  }
  return !below_white && !above.front().empty() && goes_on_small(above.front(), below.front());
}

}  // namespace

PrintedTable table_of(std::vector<PageLine> lines, const std::vector<double>& lefts, double right) {
  const double leading = usual_leading(lines).value_or(1.2) * size_of(lines.front());
  std::vector<std::vector<std::vector<PrintedWord>>> rows;
  LineCells above;
  double bottom = 0;
  for (PageLine& line : lines) {
    const bool below_white = line.box.bottom - bottom > kRowGap * leading;
    bottom = line.box.bottom;
    LineCells cells = cells_of(std::move(line), lefts);
    if (rows.empty() || !goes_on(above, cells, below_white)) rows.emplace_back(cells.size());
    for (std::size_t column = 0; column < cells.size(); ++column)
      rows.back()[column].insert(rows.back()[column].end(), cells[column].begin(),
                                 cells[column].end());
    above = std::move(cells);
  }
  PrintedTable table;
  for (auto& row : rows) {
    table.rows.emplace_back();
    for (std::size_t column = 0; column < row.size(); ++column) {
      const double edge = column < lefts.size() ? lefts[column] : right;
      table.rows.back().push_back({lines_of(std::move(row[column])), edge});
    }
  }
  return table;
}

}  // namespace openverslag
