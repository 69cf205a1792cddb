#include "document/selector.h"

#include <algorithm>
#include <array>
#include <utility>

#include "document/element_style.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::uint32_t kIdWeight = 0x10000;
constexpr std::uint32_t kClassWeight = 0x100;

bool is_blank(char letter) { return letter == ' ' || (letter >= '\t' && letter <= '\r'); }

bool ends_name(char letter) {
  return is_blank(letter) || std::string_view(".#[]:>+~*()=\"'").find(letter) != std::string::npos;
}

bool is_among(std::string_view name, const auto& names) {
  return std::ranges::find(names, name) != names.end();
}

// Whether the element is one all the time, never, or nobody knows when.
SelectorUse use_of(std::string_view pseudo) {
  constexpr auto kAlways = std::to_array<std::string_view>({"root", "link", "any-link", "scope"});
  constexpr auto kNever = std::to_array<std::string_view>(
      {"hover", "focus", "active", "visited", "target", "focus-within", "focus-visible", "before",
       "after", "first-letter", "first-line", "disabled", "checked", "invalid", "required"});
  if (is_among(pseudo, kAlways)) return SelectorUse::understood;
  return is_among(pseudo, kNever) ? SelectorUse::never : SelectorUse::unknown;
}

class SelectorReader {
 public:
  explicit SelectorReader(std::string_view printed) : rest_(trim(printed)) {}

  ReadSelector read() {
    read_.use = rest_.empty() ? SelectorUse::never : SelectorUse::understood;
    read_.selector.compounds.emplace_back();
    while (!rest_.empty() && read_.use == SelectorUse::understood) step();
    return std::move(read_);
  }

 private:
  void step() {
    const char sign = rest_[0];
    if (is_blank(sign) || sign == '>') return combine();
    if (!ends_name(sign)) {
      read_.selector.weight += 1;
      here().name = fold(name());
      return;
    }
    rest_.remove_prefix(1);
    if (sign == '*') return;
    if (sign == '.' || sign == '#') return named(sign);
    if (sign == '[') return test();
    if (sign == ':') return pseudo();
    read_.use = SelectorUse::unknown;
  }

  void combine() {
    bool is_child = false;
    while (!rest_.empty() && (is_blank(rest_[0]) || rest_[0] == '>')) {
      is_child = is_child || rest_[0] == '>';
      rest_.remove_prefix(1);
    }
    read_.selector.compounds.emplace_back();
    here().is_child = is_child;
  }

  void named(char sign) {
    read_.selector.weight += sign == '#' ? kIdWeight : kClassWeight;
    if (sign == '#')
      here().id = name();
    else
      here().classes.push_back(name());
  }

  void test() {
    const std::size_t end = rest_.find(']');
    if (end == std::string_view::npos) {
      read_.use = SelectorUse::unknown;
      return;
    }
    std::string_view inside = trim(rest_.substr(0, end));
    rest_.remove_prefix(end + 1);
    read_.selector.weight += kClassWeight;
    AttributeTest test;
    const std::size_t equals = inside.find('=');
    std::string_view name = inside.substr(0, equals);
    if (equals != std::string_view::npos) {
      test.sign = '=';
      if (!name.empty() && std::string_view("~^$*|").find(name.back()) != std::string_view::npos) {
        test.sign = name.back();
        name.remove_suffix(1);
      }
      test.value = fold(value_of(trim(inside.substr(equals + 1))));
    }
    test.name = fold(trim(name));
    here().tests.push_back(std::move(test));
  }

  // Without quotes, and the "i" behind them.
  static std::string value_of(std::string_view printed) {
    if (printed.empty() || (printed[0] != '"' && printed[0] != '\'')) return std::string(printed);
    return std::string(printed.substr(1, printed.find(printed[0], 1) - 1));
  }

  void pseudo() {
    if (rest_.starts_with(':')) {
      read_.use = SelectorUse::never;
      return;
    }
    const std::string word = fold(name());
    read_.use = rest_.starts_with('(') ? SelectorUse::unknown : use_of(word);
    read_.selector.weight += kClassWeight;
  }

  // Up to a sign; one behind a backslash is a part of it.
  std::string name() {
    std::string out;
    while (!rest_.empty() && !ends_name(rest_[0])) {
      if (rest_[0] == '\\' && rest_.size() > 1) rest_.remove_prefix(1);
      out += rest_[0];
      rest_.remove_prefix(1);
    }
    return out;
  }

  Compound& here() { return read_.selector.compounds.back(); }

  std::string_view rest_;
  ReadSelector read_;
};

const std::optional<std::string>& value_of(const std::string& name, ElementNames& names,
                                           const Tag& tag) {
  const auto [found, is_new] = names.values.try_emplace(name);
  if (is_new) {
    if (const auto printed = attribute(tag, name)) found->second = fold(*printed);
  }
  return found->second;
}

bool passes(const AttributeTest& test, const std::optional<std::string>& printed) {
  if (!printed) return false;
  const std::string& value = *printed;
  switch (test.sign) {
    case '\0':
      return true;
    case '~':
      return is_among(test.value, parts_between(value, ' '));
    case '^':
      return value.starts_with(test.value);
    case '$':
      return value.ends_with(test.value);
    case '*':
      return value.find(test.value) != std::string::npos;
    case '|':
      return value == test.value || value.starts_with(test.value + "-");
    default:
      return value == test.value;
  }
}

}  // namespace

ReadSelector read_selector(std::string_view printed) { return SelectorReader(printed).read(); }

ElementNames names_of(const Tag& tag) {
  ElementNames names;
  names.name = fold(tag.name);
  if (const auto id = attribute(tag, "id")) names.id = *id;
  const std::string classes = collapse_space(attribute(tag, "class").value_or(""));
  for (const std::string_view one : parts_between(classes, ' ')) names.classes.emplace_back(one);
  return names;
}

bool fits(const Compound& compound, ElementNames& names, const Tag& tag) {
  if (!compound.name.empty() && compound.name != names.name) return false;
  if (!compound.id.empty() && compound.id != names.id) return false;
  const auto has = [&](const std::string& one) { return is_among(one, names.classes); };
  return std::ranges::all_of(compound.classes, has) &&
         std::ranges::all_of(compound.tests, [&](const AttributeTest& test) {
           return passes(test, value_of(test.name, names, tag));
         });
}

}  // namespace openverslag
