// Every file of JSON that the example has, by the schema it follows: our own that it publishes, or
// what the standard of its kind demands.
#include <catch2/catch.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "cli/program_fixture.h"
#include "project_root.h"
#include "render/schema_fixture.h"

namespace openverslag {
namespace {

using nlohmann::json;

// JSON Feed 1.1.
const json kFeed = json::parse(R"({
  "type": "object",
  "required": ["version", "title", "items", "feed_url"], "additionalProperties": false,
  "properties": {
    "version": { "const": "https://jsonfeed.org/version/1.1" },
    "title": { "type": "string" }, "description": { "type": "string" },
    "home_page_url": { "$ref": "#/$defs/address" }, "feed_url": { "$ref": "#/$defs/address" },
    "language": { "type": "string", "pattern": "^[a-z]{2}(-[A-Za-z]+)?$" },
    "authors": { "type": "array", "items": { "type": "object", "required": ["name"] } },
    "items": { "type": "array", "items": { "$ref": "#/$defs/item" } }
  },
  "$defs": {
    "address": { "type": "string", "pattern": "^https://" },
    "moment": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$" },
    "item": {
      "type": "object", "required": ["id", "url", "content_text", "date_published"],
      "additionalProperties": false,
      "properties": {
        "id": { "$ref": "#/$defs/address" }, "url": { "$ref": "#/$defs/address" },
        "title": { "type": "string", "pattern": "." }, "content_text": { "type": "string", "pattern": "." },
        "date_published": { "$ref": "#/$defs/moment" }, "language": {"type": "string"},
 "date_modified": { "$ref": "#/$defs/moment" }
      }
    }
  }
})");

// CSV on the Web, as far as we use it.
const json kTables = json::parse(R"({
  "type": "object", "required": ["@context", "tables"], "additionalProperties": false,
  "properties": {
    "@context": { "const": "http://www.w3.org/ns/csvw" },
    "dc:license": { "type": "string" }, "dc:description": { "type": "string" },
    "tables": { "type": "array", "items": {
      "type": "object", "required": ["url", "tableSchema"], "additionalProperties": false,
      "properties": {
        "url": { "type": "string", "pattern": "^[a-z0-9-]+\\.csv$" }, "dc:title": { "type": "string" },
        "tableSchema": { "type": "object", "required": ["columns"], "additionalProperties": false,
          "properties": { "columns": { "type": "array", "items": {
            "type": "object", "required": ["name", "titles", "datatype"], "additionalProperties": false,
            "properties": {
              "name": { "type": "string", "pattern": "^[a-z_]+$" }, "titles": { "type": "string" },
              "datatype": { "enum": ["string", "date", "integer", "anyURI"] }
            } } } } }
      } } }
  }
})");

// CSL-JSON.
const json kCitations = json::parse(R"({
  "type": "array", "items": {
    "type": "object", "required": ["id", "type", "title", "URL"], "additionalProperties": false,
    "properties": {
      "id": { "type": "string" }, "type": { "enum": ["report", "chapter"] },
      "title": { "type": "string", "pattern": "." }, "container-title": { "type": "string" },
      "URL": { "type": "string", "pattern": "^https://" }, "language": { "type": "string" },
      "author": { "type": "array", "items": { "type": "object", "required": ["literal"] } },
      "issued": { "type": "object", "required": ["date-parts"] }
    }
  }
})");

const std::map<std::string, std::string>& example() {
  static const ProgramFixture program;
  static const std::map<std::string, std::string> site = [] {
    std::filesystem::copy(PROJECT_ROOT "/content", program.path("content"),
                          std::filesystem::copy_options::recursive |
                              std::filesystem::copy_options::overwrite_existing);
    REQUIRE(program.build().code == 0);
    return program.site();
  }();
  return site;
}

// Null: nothing is known of such a file.
json schema_of(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  if (name.ends_with(".schema.json")) return json::parse(R"({"type": "object"})");
  if (name == "data.json") return json::parse(example().at("data/meeting.schema.json"));
  if (name.starts_with("popolo")) return json::parse(example().at("data/popolo.schema.json"));
  if (name == "csv-metadata.json") return kTables;
  if (name == "citations.json") return kCitations;
  if (name == "feed.json") return kFeed;
  return nullptr;
}

}  // namespace

TEST_CASE("every file of JSON of the example follows its schema", "[cli][example]") {
  std::set<std::string> names;
  for (const auto& [path, bytes] : example()) {
    if (!path.ends_with(".json")) continue;
    INFO(path);
    const json schema = schema_of(path);
    REQUIRE_FALSE(schema.is_null());
    CHECK(schema_faults(schema, json::parse(bytes)) == std::vector<std::string>{});
    names.insert(path.substr(path.rfind('/') + 1));
  }
  for (const char* name : {"data.json", "popolo.json", "popolo-2024.json", "csv-metadata.json",
                           "citations.json", "feed.json"})
    CHECK(names.contains(name));
}

TEST_CASE("every table of the example is described, and has a cell for each column",
          "[cli][example]") {
  const json metadata = json::parse(example().at("data/csv-metadata.json"));
  for (const json& table : metadata.at("tables")) {
    const std::string& csv = example().at("data/" + table.at("url").get<std::string>());
    const std::size_t columns = table.at("tableSchema").at("columns").size();
    // A cell in quotation marks, or without, and what ends it (RFC 4180).
    static const std::regex kCell("(\"(?:[^\"]|\"\")*\"|[^\",\r\n]*)(,|\r\n)");
    std::size_t cells = 0;
    std::size_t read = 0;
    for (std::sregex_iterator each(csv.begin(), csv.end(), kCell), end; each != end; ++each) {
      read += static_cast<std::size_t>(each->length());
      ++cells;
      if ((*each)[2] == ",") continue;
      if (cells != columns) FAIL_CHECK(table.at("url") << ": " << cells << " cells");
      cells = 0;
    }
    CHECK(read == csv.size());
  }
}

TEST_CASE("all data for search engines in the pages of the example are JSON-LD of schema.org",
          "[cli][example]") {
  static const std::set<std::string> kTypes = {"Event", "Report", "GovernmentOrganization",
                                               "Person", "BreadcrumbList"};
  constexpr std::string_view kBegin = "<script type=\"application/ld+json\">";
  std::set<std::string> seen;
  for (const auto& [path, bytes] : example()) {
    const std::size_t at = path.ends_with(".html") ? bytes.find(kBegin) : bytes.npos;
    if (at == bytes.npos) continue;
    INFO(path);
    const std::size_t from = at + kBegin.size();
    const json data = json::parse(bytes.substr(from, bytes.find("</script>", from) - from));
    CHECK(data.at("@context") == "https://schema.org");
    for (const json& node : data.at("@graph")) seen.insert(node.at("@type").get<std::string>());
  }
  CHECK(seen == kTypes);
}

}  // namespace openverslag
