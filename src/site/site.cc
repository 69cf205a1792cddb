#include "site/site.h"

#include <tbb/parallel_invoke.h>

#include <algorithm>
#include <unordered_map>

#include "site/feed_groups.h"
#include "site/page_list.h"
#include "site/record_changes.h"

namespace openverslag {

namespace {

template <class Named>
AlphabeticalIndex index_of(const std::vector<Named>& all, std::string Named::*sorted_by) {
  AlphabeticalIndex index;
  for (const Named& each : all) {
    index.push_back({first_letter(each.*sorted_by), static_cast<std::uint32_t>(index.size())});
  }
  sort_by_letter(index);
  return index;
}

AlphabeticalIndex index_of_people(const Archive& archive) {
  AlphabeticalIndex index = index_of(archive.people, &Person::sort_name);
  std::erase_if(index, [&](const IndexEntry& each) { return !archive.people[each.name].has_page; });
  return index;
}

// An organisation has no page of its own: its feed belongs to the register.
void add_holders(std::vector<Feed>& feeds, const Site& site) {
  const Routes& routes = site.routes;
  for (std::uint32_t i = 0; i < site.holders.size(); ++i) {
    const Holder& holder = site.holders[i];
    const Person* person = holder.person ? &site.archive.people[*holder.person] : nullptr;
    const std::string folder =
        person != nullptr ? routes.actions_of(*person) : routes.actions_of(holder.id);
    feeds.push_back({FeedKind::holder, i, routes.feed_of(folder),
                     person != nullptr ? routes.person(*person) : routes.actions(),
                     site.language.text("page.actions-of", {holder.name})});
  }
}

std::vector<Feed> feeds_of(const Site& site) {
  const Archive& archive = site.archive;
  std::vector<Feed> all;
  const auto add = [&](FeedKind kind, const Page& page, const std::string& title) {
    all.push_back({kind, page.subject, site.routes.feed_of(page.address), page.address, title});
  };
  for (const Page& page : site.pages) {
    if (page.shows == Shows::part) continue;
    switch (page.kind) {
      case PageKind::home:
        add(FeedKind::site, page, site.config.title);
        break;
      case PageKind::decisions:
        add(FeedKind::decisions, page, std::string(site.language.text("page.decisions-title")));
        break;
      case PageKind::actions:
        add(FeedKind::actions, page, std::string(site.language.text("page.actions-title")));
        break;
      case PageKind::changes:
        add(FeedKind::changes, page, std::string(site.language.text("page.changes")));
        break;
      case PageKind::body:
        add(FeedKind::body, page, archive.bodies[page.subject].name);
        break;
      case PageKind::person:
        add(FeedKind::person, page, archive.people[page.subject].name);
        break;
      case PageKind::subject:
        add(FeedKind::subject, page, archive.subjects[page.subject].title);
        break;
      case PageKind::theme:
        add(FeedKind::theme, page, archive.themes[page.subject].label);
        break;
      default:
        break;
    }
  }
  add_holders(all, site);
  return all;
}

void report_clashes(const Site& site, Diagnostics& diagnostics) {
  std::unordered_map<std::string_view, const Page*> seen(site.pages.size());
  for (const Page& page : site.pages) {
    const auto [first, is_new] = seen.emplace(page.address, &page);
    if (is_new) continue;
    const std::string name = name_of_page(site, page);
    const bool is_file = page.kind == PageKind::meeting || page.kind == PageKind::own_page;
    diagnostics.error("address-clash", {is_file ? name : "site.toml", {}, {}},
                      {name_of_page(site, *first->second), name, page.address});
  }
}

bool hides_words(const MinutesChange& change) {
  return std::ranges::any_of(change.parts,
                             [](const PartChange& part) { return part.untold == Untold::hidden; });
}

// A harvester fetches a record again when its entry is newer. Of the standard's two reasons the one
// is sure when words were hidden; that something went wrong in a procedure, no correction tells.
void tell_corrections(Site& site) {
  for (WooIndex& index : site.woo) {
    for (WooSitemap& sitemap : index.sitemaps) {
      for (WooEntry& entry : sitemap.entries) {
        if (entry.is_withdrawn) continue;
        const KnownPast& past = site.archive.links[entry.subject].past;
        entry.changed = std::max(entry.changed, past.revised.value_or(entry.changed));
        if (entry.reason == WooReason::none && past.has_hidden) entry.reason = WooReason::privacy;
        for (const MinutesChange* change : changes_of(site, entry.subject)) {
          entry.changed = std::max(entry.changed, change->date);
          if (entry.reason == WooReason::none && hides_words(*change))
            entry.reason = WooReason::privacy;
        }
      }
    }
  }
}

}  // namespace

std::string name_of_page(const Site& site, const Page& page) {
  const Archive& archive = site.archive;
  switch (page.kind) {
    case PageKind::meeting:
      return archive.meetings[page.subject].source;
    case PageKind::withdrawn_meeting:
      return std::string(kWithdrawnFile);
    case PageKind::own_page:
      return site.writings.pages[page.subject].source;
    case PageKind::body:
      return archive.bodies[page.subject].name;
    case PageKind::person:
      return archive.people[page.subject].name;
    case PageKind::subject:
      return archive.subjects[page.subject].title;
    case PageKind::theme:
      return archive.themes[page.subject].label;
    default:
      return page.address;
  }
}

Site build_site(const Archive& archive, const Config& config, const Language& language,
                Diagnostics& diagnostics, Writings writings) {
  Site site{archive,
            config,
            language,
            Routes(language),
            {},
            {},
            {},
            {},
            {},
            {},
            index_of(archive.bodies, &Body::name),
            index_of_people(archive),
            index_of(archive.subjects, &Subject::title),
            std::move(writings),
            {},
            {},
            {},
            {},
            {}};
  site.changes_by_meeting = by_meeting(site.writings.changes);
  site.days_of_taken = days_of_taken(archive, site.writings.withdrawals);
  // Both look at all items, and neither at what the other makes.
  tbb::parallel_invoke([&] { site.pages = pages_of(site); },
                       [&] { site.holders = holders_of(archive); });
  site.woo = woo_indexes(archive, site.writings.withdrawals, config, diagnostics);
  tell_corrections(site);
  site.menu = menu_of(site, diagnostics);
  report_clashes(site, diagnostics);
  if (config.base_url.empty()) {
    if (!config.has_wrong_base_url) diagnostics.note("no-base-url", {"site.toml", {}, {}});
    return site;
  }
  if (config.outputs.feeds) site.feeds = feeds_of(site);
  list_feeds(site);
  if (config.outputs.calendars) {
    site.calendars = calendars_of(archive, site.routes, config.title);
  }
  return site;
}

}  // namespace openverslag
