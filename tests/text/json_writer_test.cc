#include "text/json_writer.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace openverslag {

TEST_CASE("JSON is written as it is asked for", "[text]") {
  JsonWriter json;
  json.begin_object();
  json.member("title", "Été \"1\" \\ </script>\n\t\x01");
  json.name("items");
  json.begin_array();
  json.text("a");
  json.begin_object();
  json.end_object();
  json.end_array();
  json.name("none");
  json.begin_array();
  json.end_array();
  json.end_object();
  const std::string written = json.take();
  CHECK(
      written ==
      "{\"title\":\"Été \\\"1\\\" \\\\ \\u003c/script>\\n\\u0009\uFFFD\",\"items\":[\n\"a\",\n{}],"
      "\"none\":[]}\n");
  const auto read = nlohmann::json::parse(written);
  CHECK(read.at("title") == "Été \"1\" \\ </script>\n\t\uFFFD");
  CHECK(read.at("items").size() == 2);
}

}  // namespace openverslag
