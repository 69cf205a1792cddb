#include "document/style_values.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>

#include "document/element_style.h"

namespace openverslag {
namespace {

struct Length {
  double number = 0;
  std::string unit;  // "px", "%"; empty: none
};

// Of what begins with no number a unit that there is none of.
Length length_of(std::string_view value) {
  const std::string text(value);
  char* end = nullptr;
  const double number = std::strtod(text.c_str(), &end);
  if (end == text.c_str() || !std::isfinite(number)) return {1, "?"};
  std::string unit(end);
  return {number, unit.substr(0, unit.find_first_not_of("abcdefghijklmnopqrstuvwxyz%"))};
}

}  // namespace

// The numbers in a text, a part of a hundred as one of 255.
std::vector<double> numbers_in(std::string_view text) {
  std::vector<double> numbers;
  std::string number;
  const auto take = [&](bool is_percentage) {
    if (number.empty()) return;
    const double value = std::strtod(std::exchange(number, {}).c_str(), nullptr);
    numbers.push_back(is_percentage ? value * 2.55 : value);
  };
  for (const char each : text) {
    if ((each >= '0' && each <= '9') || each == '.')
      number += each;
    else
      take(each == '%');
  }
  take(false);
  return numbers;
}

bool is_nothing(std::string_view value) {
  const Length length = length_of(value);
  return length.unit != "?" && length.number == 0;
}

bool is_tiny(std::string_view length) {
  const Length read = length_of(length);
  const bool is_absolute = read.unit == "px" || read.unit == "pt";
  return read.unit != "?" && (read.number == 0 || (is_absolute && std::abs(read.number) <= 1));
}

std::string_view size_of_font(std::string_view value) {
  for (const std::string_view word : parts_between(value, ' ')) {
    const std::string_view size = word.substr(0, word.find('/'));
    const Length length = length_of(size);
    // A number alone is the weight.
    if (length.unit != "?" && (!length.unit.empty() || length.number == 0)) return size;
  }
  return value;
}

bool is_for_all_screens(std::string_view media) {
  return std::ranges::any_of(parts_between(media, ','), [](std::string_view query) {
    const auto names = [&](std::string_view word) { return query.find(word) != query.npos; };
    const bool is_for_some = names("width") || names("height") || names("orientation") ||
                             names("prefers") || names("not ");
    return (names("screen") || names("all")) && !is_for_some;
  });
}

bool is_far(std::string_view length) {
  const Length read = length_of(length);
  const double size = std::abs(read.number);
  if (read.unit == "px" || read.unit == "pt") return read.number < 0 ? size >= 900 : size >= 5000;
  if (read.unit == "em" || read.unit == "rem") return size >= 60;
  return (read.unit == "vw" || read.unit == "%") && read.number <= -100;
}

bool cuts_all(std::string_view shape) {
  const std::vector<double> numbers = numbers_in(shape);
  if (numbers.empty() || shape.find("auto") != std::string_view::npos) return false;
  // From each side one half: nothing is left between.
  if (shape.starts_with("inset"))
    return shape.find('%') != std::string_view::npos && numbers[0] >= 127;
  if (!shape.starts_with("rect") && !shape.starts_with("circle") && !shape.starts_with("polygon"))
    return false;
  const auto is_small = [](double number) { return number <= 1; };
  return shape.starts_with("circle") ? numbers[0] == 0 : std::ranges::all_of(numbers, is_small);
}

bool transforms_away(std::string_view value) {
  const std::size_t open = value.find('(');
  if (open == std::string_view::npos) return false;
  const std::string_view first = value.substr(open + 1);
  if (value.starts_with("scale")) return is_nothing(first);
  return value.starts_with("translate") && is_far(first);
}

}  // namespace openverslag
