#include "render/css_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "text/fold.h"

namespace openverslag {

namespace {

struct NamedColor {
  std::string_view name;
  Rgb color;
};
constexpr std::array<NamedColor, 20> kNamed = {{
    {"black", {0, 0, 0}},       {"silver", {192, 192, 192}},
    {"gray", {128, 128, 128}},  {"grey", {128, 128, 128}},
    {"white", {255, 255, 255}}, {"maroon", {128, 0, 0}},
    {"red", {255, 0, 0}},       {"purple", {128, 0, 128}},
    {"fuchsia", {255, 0, 255}}, {"magenta", {255, 0, 255}},
    {"green", {0, 128, 0}},     {"lime", {0, 255, 0}},
    {"olive", {128, 128, 0}},   {"yellow", {255, 255, 0}},
    {"navy", {0, 0, 128}},      {"blue", {0, 0, 255}},
    {"teal", {0, 128, 128}},    {"aqua", {0, 255, 255}},
    {"orange", {255, 165, 0}},  {"rebeccapurple", {102, 51, 153}},
}};

std::uint8_t byte_of(double value) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0, 255.0)));
}

std::optional<Rgb> parse_hex(std::string_view digits) {
  const bool is_short = digits.size() == 3 || digits.size() == 4;
  if (!is_short && digits.size() != 6 && digits.size() != 8) return std::nullopt;
  std::array<unsigned, 4> parts = {0, 0, 0, 255};
  const std::size_t width = is_short ? 1 : 2;
  for (std::size_t i = 0; i * width < digits.size(); ++i) {
    const char* begin = digits.data() + i * width;
    const auto [end, problem] = std::from_chars(begin, begin + width, parts[i], 16);
    if (problem != std::errc() || end != begin + width) return std::nullopt;
    if (is_short) parts[i] *= 17;
  }
  if (parts[3] != 255) return std::nullopt;
  return Rgb{static_cast<std::uint8_t>(parts[0]), static_cast<std::uint8_t>(parts[1]),
             static_cast<std::uint8_t>(parts[2])};
}

struct Number {
  double value;
  std::string_view unit;  // "%", "deg", "px", or none
};

std::optional<Number> parse_number(std::string_view words) {
  double value = 0;
  const char* end = words.data() + words.size();
  const auto [rest, problem] = std::from_chars(words.data(), end, value, std::chars_format::fixed);
  if (problem != std::errc() || !std::isfinite(value)) return std::nullopt;
  return Number{value, words.substr(static_cast<std::size_t>(rest - words.data()))};
}

// "0, 102, 255" or "0 102 255 / 1".
std::vector<Number> arguments_of(std::string_view inside) {
  constexpr std::string_view kBetween = " \t\n,/";
  std::vector<Number> numbers;
  for (std::size_t at = inside.find_first_not_of(kBetween); at != inside.npos;) {
    const std::size_t end = std::min(inside.find_first_of(kBetween, at), inside.size());
    const auto number = parse_number(inside.substr(at, end - at));
    if (!number) return {};
    numbers.push_back(*number);
    at = inside.find_first_not_of(kBetween, end);
  }
  return numbers;
}

std::optional<Rgb> from_rgb(const std::vector<Number>& parts) {
  std::array<double, 3> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!parts[i].unit.empty() && parts[i].unit != "%") return std::nullopt;
    bytes[i] = parts[i].unit == "%" ? parts[i].value * 2.55 : parts[i].value;
  }
  return Rgb{byte_of(bytes[0]), byte_of(bytes[1]), byte_of(bytes[2])};
}

std::optional<Rgb> from_hsl(const std::vector<Number>& parts) {
  const bool is_angle = parts[0].unit.empty() || parts[0].unit == "deg";
  if (!is_angle || parts[1].unit != "%" || parts[2].unit != "%") return std::nullopt;
  const double hue = std::fmod(std::fmod(parts[0].value, 360) + 360, 360) / 30;
  const double saturation = std::clamp(parts[1].value, 0.0, 100.0) / 100;
  const double lightness = std::clamp(parts[2].value, 0.0, 100.0) / 100;
  const double reach = saturation * std::min(lightness, 1 - lightness);
  const auto channel = [&](double n) {
    const double k = std::fmod(n + hue, 12);
    return byte_of(255 * (lightness - reach * std::clamp(std::min(k - 3, 9 - k), -1.0, 1.0)));
  };
  return Rgb{channel(0), channel(8), channel(4)};
}

std::optional<Rgb> parse_function(std::string_view value) {
  const std::size_t open = value.find('(');
  if (open == value.npos || !value.ends_with(')')) return std::nullopt;
  const std::string_view name = value.substr(0, open);
  const auto parts = arguments_of(value.substr(open + 1, value.size() - open - 2));
  if (parts.size() != 3 && parts.size() != 4) return std::nullopt;
  if (parts.size() == 4 && parts[3].value != (parts[3].unit == "%" ? 100 : 1)) return std::nullopt;
  if (name == "rgb" || name == "rgba") return from_rgb(parts);
  if (name == "hsl" || name == "hsla") return from_hsl(parts);
  return std::nullopt;
}

double luminance_of(Rgb color) {
  const auto linear = [](std::uint8_t byte) {
    const double part = byte / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

// Nothing: it is no length, or less than nothing.
std::optional<Number> parse_length(std::string_view words) {
  const auto number = parse_number(words);
  if (!number || number->value < 0) return std::nullopt;
  if (number->value == 0) return Number{0, "px"};
  const bool is_known = number->unit == "rem" || number->unit == "em" || number->unit == "px";
  return is_known ? number : std::nullopt;
}

double longest_in(std::string_view unit) { return unit == "px" ? 32 : 2; }

std::string css_of(const Number& length) {
  const auto thousandths = std::lround(length.value * 1000);
  std::string fraction = std::to_string(1000 + thousandths % 1000).substr(1);
  fraction.erase(fraction.find_last_not_of('0') + 1);
  return std::to_string(thousandths / 1000) + (fraction.empty() ? "" : "." + fraction) +
         std::string(length.unit);
}

bool is_name_letter(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
         (letter >= '0' && letter <= '9') || letter == ' ' || letter == '-' || letter == '_';
}

constexpr std::array<std::string_view, 7> kGenericFonts = {
    "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "cursive"};

}  // namespace

std::optional<Rgb> parse_color(std::string_view value) {
  const std::string words = fold(trim(value));
  if (words.starts_with('#')) return parse_hex(std::string_view(words).substr(1));
  const auto named = std::ranges::find(kNamed, words, &NamedColor::name);
  return named == kNamed.end() ? parse_function(words) : named->color;
}

std::string css_of(Rgb color) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string css = "#";
  for (const std::uint8_t byte : {color.red, color.green, color.blue})
    css += {kDigits[byte >> 4], kDigits[byte & 15]};
  return css;
}

double contrast_of(Rgb one, Rgb other) {
  const auto [dark, light] = std::minmax({luminance_of(one), luminance_of(other)});
  return (light + 0.05) / (dark + 0.05);
}

std::optional<std::string> checked_length(std::string_view value) {
  const std::string words = fold(trim(value));
  const auto length = parse_length(words);
  if (!length || length->value > longest_in(length->unit)) return std::nullopt;
  return css_of(*length);
}

std::optional<std::string> checked_radius(std::string_view value) {
  const std::string words = fold(trim(value));
  auto length = parse_length(words);
  if (!length) return std::nullopt;
  length->value = std::min(length->value, longest_in(length->unit));
  return css_of(*length);
}

std::optional<std::string> checked_font_family(std::string_view value) {
  std::string family;
  for (std::size_t at = 0; at <= value.size();) {
    const std::size_t end = std::min(value.find(',', at), value.size());
    std::string_view name = trim(value.substr(at, end - at));
    at = end + 1;
    const bool is_quoted =
        name.size() > 2 && name.front() == name.back() && (name[0] == '"' || name[0] == '\'');
    if (is_quoted) name = trim(name.substr(1, name.size() - 2));
    if (name.empty() || !std::ranges::all_of(name, is_name_letter)) return std::nullopt;
    const bool is_generic = !is_quoted && std::ranges::count(kGenericFonts, name) > 0;
    family += family.empty() ? "" : ", ";
    family += is_generic ? std::string(name) : '"' + std::string(name) + '"';
  }
  return family;
}

}  // namespace openverslag
