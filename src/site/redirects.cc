#include "site/redirects.h"

#include <algorithm>
#include <map>
#include <utility>

#include "site/other_addresses.h"
#include "site/site.h"
#include "text/fold.h"
#include "text/page_address.h"
#include "text/toml_fields.h"

namespace openverslag {
namespace {

using Addresses = std::set<std::string, std::less<>>;

// More would push everything else out of a report.
constexpr std::size_t kMostTold = 20;

Addresses addresses_of(const Site& site) {
  Addresses addresses;
  for (const Page& page : site.pages) addresses.insert(page.address);
  return addresses;
}

void add_page(Site& site, Redirect redirect) {
  const auto index = static_cast<std::uint32_t>(site.writings.redirects.size());
  site.pages.push_back({PageKind::redirect, index, redirect.from});
  site.writings.redirects.push_back(std::move(redirect));
}

// "2023/", "s/"
bool is_year_or_letter(std::string_view segment) {
  return segment.size() <= 2 ||
         (segment.size() == 5 && segment.find_first_not_of("0123456789") == 4);
}

// What must not be named again by saying that it is gone: who was withdrawn, and who is still in
// the records but has no page any more.
void add_silent(const Site& site, Addresses& now) {
  for (const Withdrawal& one : site.writings.withdrawals) {
    if (!one.person.empty()) now.insert(site.routes.people() + slug(one.person) + "/");
  }
  for (const Person& person : site.archive.people) {
    if (!person.has_page) now.insert(site.routes.person(person));
  }
}

// The redirects of the clerk.
void add_written(Site& site, Addresses& now, Diagnostics& diagnostics) {
  std::vector<Redirect> written;
  written.swap(site.writings.redirects);
  for (Redirect& redirect : written) {
    const Where where{kRedirectsFile, redirect.place, {}};
    if (now.contains(redirect.from) && !redirect.to.empty())
      diagnostics.error("redirect-page", where, {redirect.from});
    else if (!redirect.to.empty() && !now.contains(redirect.to))
      diagnostics.error("redirect-nowhere", where, {redirect.to});
    else if (!redirect.to.empty())
      add_page(site, std::move(redirect));
    else
      now.insert(redirect.from);
  }
  for (const Redirect& redirect : site.writings.redirects) now.insert(redirect.from);
}

// Is something withdrawn that the last publication knew nothing of?
bool is_just_withdrawn(const Site& site, const Journal& history) {
  return history.last && std::ranges::any_of(site.writings.withdrawals, [&](const Withdrawal& one) {
           return !one.file.empty() && one.date >= *history.last;
         });
}

struct LostAddresses {
  std::vector<std::string> published;  // these keep the site from being made
  std::vector<std::string> let_go;
  std::vector<std::string> of_last_build;
};

void report_lost(const LostAddresses& lost, Diagnostics& diagnostics) {
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
  const auto warn = [&](const std::string& address) {
    diagnostics.warning("address-lost", {kRedirectsFile}, {address});
  };
  tell(lost.published, [&](const std::string& address) {
    diagnostics.error("address-lost", {kRedirectsFile}, {address});
  });
  tell(lost.let_go, warn);
  tell(lost.of_last_build, warn);
  if (untold > 0) diagnostics.warning("addresses-lost", {kRedirectsFile}, {std::to_string(untold)});
}

}  // namespace

std::vector<Redirect> read_redirects(const std::optional<Source>& source,
                                     Diagnostics& diagnostics) {
  std::vector<Redirect> redirects;
  if (!source) return redirects;
  const TomlNode tree = read_toml(*source, diagnostics);
  const TomlFields fields(tree, source->path, diagnostics);
  fields.only({"redirect", "gone"});
  for (const TomlFields& table : fields.tables("redirect")) {
    table.only({"from", "to"});
    Redirect one{table.name("from"), table.name("to"), table.place()};
    if (one.from.empty() || one.to.empty()) continue;
    const std::string& wrong = is_page_address(one.from) ? one.to : one.from;
    if (is_page_address(one.from) && is_page_address(one.to))
      redirects.push_back(std::move(one));
    else
      diagnostics.error("redirect-address", {source->path, table.place()}, {wrong});
  }
  for (const TomlFields& table : fields.tables("gone")) {
    table.only({"address"});
    Redirect one{table.name("address"), {}, table.place()};
    if (is_page_address(one.from))
      redirects.push_back(std::move(one));
    else if (!one.from.empty())
      diagnostics.error("redirect-address", {source->path, table.place()}, {one.from});
  }
  return redirects;
}

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
    if (is_one && (page.kind == PageKind::theme || is_lasting(site, page.address)))
      pages.push_back({page.address, name_of_page(site, page)});
  }
  std::ranges::sort(pages, {}, &KnownPage::address);
  return pages;
}

std::vector<std::string> keep_addresses(const FormerPages& before, Site& site,
                                        Diagnostics& diagnostics) {
  Addresses now = addresses_of(site);
  add_silent(site, now);
  add_written(site, now, diagnostics);
  now.insert(before.history.gone.begin(), before.history.gone.end());
  Addresses all = before.of_last_build;
  for (const auto& [address, name] : before.history.pages) all.insert(address);
  const bool may_let_go = is_just_withdrawn(site, before.history);
  LostAddresses lost;
  std::optional<OtherAddresses> others;
  for (const std::string& address : all) {
    const bool was_published = before.history.pages.contains(address);
    if (now.contains(address) || !(was_published || is_lasting(site, address))) continue;
    if (!others) others.emplace(site, before.history, now);
    const std::string other = others->find(address);
    if (!other.empty())
      add_page(site, {address, other});
    else if (!was_published)
      lost.of_last_build.push_back(address);
    else if (may_let_go && !address.starts_with(site.routes.meetings()))
      lost.let_go.push_back(address);
    else
      lost.published.push_back(address);
  }
  report_lost(lost, diagnostics);
  return std::move(lost.let_go);
}

}  // namespace openverslag
