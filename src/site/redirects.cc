#include "site/redirects.h"

#include <algorithm>
#include <map>
#include <utility>

#include "site/site.h"
#include "text/fold.h"
#include "text/page_address.h"
#include "text/toml_fields.h"

namespace openverslag {
namespace {

using Addresses = std::set<std::string, std::less<>>;

// More would push everything else out of a report.
constexpr std::size_t kMostTold = 20;

// Every other name that a page may have had its address by.
std::map<std::string, std::string> addresses_by_other_names(const Site& site) {
  std::map<std::string, std::string> found;
  const Routes& routes = site.routes;
  for (const Person& person : site.archive.people) {
    if (!person.has_page) continue;
    for (const std::string& variant : person.variants)
      found.emplace(routes.people() + slug(variant) + "/", routes.person(person));
    found.emplace(routes.people() + slug(person.name) + "/", routes.person(person));
  }
  for (const Subject& subject : site.archive.subjects) {
    for (const ItemRef& ref : subject.items) {
      const Item& item = site.archive.meetings[ref.meeting].items[ref.item];
      found.emplace(routes.topics() + slug(item.title) + "/", routes.subject(subject));
    }
  }
  return found;
}

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

// An item alone, a part of a list, and the page of a year come and go with what they show.
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

}  // namespace

std::vector<Redirect> read_redirects(const std::optional<Source>& source,
                                     Diagnostics& diagnostics) {
  std::vector<Redirect> redirects;
  if (!source) return redirects;
  const TomlNode tree = read_toml(*source, diagnostics);
  const TomlFields fields(tree, source->path, diagnostics);
  fields.only({"redirect"});
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
  return redirects;
}

void keep_addresses(const Addresses& before, Site& site, Diagnostics& diagnostics) {
  Addresses now = addresses_of(site);
  // Who was withdrawn is not to be named again by saying that the page is gone.
  for (const Withdrawal& one : site.writings.withdrawals) {
    if (!one.person.empty()) now.insert(site.routes.people() + slug(one.person) + "/");
  }
  std::vector<Redirect> written;
  written.swap(site.writings.redirects);
  for (Redirect& redirect : written) {
    const Where where{kRedirectsFile, redirect.place, {}};
    if (now.contains(redirect.from))
      diagnostics.error("redirect-page", where, {redirect.from});
    else if (!now.contains(redirect.to))
      diagnostics.error("redirect-nowhere", where, {redirect.to});
    else
      add_page(site, std::move(redirect));
  }
  for (const Redirect& redirect : site.writings.redirects) now.insert(redirect.from);

  std::vector<std::string> lost;
  std::optional<std::map<std::string, std::string>> others;
  for (const std::string& address : before) {
    if (now.contains(address) || !is_lasting(site, address)) continue;
    if (!others) others = addresses_by_other_names(site);
    const auto other = others->find(address);
    if (other != others->end())
      add_page(site, {address, other->second});
    else
      lost.push_back(address);
  }
  for (std::size_t i = 0; i < std::min(lost.size(), kMostTold); ++i)
    diagnostics.warning("address-lost", {kRedirectsFile}, {lost[i]});
  if (lost.size() > kMostTold)
    diagnostics.warning("addresses-lost", {kRedirectsFile},
                        {std::to_string(lost.size() - kMostTold)});
}

}  // namespace openverslag
