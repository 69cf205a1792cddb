// The styles of a page of HTML: what its <style> and the attributes of a tag say.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "document/element_style.h"
#include "document/selector.h"
#include "document/tags.h"

namespace openverslag {

// How far selectors have come to be fulfilled by an element and those around it: steps of a
// StyleSheet, in order.
struct SelectorPath {
  std::vector<std::uint32_t> here;
  std::vector<std::uint32_t> around;  // and here
};

struct StyledElement {
  ElementStyle style;
  std::shared_ptr<const SelectorPath> path;  // for what is inside it; none: of no selector
};

// Knows names, classes, ids, attributes, and elements inside others, on a screen.
class StyleSheet {
 public:
  // Returns the selectors that it does not understand of rules that may hide words.
  std::vector<std::string> add(std::string_view css);
  // Of a tag that opens an element inside `parent`: the attributes color and bgcolor, rules, then
  // the attributes style and hidden.
  StyledElement of(const Tag& tag, const SelectorPath* parent) const;
  // A selector, not understood, of a rule that sets a ground: any words may stand on it. Empty:
  // none.
  const std::string& unknown_ground() const { return unknown_ground_; }

 private:
  // A compound of a selector.
  struct Step {
    Compound compound;
    std::uint32_t before = 0;  // the step that what is around must have come to, from 1; 0: none
    std::uint32_t rule = 0;    // whose selector ends here, from 1; 0: it goes on
  };
  struct Rule {
    Declarations style;
    std::uint32_t weight;
  };

  void add_rules(std::string_view css, int depth, std::vector<std::string>& unknown);
  void add_rule(std::string_view selectors, const Declarations& style,
                std::vector<std::string>& unknown);
  bool has_room_for(const Selector& selector) const;
  void leave_out(std::string_view selector, const Declarations& style,
                 std::vector<std::string>& unknown);
  void add_steps(Selector selector, const Declarations& style);
  std::vector<std::uint32_t> steps_at(const Tag& tag, const SelectorPath* parent) const;

  std::string unknown_ground_;
  std::vector<Rule> rules_;
  std::vector<Step> steps_;
  // By "#id", ".class", the name, or "*": the first of these that a compound has.
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> by_name_;
};

}  // namespace openverslag
