// The part of JSON Schema that our schemas use.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace openverslag {

// Where `value` breaks the schema, and how: "/agenda/0/title: type". A keyword this does not know
// is reported too, so that none goes unchecked.
std::vector<std::string> schema_faults(const nlohmann::json& schema, const nlohmann::json& value);

}  // namespace openverslag
