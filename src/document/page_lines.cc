#include "document/page_lines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace openverslag {
namespace {

// Middles further apart than this part of the height of a word are those of two lines.
constexpr double kSameLine = 0.4;
// Poppler begins a new word where a blank is printed, but also where the font changes.
constexpr double kNarrowestBlank = 0.08;

void include(Box& all, const Box& box) {
  all = {std::min(all.left, box.left), std::min(all.top, box.top), std::max(all.right, box.right),
         std::max(all.bottom, box.bottom)};
}

void add_lines(std::vector<PrintedWord> words, std::vector<PageLine>& lines) {
  std::stable_sort(words.begin(), words.end(),
                   [](const auto& a, const auto& b) { return a.box.middle() < b.box.middle(); });
  const std::size_t first = lines.size();
  Box tallest;
  for (PrintedWord& word : words) {
    const double reach = kSameLine * std::max(tallest.height(), word.box.height());
    if (lines.size() == first || word.box.middle() - tallest.middle() > reach) {
      lines.push_back({{}, word.box});
      tallest = word.box;
    }
    if (word.box.height() > tallest.height()) tallest = word.box;
    include(lines.back().box, word.box);
    lines.back().words.push_back(std::move(word));
  }
  for (std::size_t index = first; index < lines.size(); ++index) {
    std::vector<PrintedWord>& line = lines[index].words;
    std::stable_sort(line.begin(), line.end(), [](const PrintedWord& a, const PrintedWord& b) {
      return a.box.left < b.box.left;
    });
  }
}

// The same word once more, hardly moved.
bool is_double(const PrintedWord& first, const PrintedWord& second) {
  const double slack = 0.15 * first.size;
  return first.text == second.text && std::abs(first.box.left - second.box.left) <= slack &&
         std::abs(first.box.top - second.box.top) <= slack;
}

void drop_doubles(PageLine& line) {
  std::vector<PrintedWord> kept;
  for (PrintedWord& word : line.words) {
    if (!kept.empty() && is_double(kept.back(), word))
      kept.back().bold = true;
    else
      kept.push_back(std::move(word));
  }
  line.words = std::move(kept);
}

}  // namespace

std::vector<PageLine> lines_of(std::vector<PrintedWord> words) {
  const auto turned = std::stable_partition(words.begin(), words.end(),
                                            [](const PrintedWord& word) { return word.upright; });
  std::vector<PrintedWord> margin(std::make_move_iterator(turned),
                                  std::make_move_iterator(words.end()));
  words.erase(turned, words.end());
  std::vector<PageLine> lines;
  add_lines(std::move(words), lines);
  add_lines(std::move(margin), lines);
  return lines;
}

void place_words(PrintedPage& page, std::uint32_t number) {
  std::vector<PageLine> lines = lines_of(std::move(page.words));
  page.words.clear();
  std::uint32_t line_number = 0;
  for (PageLine& line : lines) {
    drop_doubles(line);
    ++line_number;
    for (PrintedWord& word : line.words) {
      word.place = {number, line_number};
      page.words.push_back(std::move(word));
    }
  }
}

bool is_apart(const PrintedWord& left, const PrintedWord& right) {
  return right.box.left - left.box.right > kNarrowestBlank * std::max(left.size, right.size);
}

double size_of(const PageLine& line) {
  std::map<double, std::size_t> letters;
  for (const PrintedWord& word : line.words) letters[word.size] += word.text.size();
  return std::max_element(letters.begin(), letters.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

bool is_bold(const PageLine& line) {
  return std::all_of(line.words.begin(), line.words.end(),
                     [](const PrintedWord& word) { return word.bold; });
}

}  // namespace openverslag
