#include "document/style_sheet.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "document/style_values.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// Of all selectors: what a page needs, and no page can make the reading of it slow.
constexpr std::size_t kMostSteps = 2048;
constexpr std::size_t kMostOfAnything = 128;  // those that every element is asked for
constexpr int kDeepest = 8;                   // "@media" in "@media"

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

// Also those that every browser takes now.
bool is_for_screens(std::string_view at_rule) {
  const std::string folded = fold(at_rule);
  if (folded.starts_with("@supports") || folded.starts_with("@layer")) return true;
  return folded.starts_with("@media") && is_for_all_screens(folded);
}

bool says_something(const ElementStyle& style) {
  return style.says != 0 || style.letters || style.ground;
}

bool says_something(const Declarations& style) {
  return says_something(style.plain) || says_something(style.important);
}

// Dark letters hide nothing, white ones may.
bool may_hide(const Declarations& style) {
  return style.plain.may_hide() || style.important.may_hide();
}

// White letters on it can be read.
bool may_darken(const ElementStyle& style) {
  return style.is(Trait::pictured) || style.ground.value_or(Shade::white) != Shade::white;
}

std::string key_of(const Compound& compound) {
  if (!compound.id.empty()) return "#" + compound.id;
  if (!compound.classes.empty()) return "." + compound.classes.front();
  return compound.name.empty() ? "*" : compound.name;
}

bool holds(const std::vector<std::uint32_t>& sorted, std::uint32_t step) {
  return std::ranges::binary_search(sorted, step);
}

std::shared_ptr<const SelectorPath> path_of(std::vector<std::uint32_t> here,
                                            const SelectorPath* parent) {
  if (here.empty() && parent == nullptr) return nullptr;
  auto path = std::make_shared<SelectorPath>();
  path->here = std::move(here);
  if (parent == nullptr)
    path->around = path->here;
  else
    std::ranges::set_union(path->here, parent->around, std::back_inserter(path->around));
  return path;
}

Declarations first_declarations(std::string_view block) {
  return read_declarations(block.substr(0, block.find_first_of("{}")));
}

// Behind "@import …;", and the "<!--" that old pages put around all of it.
std::string_view selectors_in(std::string_view text) {
  if (const std::size_t last = text.rfind(';'); last != text.npos) text.remove_prefix(last + 1);
  if (const std::size_t mark = text.find("<!--"); mark != text.npos) text.remove_prefix(mark + 4);
  return trim(text);
}

}  // namespace

std::vector<std::string> StyleSheet::add(std::string_view css) {
  std::vector<std::string> unknown;
  add_rules(without_comments(css), 0, unknown);
  return unknown;
}

void StyleSheet::add_rules(std::string_view rest, int depth, std::vector<std::string>& unknown) {
  for (std::size_t open; (open = rest.find('{')) != std::string_view::npos;) {
    const std::string_view selectors = selectors_in(rest.substr(0, open));
    const std::size_t end = behind_block(rest, open);
    const std::string_view inside = rest.substr(open + 1, end - open - 1);
    rest.remove_prefix(end);
    if (!selectors.starts_with('@')) {
      // A rule inside it would be for elements inside others.
      const std::size_t nested = inside.find('{');
      if (nested != std::string_view::npos)
        leave_out(selectors, first_declarations(inside.substr(nested + 1)), unknown);
      add_rule(selectors, first_declarations(inside), unknown);
    } else if (is_for_screens(selectors)) {
      if (depth < kDeepest) add_rules(inside, depth + 1, unknown);
    }
  }
}

void StyleSheet::leave_out(std::string_view selector, const Declarations& style,
                           std::vector<std::string>& unknown) {
  if (may_hide(style)) unknown.push_back(collapse_space(selector));
  if (unknown_ground_.empty() && (may_darken(style.plain) || may_darken(style.important)))
    unknown_ground_ = collapse_space(selector);
}

void StyleSheet::add_rule(std::string_view selectors, const Declarations& style,
                          std::vector<std::string>& unknown) {
  if (!says_something(style)) return;
  for (const std::string_view part : parts_between(selectors, ',')) {
    ReadSelector read = read_selector(part);
    if (read.use == SelectorUse::never) continue;
    const bool fits_in = has_room_for(read.selector);
    if (read.use == SelectorUse::understood && fits_in)
      add_steps(std::move(read.selector), style);
    else
      leave_out(part, style, unknown);
  }
}

bool StyleSheet::has_room_for(const Selector& selector) const {
  const auto of_anything = static_cast<std::size_t>(std::ranges::count_if(
      selector.compounds, [](const Compound& compound) { return key_of(compound) == "*"; }));
  const auto kept = by_name_.find("*");
  const std::size_t before = kept == by_name_.end() ? 0 : kept->second.size();
  return steps_.size() + selector.compounds.size() <= kMostSteps &&
         (of_anything == 0 || before + of_anything <= kMostOfAnything);
}

void StyleSheet::add_steps(Selector selector, const Declarations& style) {
  rules_.push_back({style, selector.weight});
  std::uint32_t before = 0;
  for (Compound& compound : selector.compounds) {
    by_name_[key_of(compound)].push_back(static_cast<std::uint32_t>(steps_.size() + 1));
    steps_.push_back({std::move(compound), before, 0});
    before = static_cast<std::uint32_t>(steps_.size());
  }
  steps_.back().rule = static_cast<std::uint32_t>(rules_.size());
}

// Those whose compound the tag is, where what is around it is what they want.
std::vector<std::uint32_t> StyleSheet::steps_at(const Tag& tag, const SelectorPath* parent) const {
  ElementNames names = names_of(tag);
  std::vector<std::uint32_t> found;
  const auto take = [&](const std::string& key) {
    const auto steps = by_name_.find(key);
    if (steps == by_name_.end()) return;
    for (const std::uint32_t number : steps->second) {
      const Step& step = steps_[number - 1];
      const bool stands_so =
          step.before == 0 ||
          (parent != nullptr &&
           holds(step.compound.is_child ? parent->here : parent->around, step.before));
      if (stands_so && fits(step.compound, names, tag)) found.push_back(number);
    }
  };
  take("*");
  take(names.name);
  for (const std::string& one : names.classes) take("." + one);
  if (!names.id.empty()) take("#" + names.id);
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

StyledElement StyleSheet::of(const Tag& tag, const SelectorPath* parent) const {
  StyledElement element;
  if (steps_.empty() && !has_attributes(tag) && !has_name(tag, "dialog")) return element;
  ElementStyle& style = element.style;
  if (const auto color = attribute(tag, "bgcolor")) style.ground = shade_of(fold(*color));
  if (const auto color = attribute(tag, "color")) style.letters = shade_of(fold(*color));
  std::vector<const Rule*> rules;
  if (!steps_.empty()) {
    std::vector<std::uint32_t> here = steps_at(tag, parent);
    for (const std::uint32_t number : here) {
      if (const std::uint32_t rule = steps_[number - 1].rule; rule > 0)
        rules.push_back(&rules_[rule - 1]);
    }
    std::ranges::stable_sort(rules, {}, &Rule::weight);
    for (const Rule* rule : rules) style = over(style, rule->style.plain);
    element.path = path_of(std::move(here), parent);
  }
  Declarations own;
  if (const auto printed = attribute(tag, "style")) own = read_declarations(*printed);
  style = over(style, own.plain);
  for (const Rule* rule : rules) style = over(style, rule->style.important);
  style = over(style, own.important);
  const bool is_closed = has_name(tag, "dialog") && !attribute(tag, "open");
  if (attribute(tag, "hidden") || is_closed) style.set(Trait::no_display, true);
  return element;
}

}  // namespace openverslag
