#include "render/schema_fixture.h"

#include <algorithm>
#include <regex>

namespace openverslag {

namespace {

using Json = nlohmann::json;

bool is_type(const Json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  return type == "integer" && value.is_number_integer();
}

class Check {
 public:
  explicit Check(const Json& root) : root_(root) {}

  void run(const Json& schema, const Json& value, const std::string& at) {
    for (const auto& [keyword, rule] : schema.items()) {
      if (!holds(keyword, rule, schema, value, at)) faults_.push_back(at + ": " + keyword);
    }
  }

  std::vector<std::string> faults() && { return std::move(faults_); }

 private:
  bool holds(const std::string& keyword, const Json& rule, const Json& schema, const Json& value,
             const std::string& at) {
    if (keyword == "title" || keyword == "description" || keyword == "$schema") return true;
    if (keyword == "$defs") return true;
    if (keyword == "type") return is_type(value, rule);
    if (keyword == "const") return value == rule;
    if (keyword == "enum") return std::ranges::find(rule, value) != rule.end();
    if (keyword == "minimum") return value >= rule;
    if (keyword == "pattern") {
      return std::regex_search(value.get<std::string>(), std::regex(rule.get<std::string>()));
    }
    if (keyword == "required") {
      return std::ranges::all_of(
          rule, [&](const Json& name) { return value.contains(name.get<std::string>()); });
    }
    if (keyword == "additionalProperties") return has_only(schema.at("properties"), value);
    return goes_down(keyword, rule, value, at);
  }

  static bool has_only(const Json& properties, const Json& value) {
    for (const auto& [name, each] : value.items()) {
      if (!properties.contains(name)) return false;
    }
    return true;
  }

  bool goes_down(const std::string& keyword, const Json& rule, const Json& value,
                 const std::string& at) {
    if (keyword == "$ref") {
      run(root_.at(Json::json_pointer(rule.get<std::string>().substr(1))), value, at);
    } else if (keyword == "properties") {
      for (const auto& [name, each] : rule.items()) {
        if (value.contains(name)) run(each, value.at(name), at + "/" + name);
      }
    } else if (keyword == "items") {
      for (std::size_t i = 0; i < value.size(); ++i)
        run(rule, value[i], at + "/" + std::to_string(i));
    } else {
      return false;
    }
    return true;
  }

  const Json& root_;
  std::vector<std::string> faults_;
};

}  // namespace

std::vector<std::string> schema_faults(const Json& schema, const Json& value) {
  Check check(schema);
  check.run(schema, value, "");
  return std::move(check).faults();
}

}  // namespace openverslag
