#include "site/redirects.h"

#include <algorithm>
#include <map>
#include <utility>

#include "site/former_language.h"
#include "site/gone_addresses.h"
#include "site/kept_parts.h"
#include "site/leads.h"
#include "site/lost_addresses.h"
#include "site/site.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// "2023/", "s/"
bool is_year_or_letter(std::string_view segment) {
  return segment.size() <= 2 ||
         (segment.size() == 5 && segment.find_first_not_of("0123456789") == 4);
}

// A body of what was withdrawn keeps its page; of what, an old block does not tell.
bool is_of_unknown_body(const Withdrawal& one) { return one.is_meeting() && one.body.empty(); }

bool is_person(const Site& site, std::string_view address) {
  return address.starts_with(site.routes.people());
}

// People and topics go when what was said of them is hidden, which must never wait.
bool may_go(const Site& site, std::string_view address) {
  if (is_person(site, address) || address.starts_with(site.routes.topics())) return true;
  return address.starts_with(site.routes.bodies()) &&
         std::ranges::any_of(site.writings.withdrawals, is_of_unknown_body);
}

// The pages of those whom the clerk hides, as far as anybody can tell without a history.
Addresses hidden_pages(const Site& site) {
  Addresses hidden;
  for (const Person& person : site.archive.people) {
    if (!person.has_page) hidden.insert(site.routes.person(person));
  }
  for (const Withdrawal& one : site.writings.withdrawals) {
    if (!one.person.empty()) hidden.insert(site.routes.people() + slug(one.person) + "/");
  }
  return hidden;
}

// The redirects of the clerk. One to what is hidden since leads nowhere: that must never wait, and
// no report says whose page it was.
void add_written(Site& site, const FormerPages& before, const Addresses& hidden, Addresses& now,
                 Diagnostics& diagnostics) {
  const auto was_there = [&](const std::string& address) {
    return before.history.pages.contains(address) || before.of_last_build.contains(address);
  };
  std::vector<Redirect> written;
  written.swap(site.writings.redirects);
  for (Redirect& redirect : written) {
    const Where where{kRedirectsFile, redirect.place, {}};
    if (redirect.to.empty()) {
      // Nothing stands there, nor leads on: no rule of ours for items and files says otherwise.
      site.kept_files.push_back({redirect.from, {}, false});
      now.insert(redirect.from);
    } else if (now.contains(redirect.from)) {
      diagnostics.error("redirect-page", where, {redirect.from});
    } else if (now.contains(redirect.to)) {
      add_redirect(site, std::move(redirect));
    } else if (hidden.contains(redirect.to) ||
               (was_there(redirect.to) && may_go(site, redirect.to))) {
      diagnostics.warning("redirect-hidden", where);
      now.insert(redirect.from);
    } else {
      diagnostics.error("redirect-nowhere", where, {redirect.to});
    }
  }
  for (const Redirect& redirect : site.writings.redirects) now.insert(redirect.from);
}

// What stands on other sites or has an address of its own below a page goes with it: the latest
// decisions of a body, the items of a meeting.
void add_pages_below(Site& site, const Addresses& now) {
  std::multimap<std::string, std::string> below;  // by page
  for (const Page& page : site.pages) {
    if (page.kind == PageKind::embed)
      below.emplace(site.routes.body(site.archive.bodies[page.subject]), page.address);
    if (page.kind != PageKind::meeting || !site.config.outputs.items) continue;
    for (const Item& item : site.archive.meetings[page.subject].items)
      below.emplace(page.address, site.routes.item(site.archive.links[page.subject], item));
  }
  const std::vector<Redirect> redirects = site.writings.redirects;
  for (const Redirect& redirect : redirects) {
    const auto [begin, end] = below.equal_range(redirect.to);
    for (auto each = begin; each != end; ++each) {
      std::string from = redirect.from + each->second.substr(redirect.to.size());
      if (!now.contains(from)) add_redirect(site, {std::move(from), each->second});
    }
  }
}

// Without any of these there is no address to keep: who previews or makes a site for the first time
// does not wait for the addresses of all pages to be compared.
bool has_past(const FormerPages& before, const Site& site) {
  return before.history.since || !before.of_last_build.empty() || !before.other_files.empty() ||
         !site.writings.redirects.empty() || !site.writings.gone_items.empty();
}

// What was let go needs no answer. Returns people: somebody's new name may be told only when the
// page is gone.
Addresses take_gone(const FormerPages& before, const Site& site, Addresses& now) {
  Addresses people;
  for (const std::string& address : before.history.gone) {
    if (now.insert(address).second && is_person(site, address)) people.insert(address);
  }
  return people;
}

}  // namespace

bool is_lasting(const Site& site, std::string_view address) {
  const auto below = [&](const std::string& folder) {
    return address.starts_with(folder) && address.size() > folder.size() &&
           address.find('/', folder.size()) == address.size() - 1 &&
           !is_year_or_letter(address.substr(folder.size()));
  };
  const Routes& routes = site.routes;
  return below(routes.meetings()) || below(routes.people()) || below(routes.topics()) ||
         below(routes.bodies());
}

std::vector<KnownPage> lasting_pages(const Site& site) {
  std::vector<KnownPage> pages;
  for (const Page& page : site.pages) {
    const bool is_one = page.shows != Shows::part && page.kind != PageKind::redirect;
    const bool lasts = page.kind == PageKind::theme || page.kind == PageKind::own_page;
    if (is_one && (lasts || is_lasting(site, page.address)))
      pages.push_back({page.address, name_of_page(site, page)});
  }
  std::ranges::sort(pages, {}, &KnownPage::address);
  return pages;
}

std::vector<std::string> keep_addresses(const FormerPages& before, Site& site,
                                        Diagnostics& diagnostics) {
  if (!has_past(before, site)) return {};
  Addresses now = addresses_of(site);
  const Addresses hidden = hidden_pages(site);
  add_written(site, before, hidden, now, diagnostics);
  const Addresses come_back = take_gone(before, site, now);
  Addresses all = before.of_last_build;
  for (const auto& [address, name] : before.history.pages) all.insert(address);
  LostAddresses lost;
  std::vector<std::string> let_go;
  FormerLanguages languages(site.language);
  Leads leads(before, hidden, site, diagnostics);
  for (const std::string& address : come_back) leads.lead(address, languages.now(address));
  for (const std::string& address : all) {
    if (now.contains(address)) continue;
    const bool was_published = before.history.pages.contains(address);
    const std::string called = languages.now(address);
    if (!(was_published || is_lasting(site, called))) continue;
    if (!is_person(site, called) && before.is_hidden(address)) {
      if (was_published) let_go.push_back(address);
      continue;
    }
    if (leads.lead(address, called)) continue;
    const bool goes = !was_published || may_go(site, called);
    if (was_published && goes) let_go.push_back(address);
    if (goes && is_person(site, called))
      ++lost.people;
    else
      (goes ? lost.told : lost.published).push_back(address);
  }
  add_pages_below(site, now);
  add_gone_items(site, now);
  keep_parts(before, site);
  report_other_language(before.of_last_build, site.routes, languages, diagnostics);
  report_lost(site, before.history, lost, diagnostics);
  return let_go;
}

}  // namespace openverslag
