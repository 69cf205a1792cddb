#include "document/ruled_tables.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "document/groups.h"
#include "document/rule_groups.h"

namespace openverslag {
namespace {

// Points. Lines this close are one: cells draw their borders next to each other.
constexpr double kSameLine = 3.5;
// A line must run along this part of the side of a square to be its border.
constexpr double kBorder = 0.6;
constexpr double kSmallestSide = 5;
constexpr std::size_t kMostSquares = 20'000;

// The coordinates at which lines stand. A side that was left open is where the other lines end.
std::vector<double> edges_of(const std::vector<Rule>& rules, bool horizontal) {
  std::vector<double> all;
  double begin = rules.front().at;
  double end = begin;
  bool any = false;
  for (const Rule& rule : rules) {
    if (rule.horizontal == horizontal) {
      all.push_back(rule.at);
      continue;
    }
    begin = any ? std::min(begin, rule.begin) : rule.begin;
    end = any ? std::max(end, rule.end) : rule.end;
    any = true;
  }
  std::sort(all.begin(), all.end());
  if (any && !all.empty() && begin < all.front() - kSmallestSide) all.push_back(begin);
  if (any && !all.empty() && end > all.back() + kSmallestSide) all.push_back(end);
  std::sort(all.begin(), all.end());
  std::vector<double> edges;
  for (const double at : all) {
    if (edges.empty() || at - edges.back() > kSameLine) edges.push_back(at);
  }
  return edges;
}

class GridMaker {
 public:
  explicit GridMaker(std::vector<Rule> rules) : rules_(std::move(rules)) {
    grid_.lefts = edges_of(rules_, false);
    grid_.tops = edges_of(rules_, true);
  }

  // Without any cells when there is no table.
  Grid make() {
    if (grid_.lefts.size() < 2 || grid_.tops.size() < 2) return {};
    const std::size_t columns = grid_.columns();
    if (columns * grid_.rows() > kMostSquares) return {};
    Groups cells(columns * grid_.rows());
    for (std::size_t square = 0; square < columns * grid_.rows(); ++square) {
      const std::size_t row = square / columns;
      const std::size_t column = square % columns;
      if (column + 1 < columns && !has_border_right(row, column)) cells.join(square, square + 1);
      if (row + 1 < grid_.rows() && !has_border_below(row, column))
        cells.join(square, square + columns);
    }
    bool several = false;
    for (std::size_t square = 0; square < columns * grid_.rows(); ++square) {
      grid_.cell_of.push_back(cells.find(square));
      several |= grid_.cell_of.back() != 0;
    }
    return several ? std::move(grid_) : Grid{};
  }

 private:
  bool has_border_right(std::size_t row, std::size_t column) const {
    return is_drawn(false, grid_.lefts[column + 1], grid_.tops[row], grid_.tops[row + 1]);
  }
  bool has_border_below(std::size_t row, std::size_t column) const {
    return is_drawn(true, grid_.tops[row + 1], grid_.lefts[column], grid_.lefts[column + 1]);
  }

  bool is_drawn(bool horizontal, double at, double begin, double end) const {
    double drawn = 0;
    for (const Rule& rule : rules_) {
      if (rule.horizontal != horizontal || std::abs(rule.at - at) > kSameLine) continue;
      drawn = std::max(drawn, std::min(rule.end, end) - std::max(rule.begin, begin));
    }
    return drawn >= kBorder * (end - begin);
  }

  std::vector<Rule> rules_;
  Grid grid_;
};

// For every row, the inner edges that are drawn there.
std::vector<std::vector<bool>> edges_by_row(const Grid& grid) {
  std::vector<std::vector<bool>> rows(grid.rows(), std::vector<bool>(grid.columns() - 1));
  for (std::size_t square = 0; square + 1 < grid.cell_of.size(); ++square) {
    const std::size_t column = square % grid.columns();
    if (column + 1 < grid.columns())
      rows[square / grid.columns()][column] = grid.cell_of[square] != grid.cell_of[square + 1];
  }
  return rows;
}

bool is_part_of(const std::vector<bool>& part, const std::vector<bool>& whole) {
  for (std::size_t index = 0; index < part.size(); ++index) {
    if (part[index] && !whole[index]) return false;
  }
  return true;
}

// Tables that stand close upon each other share a line, but not their columns: where each of two
// rows has edges that the other has not. (Gives the rows where one begins.)
std::vector<std::size_t> seams_of(const Grid& grid) {
  const auto rows = edges_by_row(grid);
  std::vector<std::size_t> seams;
  std::vector<bool> edges = rows.front();
  for (std::size_t row = 1; row < rows.size(); ++row) {
    if (!is_part_of(rows[row], edges) && !is_part_of(edges, rows[row])) {
      seams.push_back(row);
      edges = rows[row];
    }
    std::transform(edges.begin(), edges.end(), rows[row].begin(), edges.begin(),
                   [](bool a, bool b) { return a || b; });
  }
  return seams;
}

std::vector<Rule> between(const std::vector<Rule>& rules, double top, double bottom) {
  std::vector<Rule> inside;
  for (Rule rule : rules) {
    if (rule.horizontal && rule.at > top - kSameLine && rule.at < bottom + kSameLine)
      inside.push_back(rule);
    if (rule.horizontal) continue;
    rule.begin = std::max(rule.begin, top);
    rule.end = std::min(rule.end, bottom);
    if (rule.end - rule.begin > kSmallestSide) inside.push_back(rule);
  }
  return inside;
}

void add_grids(const std::vector<Rule>& rules, std::vector<Grid>& grids) {
  Grid grid = GridMaker(rules).make();
  if (grid.cell_of.empty()) return;
  std::vector<std::size_t> seams = seams_of(grid);
  if (seams.empty()) return grids.push_back(std::move(grid));
  seams.push_back(grid.rows());
  std::size_t first = 0;
  for (const std::size_t seam : seams) {
    Grid part = GridMaker(between(rules, grid.tops[first], grid.tops[seam])).make();
    if (!part.cell_of.empty()) grids.push_back(std::move(part));
    first = seam;
  }
}

bool lies_within(const Grid& inner, const Grid& outer) {
  return outer.contains(inner.lefts.front(), inner.tops.front()) &&
         outer.contains(inner.lefts.back(), inner.tops.back());
}

}  // namespace

std::size_t Grid::square_at(double x, double y) const {
  const auto index = [](const std::vector<double>& edges, double at) {
    const auto next = std::upper_bound(edges.begin(), edges.end() - 1, at);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(next - edges.begin(), 1) - 1);
  };
  return index(tops, y) * columns() + index(lefts, x);
}

std::vector<Grid> grids_of(const std::vector<Rule>& rules) {
  std::vector<Grid> all;
  for (const std::vector<Rule>& table : rule_groups_of(rules)) add_grids(table, all);
  // What stands in a table inside a cell is read as the words of that cell.
  std::vector<Grid> outer;
  std::copy_if(all.begin(), all.end(), std::back_inserter(outer), [&](const Grid& grid) {
    return std::none_of(all.begin(), all.end(),
                        [&](const Grid& other) { return lies_within(grid, other); });
  });
  std::sort(outer.begin(), outer.end(),
            [](const Grid& a, const Grid& b) { return a.tops.front() < b.tops.front(); });
  return outer;
}

}  // namespace openverslag
