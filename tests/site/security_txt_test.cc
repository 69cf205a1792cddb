#include "site/security_txt.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

Config config_with(std::string contact, std::string expires) {
  Config config;
  config.base_url = "https://verslagen.example/";
  config.security = {std::move(contact), std::move(expires)};
  return config;
}

std::string told(const Config& config) {
  Diagnostics diagnostics;
  check_security_txt(config, *parse_iso_date("2026-03-10"), diagnostics);
  std::string rules;
  for (const Diagnostic& each : diagnostics.sorted()) rules += each.file + ": " + each.rule + "\n";
  return rules;
}

}  // namespace

TEST_CASE("security.txt says whom to tell, and until when that holds", "[site]") {
  Config config = config_with("mailto:veilig@example.nl", "2026-12-31");
  CHECK(security_txt(config) ==
        "Contact: mailto:veilig@example.nl\nExpires: 2026-12-31T00:00:00Z\n"
        "Preferred-Languages: nl, en\n"
        "Canonical: https://verslagen.example/.well-known/security.txt\n");
  CHECK(told(config).empty());
  config.base_url.clear();
  CHECK(security_txt(config).find("Canonical") == std::string::npos);
}

TEST_CASE("what security.txt lacks is told", "[site]") {
  CHECK(told(config_with("", "")).empty());
  CHECK(security_txt(config_with("", "")).empty());
  Config hosted = config_with("", "");
  hosted.hosting.nginx = true;
  CHECK(told(hosted) == "site.toml: security-missing\n");
  for (const Config& half : {config_with("mailto:a@b.nl", ""), config_with("", "2026-12-31")}) {
    CHECK(told(half) == "site.toml: security-lacks\n");
    CHECK(security_txt(half).empty());
  }
  const auto told_of = [](const char* expires) {
    return told(config_with("mailto:a@b.nl", expires));
  };
  CHECK(told_of("2026-03-10") == "site.toml: security-past\n");
  CHECK(told_of("2026-03-11").empty());
  CHECK(told_of("2027-03-10").empty());
  CHECK(told_of("2027-03-11") == "site.toml: security-far\n");
  Config below = config_with("mailto:a@b.nl", "2026-12-31");
  below.base_url = "https://example.nl/verslagen/";
  CHECK(told(below) == "site.toml: security-not-root\n");
}

}  // namespace openverslag
