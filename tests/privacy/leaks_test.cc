#include "privacy/leaks.h"

#include <catch2/catch.hpp>

#include "document/reader.h"

namespace openverslag {
namespace {

const std::string kKey = "0123456789abcdef";

// "phone 3:8 bel ••-••••••••", a line each.
std::string leaks_in(std::string path, std::string bytes) {
  Diagnostics diagnostics;
  const Source source{std::move(path), std::move(bytes)};
  PrivacyRules rules;
  rules.key = kKey;
  std::string out;
  for (const Leak& leak : find_leaks(source, *read_document(source, diagnostics), rules)) {
    out += std::string(key_of(leak.kind)) + " " + std::to_string(leak.place.line) + ":" +
           std::to_string(leak.place.column) + " " + leak.excerpt + "\n";
  }
  return out;
}

Leak only_leak(std::string path, std::string bytes, const std::string& key = kKey) {
  Diagnostics diagnostics;
  const Source source{std::move(path), std::move(bytes)};
  PrivacyRules rules;
  rules.key = key;
  const auto leaks = find_leaks(source, *read_document(source, diagnostics), rules);
  REQUIRE(leaks.size() == 1);
  return leaks.front();
}

}  // namespace

TEST_CASE("a leak has a place, and an excerpt without the value", "[privacy]") {
  CHECK(leaks_in("a.md", "# Verslag\n\nDe heer Aa: bel 06-12345678 na zessen.\n") ==
        "phone 3:17 De heer Aa: bel ••-•••••••• na zessen.\n");
}

TEST_CASE("what the page does not show is in the file that is offered", "[privacy]") {
  CHECK(leaks_in("a.md", "---\nphone: 06-12345678\n---\n<!-- k.aa@thuis.example -->\n") ==
        "phone 2:8 phone: ••-••••••••\nemail 4:6 <!-- •.••@•••••.••••••• -->\n");
}

TEST_CASE("what the file spells otherwise is found in the words", "[privacy]") {
  CHECK(leaks_in("a.html", "<p>bel 06-123&#52;5678</p>") == "phone 1:4 bel ••-••••••••\n");
  CHECK(leaks_in("a.html", "<table><tr><td>BSN</td>\n<td>12345672</td></tr></table>") ==
        "bsn 1:8 BSN | •••••••• |\n");
}

TEST_CASE("a value that stands there twice is one leak, however it is written", "[privacy]") {
  CHECK(leaks_in("a.md", "bel 06-12345678\n\nof 06 12 34 56 78\n") ==
        "phone 1:5 bel ••-••••••••\n");
}

TEST_CASE("a fingerprint tells the file, the kind and the value apart, by its key", "[privacy]") {
  const std::string known = only_leak("a.md", "bel 06-12345678\n").fingerprint;
  CHECK(known.size() == 24);
  CHECK(only_leak("a.md", "Bel dan 06 1234 5678\n").fingerprint == known);
  CHECK(only_leak("b.md", "bel 06-12345678\n").fingerprint != known);
  CHECK(only_leak("a.md", "bel 06-12345679\n").fingerprint != known);
  CHECK(only_leak("a.md", "bel 06-12345678\n", "another key").fingerprint != known);
  CHECK(only_leak("a.md", "bel 06-12345678\n", "").fingerprint == "");
}

TEST_CASE("a release counts for its fingerprint alone, and needs a reason", "[privacy]") {
  const Leak leak = only_leak("a.md", "bel 06-12345678\n");
  Diagnostics diagnostics;
  const Source toml{"privacy.toml", "[[release]]\nfingerprint = \"" + leak.fingerprint +
                                        "\"\nreason = \"meldkamer\"\ndate = 2024-12-31\n" +
                                        "[[release]]\nfingerprint = \"abc\"\n"};
  const PrivacyRules rules = read_privacy_rules(toml, Source{"privacy.key", kKey}, diagnostics);
  CHECK(is_released(leak, rules));
  CHECK_FALSE(is_released(only_leak("b.md", "bel 06-12345678\n"), rules));
  CHECK(rules.releases.size() == 1);
  CHECK(diagnostics.all() ==
        std::vector<Diagnostic>{
            {Severity::error, "registry-missing", "privacy.toml", {5, 1}, "", {"reason"}}});
  CHECK(release_lines(rules.releases.front()) == "[[release]]\nfingerprint = \"" +
                                                     leak.fingerprint +
                                                     "\"\nreason = \"meldkamer\"\n"
                                                     "date = 2024-12-31\n");
}

TEST_CASE("releases without their key are an error", "[privacy]") {
  Diagnostics diagnostics;
  const Source toml{"privacy.toml", "[[release]]\nfingerprint = \"abc\"\nreason = \"x\"\n"};
  read_privacy_rules(toml, std::nullopt, diagnostics);
  CHECK(diagnostics.all() ==
        std::vector<Diagnostic>{{Severity::error, "leak-no-key", "privacy.toml", {1, 1}, "", {}}});
}

}  // namespace openverslag
