#include "site/security_txt.h"

#include "site/routes.h"

namespace openverslag {
namespace {

constexpr std::string_view kSettings = "site.toml";

void check_expiry(const Config& config, Date today, Diagnostics& diagnostics) {
  const std::string& expires = config.security.expires;
  const Date in_a_year = today + std::chrono::years(1);
  if (expires <= iso_date(today))
    diagnostics.warning("security-past", {kSettings, {}, expires}, {expires});
  else if (expires > iso_date(in_a_year))
    diagnostics.warning("security-far", {kSettings, {}, expires}, {expires});
}

}  // namespace

std::string security_txt(const Config& config) {
  const auto& [contact, expires] = config.security;
  if (contact.empty() || expires.empty()) return {};
  std::string text = "Contact: " + contact + "\nExpires: " + expires + "T00:00:00Z\n";
  text += "Preferred-Languages: " + config.language + (config.language == "en" ? "\n" : ", en\n");
  if (config.base_url.starts_with("https://"))
    text += "Canonical: " + config.base_url + std::string(Routes::security_txt()) + "\n";
  return text;
}

void check_security_txt(const Config& config, Date today, Diagnostics& diagnostics) {
  const auto& [contact, expires] = config.security;
  if (contact.empty() && expires.empty()) {
    if (config.hosting.any()) diagnostics.note("security-missing", {kSettings});
    return;
  }
  if (contact.empty() || expires.empty()) {
    diagnostics.warning("security-lacks", {kSettings}, {contact.empty() ? "contact" : "expires"});
    return;
  }
  check_expiry(config, today, diagnostics);
  if (path_of_url(config.base_url) != "/")
    diagnostics.note("security-not-root", {kSettings}, {config.base_url});
}

}  // namespace openverslag
