#include "text/json_check.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>

namespace openverslag {

TEST_CASE("what is JSON is known for JSON", "[text]") {
  for (const char* good : {"{}", " [ ] ", "\"\"", "\"a\\n\\u00e9\\\"\"", "0", "-1.5e+10", "0.1",
                           "1E5", "true", "null", "{\"a\":[1,{\"b\":false}],\n\"c\":\"é\"}\n"}) {
    INFO(good);
    CHECK(is_json(good));
  }
}

TEST_CASE("what is no JSON is not taken for it", "[text]") {
  for (const char* wrong :
       {"",         " ",        "{",          "}",     "[1,]",    "[,1]",    "{\"a\"}",
        "{\"a\":}", "{a:1}",    "{\"a\":1,}", "\"a",   "\"a\\\"", "\"\\x\"", "\"\\u12g4\"",
        "\"\\u12",  "\"a\nb\"", "01",         "1.",    ".5",      "+1",      "1e",
        "--1",      "tru",      "nulll",      "{} {}", "[1 2]",   "[1}",     "'a'"}) {
    INFO(wrong);
    CHECK_FALSE(is_json(wrong));
  }
  CHECK(is_json(std::string(60, '[') + std::string(60, ']')));
  CHECK_FALSE(is_json(std::string(100'000, '[')));
}

TEST_CASE("cut short or with a byte too few, JSON is what another reader says it is", "[text]") {
  const std::string whole = R"({"a":[1,-2.5e3,"x\\\u00e9"],"b":{"c":null,"d":[true,false]}})";
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string without = whole;
    without.erase(at, 1);
    for (const std::string& bytes : {whole.substr(0, at), without}) {
      INFO(bytes);
      CHECK(is_json(bytes) == nlohmann::json::accept(bytes));
    }
  }
}

}  // namespace openverslag
