#include "minutes/due_dates.h"

#include "text/dates.h"

namespace openverslag {
namespace {

// A leap year, so that 29 februari is found without its year.
constexpr std::chrono::year kAnyYear{2000};

constexpr std::size_t kLongestDate = 40;  // bytes of "woensdag 12 september 2021"

bool is_year(std::string_view word) {
  return word.size() == 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_quarter(std::string_view word) {
  return word.size() == 2 && word[0] == 'q' && word[1] >= '1' && word[1] <= '4';
}

bool is_number(std::string_view word) {
  return word.size() <= 2 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

// The byte where "Q2", "Q2 2021" or the number of "week 12" ends; 0 when neither stands there.
std::size_t end_of_period(const Words& words, std::size_t at, bool numbered) {
  if (at >= words.size()) return 0;
  if (!is_quarter(words.folded(at)) && !(numbered && is_number(words.folded(at)))) return 0;
  const bool year =
      at + 1 < words.size() && words[at + 1].gap == 0 && is_year(words.folded(at + 1));
  return words[at + year].end;
}

// The byte where the date that begins at the word ends, its weekday included; 0: no date.
std::size_t end_of_date(const Words& words, std::size_t at) {
  if (at >= words.size()) return 0;
  const std::size_t begin = words[at].begin;
  const auto date = find_date(words.text().substr(begin, kLongestDate), 0, kAnyYear);
  const std::size_t near = at + 1 < words.size() ? words[at + 1].begin - begin : 0;
  return date && (date->begin == 0 || date->begin == near) ? begin + date->end : 0;
}

}  // namespace

std::string find_due(const Words& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::size_t count = words.match(at, WordClass::due);
    const std::size_t next = at + count;
    std::size_t end = 0;
    if (count > 0) {
      end = end_of_date(words, next);
      if (end == 0) end = end_of_period(words, next, count > 1);
    } else if (words[at].gap == '(') {
      end = end_of_period(words, at, false);
    }
    if (end > 0) return std::string(words.text().substr(words[at].begin, end - words[at].begin));
  }
  return {};
}

}  // namespace openverslag
