#include "site/leads.h"

#include <algorithm>

#include "site/gone_addresses.h"
#include "site/gone_themes.h"
#include "site/site.h"

namespace openverslag {
namespace {

std::map<std::string, MeetingIndex, std::less<>> harvested(const Site& site) {
  std::map<std::string, MeetingIndex, std::less<>> meetings;
  for (const WooIndex& index : site.woo) {
    for (const WooSitemap& sitemap : index.sitemaps) {
      for (const WooEntry& entry : sitemap.entries) {
        if (!entry.is_withdrawn)
          meetings.emplace(site.routes.first_meeting(site.archive.links[entry.subject]),
                           entry.subject);
      }
    }
  }
  return meetings;
}

const RenamedPage* renamed(const FormerPages& before, const std::string& address) {
  const auto one = std::ranges::lower_bound(before.renamed, address, {}, &RenamedPage::from);
  return one != before.renamed.end() && one->from == address ? &*one : nullptr;
}

}  // namespace

Addresses addresses_of(const Site& site) {
  Addresses addresses;
  for (const Page& page : site.pages) addresses.insert(page.address);
  return addresses;
}

Leads::Leads(const FormerPages& before, const Addresses& hidden, Site& site,
             Diagnostics& diagnostics)
    : before_(before),
      hidden_(hidden),
      site_(site),
      diagnostics_(diagnostics),
      known_to_woo_(harvested(site)) {}

bool Leads::lead(const std::string& address, const std::string& called) {
  if (!others_) others_.emplace(site_, before_.history, addresses_of(site_));
  const std::string known = others_->find(address, called);
  const RenamedPage* const guess = known.empty() ? renamed(before_, address) : nullptr;
  if (!lead_to(guess != nullptr ? guess->to : known, address, called)) return false;
  if (guess != nullptr && !guess->rule.empty())
    diagnostics_.warning(guess->rule, {guess->file}, guess->arguments);
  return true;
}

bool Leads::lead_to(const std::string& other, const std::string& address,
                    const std::string& called) {
  const auto kept = known_to_woo_.find(address);
  if (!other.empty() && kept != known_to_woo_.end()) {
    site_.kept_pages.emplace(kept->second, address);
    site_.writings.redirects.push_back({address, other});
    return true;
  }
  // Another name of somebody may be that of somebody else, who is hidden.
  if (before_.is_hidden(address) || hidden_.contains(called)) return false;
  const bool is_lost_theme = is_theme(site_.routes, called) && (called == address || other.empty());
  const std::string to = is_lost_theme ? site_.routes.topics() : other;
  if (to.empty()) return false;
  add_redirect(site_, {address, to});
  return true;
}

}  // namespace openverslag
