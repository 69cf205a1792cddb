#include "document/ruled_tables.h"

#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <string>

using namespace openverslag;

namespace {

Rule across(double top, double left, double right) { return {true, top, left, right}; }
Rule down(double left, double top, double bottom) { return {false, left, top, bottom}; }

// "lefts / tops / cells", a line for each grid; squares of one cell have the same letter.
std::string print(const std::vector<Rule>& rules) {
  std::string out;
  for (const Grid& grid : grids_of(rules)) {
    for (const double left : grid.lefts) out += fmt::format("{} ", left);
    out += "/";
    for (const double top : grid.tops) out += fmt::format(" {}", top);
    out += " / ";
    for (const std::size_t cell : grid.cell_of) out += static_cast<char>('a' + cell);
    out += "\n";
  }
  return out;
}

std::vector<Rule> table(double top, std::vector<double> lefts, std::size_t rows) {
  std::vector<Rule> rules;
  const double bottom = top + 20 * static_cast<double>(rows);
  for (std::size_t row = 0; row <= rows; ++row)
    rules.push_back(across(top + 20 * static_cast<double>(row), lefts.front(), lefts.back()));
  for (const double left : lefts) rules.push_back(down(left, top, bottom));
  return rules;
}

std::vector<Rule> operator+(std::vector<Rule> a, const std::vector<Rule>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

}  // namespace

TEST_CASE("lines that cross make rows and columns", "[document][pdf]") {
  CHECK(print(table(100, {50, 80, 200}, 2)) == "50 80 200 / 100 120 140 / abcd\n");
}

TEST_CASE("a line may be drawn in pieces, twice, or a little beside itself", "[document][pdf]") {
  CHECK(print({across(100, 50, 81), across(100.3, 79, 200), across(101, 50, 200),
               across(120, 50, 80), across(120, 82, 200), down(50, 100, 120), down(80, 100, 109),
               down(80, 112, 120), down(82, 100, 120), down(200, 100, 120)}) ==
        "50 80 200 / 100 120 / ab\n");
}

TEST_CASE("where no line is drawn, squares are one cell", "[document][pdf]") {
  CHECK(print({across(0, 0, 200), across(20, 0, 200), across(40, 100, 200), across(60, 0, 200),
               down(0, 0, 60), down(100, 20, 60), down(200, 0, 60)}) ==
        "0 100 200 / 0 20 40 60 / aacdcf\n");
}

TEST_CASE("a side that was left open ends where the lines end", "[document][pdf]") {
  CHECK(print({across(0, 0, 200), across(20, 0, 200), down(100, 0, 60)}) ==
        "0 100 200 / 0 20 60 / abcd\n");
}

TEST_CASE("tables upon each other with other columns are two", "[document][pdf]") {
  CHECK(print(table(0, {0, 60, 200}, 2) + table(40, {0, 30, 120, 200}, 1)) ==
        "0 60 200 / 0 20 40 / abcd\n0 30 120 200 / 40 60 / abc\n");
}

TEST_CASE("frames, lines under words and drawings are no tables", "[document][pdf]") {
  CHECK(print(table(0, {0, 200}, 1)) == "");
  CHECK(print({across(0, 0, 200), across(20, 0, 200), across(40, 0, 200)}) == "");
  std::vector<Rule> drawing;
  for (int line = 0; line < 800; ++line) {
    drawing.push_back(across(5.0 * line, 0, 4000));
    drawing.push_back(down(5.0 * line, 0, 4000));
  }
  CHECK(print(drawing) == "");
}

TEST_CASE("a table inside a cell belongs to the cell", "[document][pdf]") {
  const std::vector<Rule> outer = {across(0, 0, 600), across(200, 0, 600), down(0, 0, 200),
                                   down(300, 0, 200), down(600, 0, 200)};
  CHECK(print(outer + table(30, {40, 60, 90}, 2)) == "0 300 600 / 0 200 / ab\n");
}

TEST_CASE("a point lies in a square", "[document][pdf]") {
  const Grid grid = grids_of(table(100, {50, 80, 200}, 2)).front();
  CHECK(grid.contains(60, 110));
  CHECK_FALSE(grid.contains(40, 110));
  CHECK(grid.square_at(60, 110) == 0);
  CHECK(grid.square_at(199, 139) == 3);
}
