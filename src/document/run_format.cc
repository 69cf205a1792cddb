#include "document/run_format.h"

#include <algorithm>
#include <charconv>

namespace openverslag {
namespace {

constexpr unsigned kDarkest = 0x40;  // of red, green and blue, each up to 0xFF

}  // namespace

bool is_blackened(const RunFormat& format) {
  return format.dark_letters.value_or(false) && format.dark_ground.value_or(false);
}

std::optional<bool> is_dark(std::string_view color) {
  if (color.starts_with('#')) color.remove_prefix(1);
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(color.begin(), color.end(), value, 16);
  if (color.size() != 6 || fault != std::errc() || end != color.end()) return std::nullopt;
  return std::max({value >> 16, value >> 8 & 0xFF, value & 0xFF}) < kDarkest;
}

RunFormat over(const RunFormat& base, const RunFormat& format) {
  return {.bold = format.bold ? format.bold : base.bold,
          .italic = format.italic ? format.italic : base.italic,
          .strike = format.strike ? format.strike : base.strike,
          .hidden = format.hidden ? format.hidden : base.hidden,
          .dark_letters = format.dark_letters ? format.dark_letters : base.dark_letters,
          .dark_ground = format.dark_ground ? format.dark_ground : base.dark_ground};
}

RunFormat in_heading(const RunFormat& format) {
  RunFormat kept = format;
  kept.bold.reset();
  kept.italic.reset();
  return kept;
}

}  // namespace openverslag
