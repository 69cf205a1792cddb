// What the style of an element of HTML says of whether its words can be read.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "document/shade.h"

namespace openverslag {

enum class Hiding : std::uint8_t {
  none,
  words,    // they leave a gap: opacity, or off the screen
  element,  // nothing is left of it: display
  comment,  // somebody's remark on the words, as a word processor keeps it
};

// What may keep words from being seen, some of it with another alone. A trait is of one property:
// another does not take it back.
enum class Trait : std::uint8_t {
  no_display,
  hidden_by_word,
  no_content,
  comment,
  comment_mark,
  invisible,    // what is inside may be visible again
  no_size,      // of letters; what is inside may have one
  transparent,  // opacity
  filtered,     // away
  indented,     // the words begin off the screen
  far_top,      // off the screen, when it is `positioned`
  far_right,
  far_bottom,
  far_left,
  positioned,
  clipped,   // to nothing, when it is `positioned`
  cut_away,  // to nothing
  transformed,
  no_zoom,
  no_scale,
  margin_left,  // off the screen
  margin_top,
  no_height,  // what has no room is not shown, when it is `cut_across` or `cut_down`
  no_max_height,
  no_width,
  no_max_width,
  cut_across,
  cut_down,
  pictured,        // on a picture or a gradient, which may have any colour
  cut_to_letters,  // the ground shows in the shape of the letters
};

struct ElementStyle {
  std::uint32_t says = 0;  // the traits, a bit each, that it tells of
  std::uint32_t has = 0;   // of those, the ones that it has
  // Nothing where it says nothing.
  std::optional<Shade> letters = {};
  std::optional<Shade> ground = {};

  bool tells(Trait trait) const { return (says >> static_cast<unsigned>(trait) & 1U) != 0; }
  bool is(Trait trait) const { return (has >> static_cast<unsigned>(trait) & 1U) != 0; }
  void set(Trait trait, bool on) {
    const std::uint32_t bit = 1U << static_cast<unsigned>(trait);
    says |= bit;
    has = on ? has | bit : has & ~bit;
  }

  bool is_any(std::initializer_list<Trait> traits) const;

  // Words may be lost by it, alone or with another style.
  bool may_hide() const;
  // Whatever is inside it: neither invisible nor no_size.
  Hiding hiding() const;
};

// The important ones count before those of any other rule.
struct Declarations {
  ElementStyle plain;
  ElementStyle important;
};

// "display:none; color:#fff !important"
Declarations read_declarations(std::string_view printed);

// What stands between the separators, as in a list of classes; empty parts are none.
std::vector<std::string_view> parts_between(std::string_view text, char separator);

// `style` where it says something, else `base`.
ElementStyle over(const ElementStyle& base, const ElementStyle& style);

}  // namespace openverslag
