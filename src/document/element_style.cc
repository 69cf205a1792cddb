#include "document/element_style.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "text/fold.h"

namespace openverslag {
namespace {

constexpr unsigned kDarkest = 0x40;  // of red, green and blue, each up to 0xFF
constexpr unsigned kWhitest = 0xF4;

Shade shade(unsigned red, unsigned green, unsigned blue) {
  if (std::max({red, green, blue}) < kDarkest) return Shade::dark;
  return std::min({red, green, blue}) >= kWhitest ? Shade::white : Shade::other;
}

// "#fff", "#ffffff"
std::optional<Shade> shade_of_digits(std::string_view digits) {
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(digits.begin(), digits.end(), value, 16);
  if (fault != std::errc() || end != digits.end()) return std::nullopt;
  if (digits.size() == 6) return shade(value >> 16, value >> 8 & 0xFF, value & 0xFF);
  if (digits.size() != 3) return std::nullopt;
  return shade((value >> 8) * 0x11, (value >> 4 & 0xF) * 0x11, (value & 0xF) * 0x11);
}

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

// "rgb(255, 255, 255)"; with a fourth number of 0 nothing is to be seen, as with white letters.
std::optional<Shade> shade_of_numbers(std::string_view call) {
  const std::vector<double> numbers = numbers_in(call);
  if (numbers.size() < 3) return std::nullopt;
  if (numbers.size() > 3 && numbers[3] == 0) return Shade::white;
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned>(std::min(numbers[i], 255.0));
  };
  return shade(byte(0), byte(1), byte(2));
}

// "0", "0px", "0.0"; not "10" or "auto".
bool is_nothing(std::string_view value) {
  if (value.empty() || value[0] < '0' || value[0] > '9') return false;
  return std::strtod(std::string(value).c_str(), nullptr) == 0;
}

// The first color among the words of "background: #000 url(x) no-repeat".
std::optional<Shade> shade_among(std::string_view words) {
  if (words.find('(') != std::string_view::npos) {
    const std::size_t call = words.find("rgb");
    return call == std::string_view::npos ? std::nullopt : shade_of(words.substr(call));
  }
  for (const std::string_view word : parts_between(words, ' ')) {
    if (const auto found = shade_of(word)) return found;
  }
  return std::nullopt;
}

Hiding hiding_of(std::string_view property, std::string_view value) {
  if (property == "display" && value == "none") return Hiding::element;
  if (property == "mso-hide" && value == "all") return Hiding::element;
  if (property == "mso-element" && value.starts_with("comment")) return Hiding::comment;
  if (property == "mso-special-character" && value == "comment") return Hiding::comment;
  if (property == "visibility" && (value == "hidden" || value == "collapse")) return Hiding::words;
  if ((property == "opacity" || property == "font-size") && is_nothing(value)) return Hiding::words;
  return Hiding::none;
}

void declare(std::string_view property, std::string_view value, ElementStyle& style) {
  if (property == "color") {
    style.letters = shade_of(value);
  } else if (property == "background-color" || property == "background") {
    style.ground = value == "transparent" || value == "none" ? std::nullopt : shade_among(value);
    if (!style.ground && value.find("url(") != std::string_view::npos) style.ground = Shade::other;
  } else if (property == "display" && value != "none") {
    if (style.hiding == Hiding::element) style.hiding = Hiding::none;
  } else {
    style.hiding = std::max(style.hiding, hiding_of(property, value));
  }
}

}  // namespace

std::vector<std::string_view> parts_between(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && text[at] != separator) continue;
    if (at > begin) parts.push_back(text.substr(begin, at - begin));
    begin = at + 1;
  }
  return parts;
}

std::optional<Shade> shade_of(std::string_view color) {
  if (color.starts_with('#')) return shade_of_digits(color.substr(1));
  if (color.starts_with("rgb")) return shade_of_numbers(color);
  if (color == "white" || color == "transparent" || color == "snow" || color == "ivory" ||
      color == "ghostwhite" || color == "whitesmoke")
    return Shade::white;
  if (color == "black" || color == "windowtext") return Shade::dark;
  const bool is_word = !color.empty() && std::ranges::all_of(color, [](char letter) {
    return letter >= 'a' && letter <= 'z';
  });
  // Of another name only that it is neither; "inherit" says nothing.
  if (!is_word || color == "inherit" || color == "initial" || color == "none") return std::nullopt;
  return Shade::other;
}

ElementStyle element_style(std::string_view declarations) {
  ElementStyle style;
  const std::string folded = fold(declarations);
  for (const std::string_view declaration : parts_between(folded, ';')) {
    const std::size_t colon = declaration.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view value = declaration.substr(colon + 1);
    declare(trim(declaration.substr(0, colon)), trim(value.substr(0, value.find('!'))), style);
  }
  return style;
}

ElementStyle over(const ElementStyle& base, const ElementStyle& style) {
  return {.hiding = style.hiding == Hiding::none ? base.hiding : style.hiding,
          .letters = style.letters ? style.letters : base.letters,
          .ground = style.ground ? style.ground : base.ground};
}

}  // namespace openverslag
