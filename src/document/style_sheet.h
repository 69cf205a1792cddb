// The styles of a page of HTML: what its <style> and the attributes of a tag say.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "document/element_style.h"
#include "document/tags.h"

namespace openverslag {

// Knows rules for a name, a class, an id, or a name with one of them ("p.geheim"), on a screen; a
// rule for elements inside others is passed over.
class StyleSheet {
 public:
  void add(std::string_view css);
  // Of a tag that opens an element: rules, then attributes (hidden, style, color, bgcolor).
  ElementStyle of(const Tag& tag) const;

 private:
  void add_rule(std::string_view selectors, const ElementStyle& style);

  std::map<std::string, ElementStyle, std::less<>> rules_;  // by selector, in small letters
};

}  // namespace openverslag
