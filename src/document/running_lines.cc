#include "document/running_lines.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "document/page_lines.h"
#include "document/ruled_tables.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr double kMargin = 0.16;  // of the height of the page
constexpr std::size_t kMostLines = 5;
constexpr double kSameHeight = 4;
// Even pages often have another head than odd ones, and the first one has none.
constexpr double kFewestPages = 0.4;
constexpr double kWideGap = 1.4;  // of the size

struct MarginLine {
  std::size_t page;
  bool at_top;
  double distance;  // from the edge of the page
  std::string key;
  std::string words;
  std::set<Place> places;
  bool has_columns;
};

std::string words_of(const PageLine& line) {
  std::string words;
  for (const PrintedWord& word : line.words) words += (words.empty() ? "" : " ") + word.text;
  return words;
}

// The words with every number as "#".
std::string key_of(const std::string& words) {
  std::string key;
  for (const char c : fold(words)) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit) key += c;
    if (digit && !key.ends_with('#')) key += '#';
  }
  return key;
}

// A number of a page that says so, for documents of a single page.
bool is_page_number(const std::string& key) {
  static const std::set<std::string, std::less<>> kKeys = {
      "pagina #",    "pagina # van #", "pag. #",      "blad #",    "blad # van #",
      "bladzijde #", "page #",         "page # of #", "seite #",   "seite # von #",
      "pagina #/#",  "blad #/#",       "page #/#",    "pagina | #"};
  return kKeys.contains(key);
}

bool has_columns(const PageLine& line) {
  std::size_t gaps = 0;
  for (std::size_t index = 1; index < line.words.size(); ++index) {
    const PrintedWord& word = line.words[index];
    if (word.box.left - line.words[index - 1].box.right > kWideGap * word.size) ++gaps;
  }
  return gaps >= 2;
}

class MarginReader {
 public:
  MarginReader(const PrintedPage& page, std::size_t number)
      : page_(page), number_(number), grids_(grids_of(page.rules)), lines_(lines_of(page.words)) {
    std::erase_if(lines_, [](const PageLine& line) { return !line.words.front().upright; });
  }

  void read(std::vector<MarginLine>& margin, std::set<std::string>& body) const {
    std::size_t top = 0;
    while (top < lines_.size() && top < kMostLines && is_at_edge(lines_[top], true)) ++top;
    std::size_t bottom = lines_.size();
    while (bottom > top && lines_.size() - bottom < kMostLines &&
           is_at_edge(lines_[bottom - 1], false))
      --bottom;
    for (std::size_t index = 0; index < lines_.size(); ++index) {
      const std::string words = words_of(lines_[index]);
      if (index >= top && index < bottom) {
        body.insert(key_of(words));
        continue;
      }
      const bool at_top = index < top;
      const PageLine& line = lines_[index];
      const double distance = at_top ? line.box.middle() : page_.height - line.box.middle();
      std::set<Place> places;
      for (const PrintedWord& word : line.words) places.insert(word.place);
      margin.push_back(
          {number_, at_top, distance, key_of(words), words, std::move(places), has_columns(line)});
    }
  }

 private:
  bool is_at_edge(const PageLine& line, bool at_top) const {
    const double y = line.box.middle();
    const bool far = at_top ? y > kMargin * page_.height : y < (1 - kMargin) * page_.height;
    if (far) return false;
    return std::none_of(grids_.begin(), grids_.end(), [&](const Grid& grid) {
      return grid.contains((line.box.left + line.box.right) / 2, y);
    });
  }

  const PrintedPage& page_;
  std::size_t number_;
  std::vector<Grid> grids_;
  std::vector<PageLine> lines_;
};

void take_line(const MarginLine& line, PrintedPage& page) {
  std::erase_if(page.words, [&line](const PrintedWord& word) {
    return word.upright && line.places.contains(word.place);
  });
}

// Lines with the same words at the same height, in the order of the pages.
using Repetition = std::vector<const MarginLine*>;

std::vector<Repetition> repetitions_of(const std::vector<MarginLine>& margin) {
  std::map<std::pair<bool, std::string>, std::vector<Repetition>> by_key;
  for (const MarginLine& line : margin) {
    std::vector<Repetition>& groups = by_key[{line.at_top, line.key}];
    const auto same = std::find_if(groups.begin(), groups.end(), [&line](const Repetition& group) {
      return std::abs(group.front()->distance - line.distance) <= kSameHeight;
    });
    if (same == groups.end())
      groups.push_back({&line});
    else
      same->push_back(&line);
  }
  std::vector<Repetition> all;
  for (auto& [key, groups] : by_key)
    std::move(groups.begin(), groups.end(), std::back_inserter(all));
  return all;
}

}  // namespace

std::vector<RunningLine> take_running_lines(std::vector<PrintedPage>& pages) {
  std::vector<MarginLine> margin;
  std::set<std::string> body;
  for (std::size_t page = 0; page < pages.size(); ++page)
    MarginReader(pages[page], page).read(margin, body);
  const auto fewest = static_cast<std::size_t>(
      std::max(2.0, std::ceil(kFewestPages * static_cast<double>(pages.size()))));
  std::vector<RunningLine> taken;
  for (const Repetition& lines : repetitions_of(margin)) {
    const MarginLine& first = *lines.front();
    const bool is_table_head = first.has_columns && body.contains(first.key);
    const bool runs = lines.size() >= fewest || is_page_number(first.key);
    if (!runs || is_table_head) continue;
    for (const MarginLine* line : lines) take_line(*line, pages[line->page]);
    taken.push_back({first.words, *first.places.begin(), lines.size()});
  }
  std::sort(taken.begin(), taken.end(),
            [](const RunningLine& a, const RunningLine& b) { return a.place < b.place; });
  return taken;
}

void report_running_lines(std::string_view path, const std::vector<RunningLine>& lines,
                          Diagnostics& diagnostics) {
  for (const RunningLine& line : lines) {
    diagnostics.note("running-line-left-out", {path, line.place, line.words},
                     {line.words, std::to_string(line.pages)});
  }
}

}  // namespace openverslag
