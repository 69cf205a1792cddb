#include "document/shade.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <vector>

#include "document/element_style.h"
#include "document/style_values.h"

namespace openverslag {
namespace {

constexpr unsigned kDarkest = 0x40;  // of red, green and blue, each up to 0xFF
constexpr unsigned kWhitest = 0xF4;
constexpr std::string_view kWhites[] = {"white",      "snow",        "ivory",     "ghostwhite",
                                        "whitesmoke", "floralwhite", "mintcream", "azure"};

// "#fff", "#ffffff", and with how much of it is seen behind: "#ffff", "#ffffff00"
std::optional<Shade> shade_of_digits(std::string_view digits) {
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(digits.begin(), digits.end(), value, 16);
  if (fault != std::errc() || end != digits.end()) return std::nullopt;
  const bool has_alpha = digits.size() == 4 || digits.size() == 8;
  const unsigned bits = digits.size() > 4 ? 8 : 4;
  if (has_alpha) {
    if (value % (1U << bits) == 0) return Shade::clear;
    value >>= bits;
  }
  if (bits == 8 && digits.size() >= 6)
    return shade_of(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
  if (bits == 8 || digits.size() < 3) return std::nullopt;
  return shade_of((value >> 8 & 0xF) * 0x11, (value >> 4 & 0xF) * 0x11, (value & 0xF) * 0x11);
}

// "rgb(255, 255, 255)", "hsl(0, 0%, 100%)"; a fourth number says how much of it is seen.
std::optional<Shade> shade_of_call(std::string_view call) {
  const std::vector<double> numbers = numbers_in(call);
  if (numbers.size() < 3) return std::nullopt;
  if (numbers.size() > 3 && numbers[3] == 0) return Shade::clear;
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned>(std::min(numbers[i], 255.0));
  };
  if (call.starts_with("hsl")) return shade_of(byte(2), byte(2), byte(2));
  return shade_of(byte(0), byte(1), byte(2));
}

}  // namespace

Shade shade_of(unsigned red, unsigned green, unsigned blue) {
  if (std::max({red, green, blue}) < kDarkest) return Shade::dark;
  return std::min({red, green, blue}) >= kWhitest ? Shade::white : Shade::other;
}

// The first color among the words of "background: #000 url(x) no-repeat".
std::optional<Shade> shade_among(std::string_view words) {
  if (words.find('(') != std::string_view::npos) {
    const std::size_t call = std::min(words.find("rgb"), words.find("hsl"));
    return call == std::string_view::npos ? std::nullopt : shade_of(words.substr(call));
  }
  for (const std::string_view word : parts_between(words, ' ')) {
    if (const auto found = shade_of(word)) return found;
  }
  return std::nullopt;
}

std::optional<Shade> shade_of(std::string_view color) {
  if (color.starts_with('#')) return shade_of_digits(color.substr(1));
  if (color.starts_with("rgb") || color.starts_with("hsl")) return shade_of_call(color);
  if (color == "transparent") return Shade::clear;
  if (std::ranges::find(kWhites, color) != std::end(kWhites)) return Shade::white;
  if (color == "black" || color == "windowtext") return Shade::dark;
  const bool is_word = !color.empty() && std::ranges::all_of(color, [](char letter) {
    return letter >= 'a' && letter <= 'z';
  });
  // Of another name only that it is neither; "inherit" says nothing.
  if (!is_word || color == "inherit" || color == "initial" || color == "none") return std::nullopt;
  return Shade::other;
}

}  // namespace openverslag
