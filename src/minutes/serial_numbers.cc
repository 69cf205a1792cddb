#include "minutes/serial_numbers.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "minutes/passages.h"

namespace openverslag {
namespace {

struct Serial {
  int year, number;
  std::size_t length;  // bytes
};

std::optional<Serial> read_serial(std::string_view line) {
  constexpr std::ptrdiff_t kMostOfYear = 4, kMostOfNumber = 6;  // digits
  Serial serial{};
  const auto year = std::from_chars(line.begin(), line.end(), serial.year);
  if (year.ec != std::errc() || year.ptr == line.end() || *year.ptr != '/') return std::nullopt;
  const auto number = std::from_chars(year.ptr + 1, line.end(), serial.number);
  if (number.ec != std::errc() || number.ptr == line.end() || *number.ptr != ' ')
    return std::nullopt;
  serial.length = static_cast<std::size_t>(number.ptr - line.begin());
  const bool fits = year.ptr - line.begin() <= kMostOfYear &&
                    number.ptr - (year.ptr + 1) <= kMostOfNumber && serial.year > 0 &&
                    serial.number > 0;
  return fits ? std::optional(serial) : std::nullopt;
}

bool begins_with_digit(std::string_view line) {
  return !line.empty() && line[0] >= '0' && line[0] <= '9';
}

}  // namespace

SerialNumbers::SerialNumbers(const std::vector<Block>& blocks) {
  std::map<int, int> last;  // number by year
  for (const Block& block : blocks) {
    const Text* text = running_text(block);
    if (text == nullptr || !begins_with_digit(text->plain)) continue;
    const auto serial = read_serial(text->plain);
    if (!serial) continue;
    const auto [before, is_first] = last.try_emplace(serial->year, serial->number);
    if (!is_first && serial->number == before->second + 1) years_.push_back(serial->year);
    before->second = serial->number;
  }
  std::ranges::sort(years_);
}

std::size_t SerialNumbers::length_in(std::string_view line) const {
  if (years_.empty() || !begins_with_digit(line)) return 0;
  const auto serial = read_serial(line);
  return serial && std::ranges::binary_search(years_, serial->year) ? serial->length : 0;
}

}  // namespace openverslag
