// Custom properties with their var() filled in, under a light or a dark colour scheme.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/css_properties.h"

namespace openverslag {

// What a name stands for; nothing: it stands for nothing, and the fallback of var() counts.
using CssLookup = std::function<std::optional<std::string>(std::string_view name)>;

// `value` with every var() in place and without comments. Nothing when a name has no value and no
// fallback, or the result is longer than kLongestCssValue.
std::optional<std::string> substitute_vars(std::string_view value, const CssLookup& lookup);

enum class CssState : std::uint8_t { missing, good, broken, circular };

struct CssEntry {
  CssState state = CssState::missing;
  std::string value;  // when good
  Place place;
};

// Each property is worked out once, however many others need it.
class CssScope {
 public:
  CssScope(const std::vector<CssProperty>& properties, bool dark);

  const CssEntry& find(std::string_view name) { return find(name, 0); }

 private:
  const CssEntry& find(std::string_view name, int depth);

  std::map<std::string_view, const CssProperty*> declared_;  // the last of each name
  std::map<std::string_view, CssEntry> known_;
};

}  // namespace openverslag
