#include "document/toml_values.h"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

namespace openverslag {
namespace {

std::string toml_value(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  std::string out;
  if (const auto* list = node.as_array()) {
    for (const toml::node& element : *list) {
      const std::string more = toml_value(element);
      if (!out.empty() && !more.empty()) out += ", ";
      out += more;
    }
    return out;
  }
  std::ostringstream printed;
  printed << std::boolalpha;
  node.visit([&printed](const auto& value) {
    if constexpr (toml::is_value<decltype(value)>) printed << value.get();
  });
  return printed.str();
}

// What stands in a TOML file, or in a part of one that begins below line `lines_above`.
void add_toml(const toml::table& table, const std::string& prefix, std::uint32_t lines_above,
              std::vector<FrontMatterValue>& values) {
  for (const auto& [key, node] : table) {
    const std::string name = prefix + std::string(key.str());
    if (const toml::table* inner = node.as_table()) {
      add_toml(*inner, name + ".", lines_above, values);
      continue;
    }
    const toml::source_position at = key.source().begin;
    FrontMatterValue& value = values.emplace_back(
        FrontMatterValue{name, toml_value(node), {at.line + lines_above, at.column}});
    if (const toml::array* list = node.as_array()) {
      for (const toml::node& member : *list) value.list.push_back(toml_value(member));
    }
  }
}

}  // namespace

std::optional<std::vector<FrontMatterValue>> toml_values(std::string_view bytes,
                                                         const std::string& file,
                                                         std::uint32_t lines_above,
                                                         std::string_view rule,
                                                         Diagnostics& diagnostics) {
  std::vector<FrontMatterValue> values;
  try {
    add_toml(toml::parse(bytes), "", lines_above, values);
  } catch (const toml::parse_error& error) {
    const toml::source_position at = error.source().begin;
    diagnostics.warning(rule, {file, {at.line + lines_above, at.column}},
                        {std::string(error.description())});
    return std::nullopt;
  }
  // The library sorts by key; people read from top to bottom.
  std::ranges::sort(values, {}, &FrontMatterValue::place);
  return values;
}

void add_sidecar(const Source& sidecar, Document& document, Diagnostics& diagnostics) {
  auto values = toml_values(sidecar.bytes, sidecar.path, 0, "sidecar-unreadable", diagnostics);
  if (!values) return;
  for (FrontMatterValue& value : *values) {
    value.file = sidecar.path;
    document.front_matter.push_back(std::move(value));
  }
}

}  // namespace openverslag
