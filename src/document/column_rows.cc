#include "document/column_rows.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "document/line_seams.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

constexpr double kRowGap = 1.28;          // of the leading
constexpr double kBlankAfterWord = 0.35;  // of the size

// The words of a line, or of a row, in each column.
using LineCells = std::vector<std::vector<PrintedWord>>;

LineCells cells_of(PageLine line, const std::vector<double>& lefts) {
  LineCells cells(lefts.size() + 1);
  for (PrintedWord& word : line.words) {
    const auto next = std::upper_bound(lefts.begin(), lefts.end(), word.box.left);
    cells[static_cast<std::size_t>(next - lefts.begin())].push_back(std::move(word));
  }
  return cells;
}

bool begins_small(const std::vector<PrintedWord>& words) {
  const char32_t first = code_point_at(words.front().text, 0).value;
  return is_letter(first) && !is_capital(first);
}

bool ends_sentence(const std::vector<PrintedWord>& words) {
  return std::string_view(".:;?!").find(words.back().text.back()) != std::string_view::npos;
}

// A label that goes on: "Vertegenwoordigers van" over "de gemeente".
bool goes_on_small(const std::vector<PrintedWord>& above, const std::vector<PrintedWord>& below) {
  const std::string& last = above.back().text;
  return begins_small(below) || last.ends_with('-') || last.ends_with('/') || last.ends_with(',');
}

// "2" below "1".
bool is_next(std::string_view above, std::string_view below) {
  unsigned first = 0;
  unsigned second = 0;
  return std::from_chars(above.begin(), above.end(), first).ptr == above.end() &&
         std::from_chars(below.begin(), below.end(), second).ptr == below.end() &&
         second == first + 1;
}

// "B" over "4" in a column of numbers, or a number over one while a sentence next to them goes on.
bool is_second_number(const LineCells& above, const LineCells& below) {
  constexpr std::size_t kLongestNumber = 4;
  const auto is_number = [](const std::vector<PrintedWord>& words) {
    return words.size() == 1 && words.front().text.size() <= kLongestNumber;
  };
  if (!is_number(above.front()) || !is_number(below.front())) return false;
  const char first = above.front().front().text.front();
  const char second = below.front().front().text.front();
  if (first >= 'A' && first <= 'Z' && second >= '0' && second <= '9') return true;
  if (is_next(above.front().front().text, below.front().front().text)) return false;
  for (std::size_t column = 2; column < below.size(); ++column) {
    if (above[column].empty() || below[column].empty()) continue;
    if (begins_small(below[column]) && !ends_sentence(above[column])) return true;
  }
  return false;
}

bool is_bold(const std::vector<PrintedWord>& words) {
  return std::all_of(words.begin(), words.end(), [](const PrintedWord& word) { return word.bold; });
}

// "NR | Onderwerp | Toelichting | Actie": a few words in each column, or all of them bold.
bool is_heading_row(const LineCells& cells) {
  constexpr std::size_t kMostWords = 3;
  const auto is_title = [](const std::vector<PrintedWord>& words) {
    return !words.empty() && words.size() <= kMostWords &&
           std::all_of(words.begin(), words.end(), [](const PrintedWord& word) {
             return word.text.find_first_of("0123456789.,:") == std::string::npos;
           });
  };
  if (cells.size() > 2 && std::all_of(cells.begin(), cells.end(), is_title)) return true;
  return !cells[1].empty() && std::all_of(cells.begin(), cells.end(), is_bold);
}

// How far down a line is.
struct Gaps {
  bool below_white;        // there is white between it and the line above
  bool below_other_title;  // and between it and the last words in the second column
};

// "datum  : 8 april" over "plaats : raadhuis": a colon begins each value.
bool begins_value(const LineCells& cells) {
  return cells.size() > 1 && !cells[1].empty() && cells[1].front().text.starts_with(':');
}

// Is this a further line of the row above it?
bool goes_on(const LineCells& above, const LineCells& below, const Gaps& gaps) {
  if (is_heading_row(above) && !is_heading_row(below)) return false;
  if (below.front().empty()) {
    const bool has_title = below.size() > 2 && !below[1].empty();
    // What is said about it begins on the same line; a title of two paragraphs goes on alone.
    const bool has_words = std::any_of(below.begin() + 2, below.end(),
                                       [](const auto& words) { return !words.empty(); });
    return !has_title || !(gaps.below_white || (gaps.below_other_title && has_words));
  }
  if (gaps.below_white || above.front().empty() || begins_value(below)) return false;
  return goes_on_small(above.front(), below.front()) || is_second_number(above, below);
}

// The longest line of a column tells how wide it is. Values behind labels may go on to the margin.
std::vector<double> rights_of(const std::vector<LineCells>& rows, double margin) {
  std::vector<double> rights(rows.front().size(), 0);
  for (const LineCells& row : rows) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      for (const PrintedWord& word : row[column])
        rights[column] = std::max(rights[column], word.box.right + kBlankAfterWord * word.size);
    }
  }
  if (rights.size() == 2) rights.back() = margin;
  return rights;
}

// Lines of two columns may stand at other heights: the one with most words tells.
double leading_of(const std::vector<PageLine>& lines, const std::vector<double>& lefts) {
  LineCells columns(lefts.size() + 1);
  for (const PageLine& line : lines) {
    LineCells cells = cells_of(line, lefts);
    for (std::size_t column = 0; column < cells.size(); ++column)
      columns[column].insert(columns[column].end(), cells[column].begin(), cells[column].end());
  }
  auto longest = std::max_element(columns.begin(), columns.end(),
                                  [](const auto& a, const auto& b) { return a.size() < b.size(); });
  const std::vector<PageLine> column = lines_of(std::move(*longest));
  return usual_leading(column).value_or(1.2) * size_of(column.front());
}

}  // namespace

PrintedTable table_of(std::vector<PageLine> lines, const WhiteColumns& columns, double right) {
  const std::vector<double>& lefts = columns.lefts;
  const double leading = leading_of(lines, lefts);
  std::vector<LineCells> rows;
  LineCells above;
  double top = 0;
  double title_top = 0;
  for (PageLine& line : lines) {
    const Gaps gaps{line.box.top - top > kRowGap * leading,
                    line.box.top - title_top > kRowGap * leading};
    top = line.box.top;
    LineCells cells = cells_of(std::move(line), lefts);
    if (!cells[1].empty()) title_top = top;
    if (rows.empty() || columns.are_lists || !goes_on(above, cells, gaps))
      rows.emplace_back(cells.size());
    for (std::size_t column = 0; column < cells.size(); ++column)
      rows.back()[column].insert(rows.back()[column].end(), cells[column].begin(),
                                 cells[column].end());
    above = std::move(cells);
  }
  const std::vector<double> rights = rights_of(rows, right);
  PrintedTable table;
  for (auto& row : rows) {
    table.rows.emplace_back();
    for (std::size_t column = 0; column < row.size(); ++column)
      table.rows.back().push_back({lines_of(std::move(row[column])), rights[column], false});
  }
  return table;
}

}  // namespace openverslag
