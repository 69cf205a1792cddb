#include "document/style_sheet.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "text/fold.h"

namespace openverslag {
namespace {

std::string without_comments(std::string_view css) {
  std::string out;
  while (!css.empty()) {
    const std::size_t begin = std::min(css.find("/*"), css.size());
    out += css.substr(0, begin);
    const std::size_t end = css.find("*/", std::min(begin + 2, css.size()));
    css.remove_prefix(end == std::string_view::npos ? css.size() : end + 2);
  }
  return out;
}

// Behind the brace that closes the one at `open`.
std::size_t behind_block(std::string_view css, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < css.size(); ++at) {
    if (css[at] == '{') ++depth;
    if (css[at] == '}' && --depth == 0) return at + 1;
  }
  return css.size();
}

bool is_for_screens(std::string_view at_rule) {
  const std::string folded = fold(at_rule);
  return folded.starts_with("@media") &&
         (folded.find("screen") != std::string::npos || folded.find("all") != std::string::npos);
}

bool says_something(const ElementStyle& style) {
  return style.hiding != Hiding::none || style.letters || style.ground;
}

}  // namespace

void StyleSheet::add(std::string_view css) {
  const std::string plain = without_comments(css);
  std::string_view rest = plain;
  for (std::size_t open; (open = rest.find('{')) != std::string_view::npos;) {
    std::string_view selectors = rest.substr(0, open);
    // "@import …;" before it, and the "<!--" that old pages put around all of it.
    if (const std::size_t last = selectors.rfind(';'); last != selectors.npos)
      selectors.remove_prefix(last + 1);
    if (const std::size_t mark = selectors.find("<!--"); mark != selectors.npos)
      selectors.remove_prefix(mark + 4);
    selectors = trim(selectors);
    const std::size_t end = behind_block(rest, open);
    const std::string_view inside = rest.substr(open + 1, end - open - 1);
    rest.remove_prefix(end);
    if (!selectors.starts_with('@')) {
      add_rule(selectors, element_style(inside.substr(0, inside.find('}'))));
    } else if (is_for_screens(selectors)) {
      add(inside);
    }
  }
}

void StyleSheet::add_rule(std::string_view selectors, const ElementStyle& style) {
  if (!says_something(style)) return;
  const std::string folded = fold(selectors);
  for (const std::string_view part : parts_between(folded, ',')) {
    const std::string_view one = trim(part);
    if (one.empty() || one.find_first_of(" >+~:[*") != std::string_view::npos) continue;
    ElementStyle& known = rules_[std::string(one)];
    known = over(known, style);
  }
}

ElementStyle StyleSheet::of(const Tag& tag) const {
  ElementStyle style;
  const std::string name = fold(tag.name);
  const auto apply = [&](const std::string& selector) {
    for (const std::string& key : {selector, name + selector}) {
      if (const auto rule = rules_.find(key); rule != rules_.end())
        style = over(style, rule->second);
    }
  };
  if (!rules_.empty()) {
    if (const auto rule = rules_.find(name); rule != rules_.end()) style = rule->second;
    const std::string classes = fold(attribute(tag, "class").value_or(""));
    for (const std::string_view one : parts_between(classes, ' ')) apply("." + std::string(one));
    if (const auto id = attribute(tag, "id")) apply("#" + fold(*id));
  }
  if (const auto color = attribute(tag, "bgcolor")) style.ground = shade_of(fold(*color));
  if (const auto color = attribute(tag, "color")) style.letters = shade_of(fold(*color));
  if (const auto own = attribute(tag, "style")) style = over(style, element_style(*own));
  const bool is_closed = has_name(tag, "dialog") && !attribute(tag, "open");
  if (attribute(tag, "hidden") || is_closed) style.hiding = Hiding::element;
  return style;
}

}  // namespace openverslag
