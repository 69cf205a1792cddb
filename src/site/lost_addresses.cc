#include "site/lost_addresses.h"

#include "archive/lasting_ids.h"
#include "site/redirects.h"

namespace openverslag {
namespace {

// More would push everything else out of a report.
constexpr std::size_t kMostTold = 20;

// Which of the texts says what to write.
std::string rule_of(const Site& site, const Journal& history, const std::string& address) {
  if (address.starts_with(site.routes.bodies())) return "body-lost";
  const auto page = history.pages.find(address);
  // Of a plan nothing but its address is known.
  const bool is_plan = page != history.pages.end() && page->second == address;
  return is_plan && address.starts_with(site.routes.meetings()) ? "plan-lost" : "address-lost";
}

}  // namespace

void report_lost(const Site& site, const Journal& history, const LostAddresses& lost,
                 Diagnostics& diagnostics) {
  std::size_t told = 0;
  std::size_t untold = 0;
  const auto tell = [&](const std::vector<std::string>& addresses, const auto& report) {
    for (const std::string& address : addresses) {
      if (++told <= kMostTold)
        report(address);
      else
        ++untold;
    }
  };
  tell(lost.published, [&](const std::string& address) {
    diagnostics.error(rule_of(site, history, address), {kRedirectsFile},
                      {address, std::string(last_segment(address))});
  });
  tell(lost.told, [&](const std::string& address) {
    diagnostics.warning("address-lost", {kRedirectsFile}, {address});
  });
  const auto count = [&](const char* rule, std::size_t number) {
    if (number > 0) diagnostics.warning(rule, {kRedirectsFile}, {std::to_string(number)});
  };
  count("addresses-lost", untold);
  count("people-lost", lost.people);
}

}  // namespace openverslag
