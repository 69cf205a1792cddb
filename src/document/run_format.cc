#include "document/run_format.h"

#include <charconv>

#include "document/shade.h"

namespace openverslag {
namespace {

// "#003366", "003366"; nothing for another.
std::optional<Shade> shade_in(std::string_view color) {
  if (color.starts_with('#')) color.remove_prefix(1);
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(color.begin(), color.end(), value, 16);
  if (color.size() != 6 || fault != std::errc() || end != color.end()) return std::nullopt;
  return shade_of(value >> 16, value >> 8 & 0xFF, value & 0xFF);
}

}  // namespace

bool is_blackened(const RunFormat& format, bool stands_on_dark) {
  return format.dark_letters.value_or(false) && format.dark_ground.value_or(stands_on_dark);
}

bool is_hidden(const RunFormat& format) {
  return format.hidden.value_or(false) || format.tiny.value_or(false);
}

bool is_white_on_white(const RunFormat& format, bool stands_on_colour) {
  return format.white_letters.value_or(false) && !format.coloured_ground.value_or(stands_on_colour);
}

std::optional<bool> is_dark(std::string_view color) {
  const auto shade = shade_in(color);
  return shade ? std::optional(*shade == Shade::dark) : std::nullopt;
}

std::optional<bool> is_white(std::string_view color) {
  const auto shade = shade_in(color);
  return shade ? std::optional(*shade == Shade::white) : std::nullopt;
}

RunFormat over(const RunFormat& base, const RunFormat& format) {
  return {.bold = format.bold ? format.bold : base.bold,
          .italic = format.italic ? format.italic : base.italic,
          .strike = format.strike ? format.strike : base.strike,
          .hidden = format.hidden ? format.hidden : base.hidden,
          .dark_letters = format.dark_letters ? format.dark_letters : base.dark_letters,
          .dark_ground = format.dark_ground ? format.dark_ground : base.dark_ground,
          .white_letters = format.white_letters ? format.white_letters : base.white_letters,
          .coloured_ground = format.coloured_ground ? format.coloured_ground : base.coloured_ground,
          .tiny = format.tiny ? format.tiny : base.tiny,
          .raised = format.raised ? format.raised : base.raised};
}

RunFormat in_heading(const RunFormat& format) {
  RunFormat kept = format;
  kept.bold.reset();
  kept.italic.reset();
  return kept;
}

}  // namespace openverslag
