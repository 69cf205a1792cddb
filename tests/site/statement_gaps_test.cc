// A note for each part that the accessibility statement lacks.
#include "site/statement_gaps.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

Config complete() {
  Config config;
  config.base_url = "https://verslagen.example.nl/";
  config.contact.url = "https://www.example.nl/contact";
  config.accessibility = {"https://register.example/1", "B", "2024-10-01"};
  return config;
}

std::vector<Diagnostic> gaps(const Config& config) {
  Diagnostics diagnostics;
  report_statement_gaps(config, diagnostics);
  return diagnostics.all();
}

Diagnostic note(const std::string& rule, std::vector<std::string> words = {}) {
  return {Severity::note, rule, "site.toml", {}, "", std::move(words)};
}

}  // namespace

TEST_CASE("a whole accessibility statement lacks nothing, and one of no site is not asked for",
          "[site]") {
  CHECK(gaps(complete()).empty());
  Config unpublished;
  CHECK(gaps(unpublished).empty());
}

TEST_CASE("each part that an accessibility statement lacks is told with how to write it",
          "[site]") {
  Config config = complete();
  config.accessibility = {"", "B", ""};
  CHECK(gaps(config) == std::vector<Diagnostic>{
                            note("statement-part",
                                 {"url", "https://www.toegankelijkheidsverklaring.nl/register/…"}),
                            note("statement-part", {"date", "2024-10-01"})});
  config.accessibility = {"https://register.example/1", "", "2024-10-01"};
  CHECK(gaps(config) == std::vector<Diagnostic>{note("statement-part", {"status", "C"})});
}

TEST_CASE("who has no accessibility statement says so with status E, and needs no more", "[site]") {
  Config config = complete();
  config.accessibility = {"", "E", ""};
  CHECK(gaps(config).empty());
  config.accessibility = {};
  CHECK(gaps(config) == std::vector<Diagnostic>{note("statement-missing")});
}

TEST_CASE("an accessibility statement needs somewhere to tell of what cannot be read", "[site]") {
  Config config = complete();
  config.contact = {};
  CHECK(gaps(config) == std::vector<Diagnostic>{note("statement-no-contact")});
}

}  // namespace openverslag
