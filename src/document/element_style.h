// What the style of an element of HTML says of whether its words can be read.
#pragma once

#include <cstdint>
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

// What may keep words from being seen, some of it with another alone.
enum class Trait : std::uint8_t {
  no_display,
  comment,
  invisible,    // what is inside may be visible again
  no_size,      // of letters; what is inside may have one
  transparent,  // opacity
  indented,     // the words begin off the screen
  moved,        // off the screen, when it is `positioned`
  positioned,
  clipped,   // to nothing, when it is `positioned`
  cut_away,  // to nothing
  shrunk,    // or moved, however it is positioned
  no_room,   // nothing high or wide, when it is `cut_off`
  cut_off,   // what has no room in it is not shown
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

  // Whatever is inside it: neither invisible nor no_size.
  Hiding hiding() const;
};

// "display:none; color:#fff"
ElementStyle element_style(std::string_view declarations);

// What stands between the separators, as in a list of classes; empty parts are none.
std::vector<std::string_view> parts_between(std::string_view text, char separator);

// `style` where it says something, else `base`.
ElementStyle over(const ElementStyle& base, const ElementStyle& style);

}  // namespace openverslag
