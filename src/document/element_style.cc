#include "document/element_style.h"

#include <algorithm>
#include <string>

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

// What keeps words from being read, of a property that says one thing alone.
void declare_trait(std::string_view property, std::string_view value, ElementStyle& style) {
  if (property == "display") return style.set(Trait::no_display, value == "none");
  if (property == "mso-hide") return style.set(Trait::no_display, value == "all");
  if (property == "content-visibility") return style.set(Trait::no_display, value == "hidden");
  if (property == "mso-element") return style.set(Trait::comment, value.starts_with("comment"));
  if (property == "mso-special-character") return style.set(Trait::comment, value == "comment");
  if (property == "visibility")
    return style.set(Trait::invisible, value == "hidden" || value == "collapse");
  if (property == "opacity") return style.set(Trait::transparent, is_faint(value));
  if (property == "filter") return style.set(Trait::transparent, value.starts_with("opacity(0)"));
  if (property == "text-indent") return style.set(Trait::indented, is_far(value));
  if (property == "position")
    return style.set(Trait::positioned, is_one_of(value, {"absolute", "fixed", "relative"}));
  if (property == "clip") return style.set(Trait::clipped, cuts_all(value));
  if (property == "clip-path") return style.set(Trait::cut_away, cuts_all(value));
  if (property == "transform") return style.set(Trait::shrunk, transforms_away(value));
  if (property == "zoom" || property == "scale") return style.set(Trait::shrunk, is_nothing(value));
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

void declare_box(std::string_view property, std::string_view value, ElementStyle& style) {
  if (is_one_of(property, {"left", "right", "top", "bottom", "inset"}) && is_far(value))
    style.set(Trait::moved, true);
  if (is_one_of(property, {"margin-left", "margin-top", "margin"}) && is_far(value))
    style.set(Trait::shrunk, true);
  if (is_one_of(property, {"height", "max-height", "width", "max-width"}) && is_tiny(value))
    style.set(Trait::no_room, true);
  if (is_one_of(property, {"overflow", "overflow-x", "overflow-y"}))
    style.set(Trait::cut_off, is_one_of(value, {"hidden", "clip", "scroll", "auto"}));
}

void declare(std::string_view property, std::string_view value, ElementStyle& style) {
  if (property == "color" || property == "-webkit-text-fill-color") {
    style.letters = shade_of(value);
  } else if (property == "background-color" || property == "background") {
    style.ground = value == "none" ? std::nullopt : shade_among(value);
    if (style.ground == Shade::clear) style.ground.reset();
    if (!style.ground && value.find('(') != std::string_view::npos &&
        (value.find("url(") != value.npos || value.find("gradient(") != value.npos))
      style.ground = Shade::other;
  } else if (property == "font-size") {
    declare_size(value, style);
  } else {
    declare_trait(property, value, style);
    declare_box(property, value, style);
  }
}

}  // namespace

Hiding ElementStyle::hiding() const {
  if (is(Trait::comment)) return Hiding::comment;
  if (is(Trait::no_display)) return Hiding::element;
  const bool is_away = (is(Trait::moved) || is(Trait::clipped)) && is(Trait::positioned);
  const bool is_shut = is(Trait::no_room) && is(Trait::cut_off);
  const bool is_gone =
      is(Trait::transparent) || is(Trait::indented) || is(Trait::cut_away) || is(Trait::shrunk);
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
  return {.says = base.says | style.says,
          .has = (base.has & ~style.says) | style.has,
          .letters = style.letters ? style.letters : base.letters,
          .ground = style.ground ? style.ground : base.ground};
}

}  // namespace openverslag
