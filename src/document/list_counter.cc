#include "document/list_counter.h"

#include "document/numerals.h"
#include "document/paragraph_writer.h"
#include "text/fold.h"

namespace openverslag {
namespace {

std::string number_of(int number, char style) {
  if (style == ' ') return {};
  if (style == '0') return (number >= 0 && number < 10 ? "0" : "") + numeral(number, '1');
  return numeral(number, style);
}

int after(int number) { return static_cast<int>(static_cast<unsigned>(number) + 1U); }

}  // namespace

std::string ListCounter::next(const ListLevels& levels, std::size_t level,
                              std::optional<int> number) {
  auto& current = numbers_[level];
  const int following = current ? after(*current) : levels[level].start;
  current = number.value_or(following);
  for (std::size_t below = level + 1; below < kListLevels; ++below) {
    const int upper = levels[below].restarts_after.value_or(static_cast<int>(below));
    if (static_cast<int>(level) < upper) numbers_[below].reset();
  }
  return printed(levels, level);
}

std::string ListCounter::printed(const ListLevels& levels, std::size_t level) const {
  const ListLevel& own = levels[level];
  if (own.style == '-') return std::string(kBullet);
  std::string out;
  for (std::size_t at = 0; at < own.pattern.size(); ++at) {
    const char digit = at + 1 < own.pattern.size() ? own.pattern[at + 1] : ' ';
    if (own.pattern[at] != '%' || digit < '1' || digit > '9') {
      out += own.pattern[at];
      continue;
    }
    const auto shown = static_cast<std::size_t>(digit - '1');
    const bool is_plain = own.plain_digits && levels[shown].style != ' ';
    out += number_of(numbers_[shown].value_or(levels[shown].start),
                     is_plain ? '1' : levels[shown].style);
    ++at;
  }
  return std::string(trim(out));
}

}  // namespace openverslag
