#include "text/toml_tree.h"

#include <toml++/toml.h>

#include <algorithm>
#include <utility>

namespace openverslag {
namespace {

Place place_of(const toml::source_region& region) {
  return {region.begin.line, region.begin.column};
}

Date date_of(const toml::date& date) {
  return Date{std::chrono::year(date.year), std::chrono::month(date.month),
              std::chrono::day(date.day)};
}

TomlNode converted(const toml::node& node) {
  TomlNode out;
  out.place = place_of(node.source());
  if (const toml::table* table = node.as_table()) {
    out.kind = TomlKind::table;
    for (const auto& [key, value] : *table) {
      TomlNode& member = out.members.emplace_back(converted(value));
      member.key = key.str();
      member.key_place = place_of(key.source());
    }
    // The library sorts by key; people read from top to bottom.
    std::ranges::stable_sort(out.members, {}, &TomlNode::key_place);
  } else if (const toml::array* array = node.as_array()) {
    out.kind = TomlKind::array;
    for (const toml::node& value : *array) out.members.push_back(converted(value));
  } else if (const auto* text = node.as_string()) {
    out.value = text->get();
  } else if (const auto* flag = node.as_boolean()) {
    out.value = flag->get();
  } else if (const auto* date = node.as_date()) {
    out.value = date_of(date->get());
  }
  return out;
}

}  // namespace

TomlNode read_toml(const Source& source, Diagnostics& diagnostics) {
  try {
    return converted(toml::parse(source.bytes, source.path));
  } catch (const toml::parse_error& error) {
    diagnostics.error("registry-syntax", {source.path, place_of(error.source())},
                      {std::string(error.description())});
  }
  TomlNode empty;
  empty.kind = TomlKind::table;
  return empty;
}

}  // namespace openverslag
