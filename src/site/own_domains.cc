#include <algorithm>
#include <array>

#include "site/config.h"
#include "text/fold.h"

namespace openverslag {
namespace {

bool is_for_everybody(std::string_view domain) {
  constexpr auto kProviders = std::to_array<std::string_view>(
      {"gmail.com",      "googlemail.com", "hotmail.com", "hotmail.nl", "live.nl",    "live.com",
       "outlook.com",    "outlook.nl",     "msn.com",     "yahoo.com",  "icloud.com", "me.com",
       "protonmail.com", "proton.me",      "gmx.com",     "gmx.net",    "ziggo.nl",   "kpnmail.nl",
       "kpnplanet.nl",   "planet.nl",      "hetnet.nl",   "xs4all.nl",  "home.nl",    "upcmail.nl",
       "chello.nl",      "casema.nl",      "quicknet.nl", "zonnet.nl",  "telfort.nl", "tele2.nl",
       "online.nl",      "solcon.nl",      "caiway.nl",   "caiway.net", "delta.nl"});
  return std::ranges::find(kProviders, domain) != kProviders.end();
}

}  // namespace

std::vector<std::string> own_domains(const Config& config) {
  std::vector<std::string> domains = {host_of(config.base_url)};
  for (std::string_view address :
       {std::string_view(config.contact.email), std::string_view(config.security.contact)}) {
    constexpr std::string_view kMail = "mailto:";
    if (address.starts_with(kMail)) address.remove_prefix(kMail.size());
    const auto at = address.find('@');
    if (at == address.npos) continue;
    // Of a domain where everybody may have a mailbox, only that one is the publisher's.
    const std::string domain = fold(address.substr(at + 1));
    domains.push_back(is_for_everybody(domain) ? fold(address) : domain);
  }
  std::erase(domains, "");
  return domains;
}

std::string host_of(std::string_view url) {
  const std::size_t begin = url.find("://");
  if (begin == url.npos) return {};
  url.remove_prefix(begin + 3);
  return fold(url.substr(0, url.find_first_of("/:")));
}

std::string_view path_of_url(std::string_view url) {
  const std::size_t host = url.find("://");
  const std::size_t path = host == url.npos ? host : url.find('/', host + 3);
  return path == url.npos ? std::string_view("/") : url.substr(path);
}

}  // namespace openverslag
