// A selector of a style sheet: "#a .b > p[data-x]".
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/tags.h"

namespace openverslag {

struct AttributeTest {
  std::string name;
  char sign = '\0';   // of "~=", "^=", "$=", "*=", "|=", or '='; 0: it need only be there
  std::string value;  // in small letters
};

// What one element must be: "p.b#d[x]"; names in small letters, classes and ids as printed.
struct Compound {
  std::string name;  // empty: any
  std::string id;
  std::vector<std::string> classes;
  std::vector<AttributeTest> tests;
  bool is_child = false;  // of what the compound before it is, and not only inside it
};

struct Selector {
  std::vector<Compound> compounds;  // outer before inner
  std::uint32_t weight = 0;         // the heavier counts
};

// A tag by what rules are looked up by: its name in small letters, classes and ids as printed.
struct ElementNames {
  std::string name;
  std::string id;
  std::vector<std::string> classes;
  // Of the attributes that were asked for, in small letters.
  std::map<std::string, std::optional<std::string>, std::less<>> values = {};
};

enum class SelectorUse : std::uint8_t {
  understood,
  never,    // of what is no element, or while a mouse is over it
  unknown,  // ":not(.a)", "a + b"
};

struct ReadSelector {
  SelectorUse use = SelectorUse::unknown;
  Selector selector;
};

// One, without commas.
ReadSelector read_selector(std::string_view printed);

ElementNames names_of(const Tag& tag);

// Keeps in `names` the attributes that it looked at.
bool fits(const Compound& compound, ElementNames& names, const Tag& tag);

}  // namespace openverslag
