#include "document/element_style.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "document/style_values.h"
#include "text/fold.h"

namespace openverslag {
namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

// "0", "0.01", "1%"
bool is_faint(std::string_view opacity) {
  const std::vector<double> numbers = numbers_in(opacity);
  return !numbers.empty() && numbers[0] < (opacity.ends_with('%') ? 12 : 0.05);
}

bool is_unset(std::string_view value) {
  return is_one_of(value, {"none", "inherit", "initial", "unset", "revert", "revert-layer"});
}

// What keeps words from being read, of a property that says one thing alone.
void declare_trait(std::string_view property, std::string_view value, ElementStyle& style) {
  if (property == "display") return style.set(Trait::no_display, value == "none");
  if (property == "mso-hide") return style.set(Trait::hidden_by_word, value == "all");
  if (property == "content-visibility") return style.set(Trait::no_content, value == "hidden");
  if (property == "mso-element") return style.set(Trait::comment, value.starts_with("comment"));
  if (property == "mso-special-character")
    return style.set(Trait::comment_mark, value == "comment");
  if (property == "visibility")
    return style.set(Trait::invisible, value == "hidden" || value == "collapse");
  if (property == "opacity") return style.set(Trait::transparent, is_faint(value));
  if (property == "filter") return style.set(Trait::filtered, value.starts_with("opacity(0)"));
  if (property == "text-indent") return style.set(Trait::indented, is_far(value));
  if (property == "position")
    return style.set(Trait::positioned, is_one_of(value, {"absolute", "fixed", "relative"}));
  if (property == "clip") return style.set(Trait::clipped, cuts_all(value));
  if (property == "clip-path") return style.set(Trait::cut_away, cuts_all(value));
  if (property == "transform") return style.set(Trait::transformed, transforms_away(value));
  if (property == "zoom") return style.set(Trait::no_zoom, is_nothing(value));
  if (property == "scale") return style.set(Trait::no_scale, is_nothing(value));
}

// Of an em there may be more in what is around it; a size of its own shows again what had none.
void declare_size(std::string_view value, ElementStyle& style) {
  const bool is_relative = value.ends_with("em") || value.ends_with('%') ||
                           is_one_of(value, {"inherit", "larger", "smaller"});
  if (is_tiny(value))
    style.set(Trait::no_size, true);
  else if (!is_relative || value.ends_with("rem"))
    style.set(Trait::no_size, false);
}

// Of the one to four lengths for top, right, bottom and left the one for `side`.
std::string_view length_at(std::string_view value, std::size_t side) {
  const std::vector<std::string_view> lengths = parts_between(value, ' ');
  if (lengths.empty()) return {};
  if (side == 3 && lengths.size() < 4) side = 1;
  if (side >= lengths.size()) side = lengths.size() > 2 ? lengths.size() - 1 : side % 2;
  return lengths[std::min(side, lengths.size() - 1)];
}

void declare_place(std::string_view property, std::string_view value, ElementStyle& style) {
  constexpr auto kSides =
      std::to_array<std::pair<std::string_view, Trait>>({{"top", Trait::far_top},
                                                         {"right", Trait::far_right},
                                                         {"bottom", Trait::far_bottom},
                                                         {"left", Trait::far_left}});
  for (std::size_t side = 0; side < kSides.size(); ++side) {
    const auto& [name, trait] = kSides[side];
    if (property == name) style.set(trait, is_far(value));
    if (property == "inset") style.set(trait, is_far(length_at(value, side)));
  }
  if (property == "margin-left") style.set(Trait::margin_left, is_far(value));
  if (property == "margin-top") style.set(Trait::margin_top, is_far(value));
  if (property == "margin") {
    style.set(Trait::margin_top, is_far(length_at(value, 0)));
    style.set(Trait::margin_left, is_far(length_at(value, 3)));
  }
}

void declare_room(std::string_view property, std::string_view value, ElementStyle& style) {
  const auto cuts = [](std::string_view overflow) {
    return is_one_of(overflow, {"hidden", "clip", "scroll", "auto"});
  };
  if (property == "height") style.set(Trait::no_height, is_tiny(value));
  if (property == "max-height") style.set(Trait::no_max_height, is_tiny(value));
  if (property == "width") style.set(Trait::no_width, is_tiny(value));
  if (property == "max-width") style.set(Trait::no_max_width, is_tiny(value));
  if (property == "overflow-x" || property == "overflow")
    style.set(Trait::cut_across, cuts(value.substr(0, value.find(' '))));
  if (property == "overflow-y" || property == "overflow")
    style.set(Trait::cut_down, cuts(value.substr(value.rfind(' ') + 1)));
}

// Of what is not understood only that it may be any colour.
std::optional<Shade> ground_of(std::string_view value) {
  if (is_unset(value)) return std::nullopt;
  const bool is_computed = value.find("var(") != value.npos || value.find("mix(") != value.npos;
  const Shade shade = is_computed ? Shade::other : shade_among(value).value_or(Shade::other);
  return shade == Shade::clear ? std::nullopt : std::optional(shade);
}

bool is_picture(std::string_view value) {
  return value.find("url(") != value.npos || value.find("gradient(") != value.npos ||
         value.find("image") != value.npos;
}

// Whether it is about what is behind the words.
bool declare_ground(std::string_view property, std::string_view value, ElementStyle& style) {
  if (property == "background-color" || property == "background") style.ground = ground_of(value);
  if (property == "background") style.set(Trait::pictured, is_picture(value));
  if (property == "background-image") style.set(Trait::pictured, !is_unset(value));
  if (property == "background-clip" || property == "-webkit-background-clip")
    style.set(Trait::cut_to_letters, value == "text");
  return property.find("background") != property.npos;
}

void declare(std::string_view property, std::string_view value, ElementStyle& style) {
  if (declare_ground(property, value, style)) return;
  if (property == "color" || property == "-webkit-text-fill-color") {
    style.letters = shade_of(value);
  } else if (property == "font-size" || property == "font") {
    declare_size(property == "font" ? size_of_font(value) : value, style);
  } else {
    declare_trait(property, value, style);
    declare_place(property, value, style);
    declare_room(property, value, style);
  }
}

std::uint32_t bit_of(Trait trait) { return 1U << static_cast<unsigned>(trait); }

}  // namespace

bool ElementStyle::is_any(std::initializer_list<Trait> traits) const {
  return std::ranges::any_of(traits, [&](Trait trait) { return is(trait); });
}

bool ElementStyle::may_hide() const {
  const bool is_white = letters == Shade::white && !ground;
  return (has & ~(bit_of(Trait::pictured) | bit_of(Trait::cut_to_letters))) != 0 || is_white ||
         letters == Shade::clear;
}

Hiding ElementStyle::hiding() const {
  using enum Trait;
  if (is_any({comment, comment_mark})) return Hiding::comment;
  if (is_any({no_display, hidden_by_word, no_content})) return Hiding::element;
  const bool is_away =
      is(positioned) && is_any({far_left, far_right, far_top, far_bottom, clipped});
  const bool is_shut =
      is_any({no_height, no_max_height, no_width, no_max_width}) && is_any({cut_across, cut_down});
  const bool is_gone = is_any({transparent, filtered, indented, cut_away, transformed, no_zoom,
                               no_scale, margin_left, margin_top});
  return is_away || is_shut || is_gone ? Hiding::words : Hiding::none;
}

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

Declarations read_declarations(std::string_view printed) {
  Declarations read;
  const std::string folded = fold(printed);
  for (const std::string_view declaration : parts_between(folded, ';')) {
    const std::size_t colon = declaration.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view value = declaration.substr(colon + 1);
    const std::size_t mark = value.find('!');
    const bool is_important =
        mark != value.npos && trim(value.substr(mark + 1)).starts_with("important");
    declare(trim(declaration.substr(0, colon)), trim(value.substr(0, mark)),
            is_important ? read.important : read.plain);
  }
  return read;
}

ElementStyle over(const ElementStyle& base, const ElementStyle& style) {
  return {.says = base.says | style.says,
          .has = (base.has & ~style.says) | style.has,
          .letters = style.letters ? style.letters : base.letters,
          .ground = style.ground ? style.ground : base.ground};
}

}  // namespace openverslag
