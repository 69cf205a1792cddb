#include "privacy/scan_neighbours.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "privacy/pattern.h"
#include "privacy/signs.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::size_t kLongestLabel = 60;    // bytes, as "Geboortedatum en -plaats van het kind"
constexpr std::size_t kLongestAccount = 42;  // bytes, with a blank behind every four
constexpr std::size_t kLongestNumber = 24;   // bytes, as "Huisnummer: 12 bis"

struct Neighbour {
  std::string_view words;
  Place place;
};

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool is_letter(char letter) {
  const auto low = static_cast<char>(letter | 0x20);
  return low >= 'a' && low <= 'z';
}

// Behind four digits and two letters at the beginning; 0: it begins otherwise.
std::size_t postcode_end(std::string_view words) {
  if (words.size() < 6 || words[0] == '0' ||
      !std::all_of(words.begin(), words.begin() + 4, is_digit))
    return 0;
  std::size_t at = 4;
  while (at < words.size() && at < 7 && (words[at] == ' ' || (words[at] & 0x80) != 0)) ++at;
  if (at + 2 > words.size() || !is_letter(words[at]) || !is_letter(words[at + 1])) return 0;
  return at + 2 < words.size() && is_letter(words[at + 2]) ? 0 : at + 2;
}

// What stands behind "Postcode:".
std::string_view behind_label(std::string_view words) {
  const std::size_t colon = words.substr(0, kLongestNumber).find(':');
  return colon == std::string_view::npos ? words : trim(words.substr(colon + 1));
}

bool ends_with_postcode(std::string_view words) {
  for (std::size_t back = 6; back <= 9 && back <= words.size(); ++back) {
    const std::string_view end = words.substr(words.size() - back);
    if (postcode_end(end) == end.size()) return true;
  }
  return false;
}

bool has_digit(std::string_view words) { return std::ranges::any_of(words, is_digit); }

// "Geboren:" and "w.g." are about what comes next.
bool is_label(std::string_view words) {
  if (words.size() > kLongestLabel) return false;
  const Signs signs = signs_in(words);
  return signs.born || signs.lives || signs.plate || signs.signature ||
         ((signs.bsn || signs.beyond_ascii) && fold(words).find("bsn") != std::string::npos);
}

bool is_short_number(std::string_view words) {
  return words.size() <= kLongestNumber && has_digit(words);
}

// "06-12" above "345678", "12345" above "6782".
bool is_cut(std::string_view above, std::string_view below) {
  const bool goes_on = is_digit(above.back()) || above.ends_with('-');
  return goes_on && is_digit(below.front());
}

// The digits that words begin with, and the blanks and signs among them.
std::string_view leading_number(std::string_view words) {
  return trim(words.substr(0, std::min(words.find_first_not_of("0123456789 .-"), kLongestNumber)));
}

// "IBAN: NL70", "NL70 INGB", "BE68 5390": an account number that may go on below.
bool ends_in_account(std::string_view words) {
  static const Pattern account(R"(\b([A-Za-z]{2} ?\d{2}(?: ?[A-Za-z]{4})?[ .\d]*)$)");
  const std::string_view end = words.substr(words.size() - std::min(words.size(), kLongestAccount));
  return has_digit(end) && account.matches_in(end);
}

// "06" above "12345678", and no column of numbers: those have one above it, too.
bool is_cut_mobile(std::string_view above, std::string_view below) {
  const bool is_code = above == "06" || above == "06-" || above == "06 -";
  return is_code && std::ranges::count_if(below, is_digit) == 8 &&
         below.find_first_not_of("0123456789 .-") == std::string_view::npos;
}

// Cells below each other each hold a number of their own: only the paragraphs of one cell, and of a
// text, may be a number that was cut.
enum class Below : std::uint8_t { paragraph, cell, number };  // `number`: of a column of them

bool is_all_number(std::string_view words) {
  return words.find_first_not_of("0123456789 .,-") == std::string_view::npos && has_digit(words);
}

// A cheap look at what goes on below, without its label: few words do, and of most this is all that
// is done.
std::string_view what_goes_on(std::string_view above, std::string_view below, Below kind) {
  if (above.empty() || below.empty()) return {};
  const std::string_view value = behind_label(below);
  if (postcode_end(below) > 0 && has_digit(above)) return below;
  if (postcode_end(value) > 0 && has_digit(above)) return value;
  if (is_short_number(below) && ends_with_postcode(above)) return value;
  if (above.ends_with('@') || below.starts_with('@')) return below;
  if (kind == Below::paragraph && ends_in_account(above)) return below;
  if (kind == Below::paragraph && is_cut(above, below))
    return is_short_number(below) ? below : leading_number(below);
  if (kind == Below::cell && is_cut_mobile(above, below)) return below;
  return is_label(above) ? below : std::string_view();
}

void scan_pair(const Neighbour& above, const Neighbour& below, Below kind, LeakFinder& finder) {
  const std::string_view words = trim(above.words);
  const std::string_view rest = what_goes_on(words, trim(below.words), kind);
  if (!rest.empty()) finder.scan_parted(words, rest, above.place);
}

// Of a cell the paragraphs are neighbours of each other, too.
void scan_columns(const Table& table, LeakFinder& finder) {
  std::vector<Neighbour> above;
  std::vector<bool> is_number;  // what stands above that
  for (const Row& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (above.size() <= i) {
        above.resize(i + 1);
        is_number.resize(i + 1);
      }
      Below kind = is_number[i] ? Below::number : Below::cell;
      for (const Text& paragraph : row.cells[i].paragraphs) {
        const Neighbour here{paragraph.plain, row.place};
        scan_pair(above[i], here, std::exchange(kind, Below::paragraph), finder);
        is_number[i] = is_all_number(std::exchange(above[i], here).words);
      }
    }
  }
}

// Short paragraphs and items below each other: "06", "1234", "5678".
class ShortRun {
 public:
  explicit ShortRun(LeakFinder& finder) : finder_(finder) {}

  void add(const Neighbour& here) {
    const std::string_view words = trim(here.words);
    if (words.size() > kLongestNumber) return words_.clear();
    if (words.empty()) return;
    if (words_.size() == kMost) words_.erase(words_.begin());
    words_.push_back(words);
    if (words_.size() > 2 && has_digit(words)) finder_.scan_in_parts(words_, here.place);
  }

  void end() { words_.clear(); }

 private:
  static constexpr std::size_t kMost = 6;

  LeakFinder& finder_;
  std::vector<std::string_view> words_;
};

}  // namespace

void scan_neighbours(const Document& document, LeakFinder& finder) {
  Neighbour above;
  ShortRun run(finder);
  for (const Block& block : document.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) {
      scan_columns(*table, finder);
      above = {};
      run.end();
      continue;
    }
    std::visit(
        [&](const auto& one) {
          if constexpr (requires { one.text; }) {
            const Neighbour here{one.text.plain, place_of(block)};
            scan_pair(above, here, Below::paragraph, finder);
            run.add(here);
            above = here;
          }
        },
        block);
  }
}

}  // namespace openverslag
