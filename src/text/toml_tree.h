// A TOML file as plain values, each with its place.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "text/dates.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

enum class TomlKind : std::uint8_t { value, array, table };

struct TomlNode {
  TomlKind kind = TomlKind::value;
  Place place;
  std::string key;  // in a table
  Place key_place;
  std::variant<std::monostate, bool, std::string, Date> value;  // nothing: a number or a time
  std::vector<TomlNode> members;                                // of an array or a table, in order
};

// A file that is no TOML is reported ("registry-syntax") and reads as an empty table.
TomlNode read_toml(const Source& source, Diagnostics& diagnostics);

}  // namespace openverslag
