#include "site/site.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "site/years.h"

namespace openverslag {

namespace {

using Years = std::set<int, std::greater<>>;

std::vector<Site::Year> meetings_by_year(const Archive& archive) {
  std::map<int, std::vector<MeetingIndex>, std::greater<>> by_year;
  for (auto meeting = static_cast<MeetingIndex>(archive.meetings.size()); meeting-- > 0;) {
    by_year[year_of(archive, meeting)].push_back(meeting);
  }
  std::vector<Site::Year> years;
  for (auto& [year, meetings] : by_year) {
    auto& filled = years.emplace_back(Site::Year{year, std::move(meetings)});
    // The archive has the undated ones in their right order already.
    if (year == 0) std::ranges::reverse(filled.meetings);
  }
  return years;
}

class PageList {
 public:
  PageList(const Archive& archive, const Routes& routes, const std::vector<Site::Year>& years)
      : archive_(archive), routes_(routes), years_(years) {}

  std::vector<Page> all() && {
    add(PageKind::home, 0, routes_.home());
    add_meetings();
    add_people_and_bodies();
    add_topics();
    add_registers();
    add(PageKind::feeds, 0, routes_.feeds());
    add(PageKind::about, 0, routes_.about());
    add(PageKind::accessibility, 0, routes_.accessibility());
    add(PageKind::privacy, 0, routes_.privacy());
    add(PageKind::not_found, 0, routes_.not_found());
    return std::move(pages_);
  }

 private:
  void add(PageKind kind, std::uint32_t subject, std::string address) {
    pages_.push_back({kind, subject, std::move(address)});
  }

  void add_meetings() {
    add(PageKind::meetings, 0, routes_.meetings());
    for (const Site::Year& year : years_) {
      add(PageKind::meetings_of_year, year.year, routes_.meetings(year.year));
    }
    for (MeetingIndex i = 0; i < archive_.links.size(); ++i) {
      add(PageKind::meeting, i, routes_.meeting(archive_.links[i]));
    }
  }

  void add_people_and_bodies() {
    add(PageKind::bodies, 0, routes_.bodies());
    for (BodyIndex i = 0; i < archive_.bodies.size(); ++i) {
      add(PageKind::body, i, routes_.body(archive_.bodies[i]));
    }
    add(PageKind::people, 0, routes_.people());
    for (PersonIndex i = 0; i < archive_.people.size(); ++i) {
      if (archive_.people[i].has_page) {
        add(PageKind::person, i, routes_.person(archive_.people[i]));
      }
    }
  }

  void add_topics() {
    add(PageKind::topics, 0, routes_.topics());
    for (SubjectIndex i = 0; i < archive_.subjects.size(); ++i) {
      add(PageKind::subject, i, routes_.subject(archive_.subjects[i]));
    }
    for (ThemeIndex i = 0; i < archive_.themes.size(); ++i) {
      add(PageKind::theme, i, routes_.theme(archive_.themes[i]));
    }
  }

  void add_registers() {
    Years decided;
    for (const DecisionEntry& entry : archive_.decisions) {
      decided.insert(year_of(archive_, entry.item.meeting));
    }
    add(PageKind::decisions, 0, routes_.decisions());
    for (const int year : decided) {
      add(PageKind::decisions_of_year, year, routes_.decisions(year));
    }
    Years promised;
    for (const ActionEntry& entry : archive_.actions) promised.insert(year_of(archive_, entry));
    add(PageKind::actions, 0, routes_.actions());
    for (const int year : promised) add(PageKind::actions_of_year, year, routes_.actions(year));
  }

  const Archive& archive_;
  const Routes& routes_;
  const std::vector<Site::Year>& years_;
  std::vector<Page> pages_;
};

std::vector<Feed> feeds_of(const Site& site) {
  const Archive& archive = site.archive;
  std::vector<Feed> all;
  const auto add = [&](FeedKind kind, const Page& page, const std::string& title) {
    all.push_back({kind, page.subject, site.routes.feed_of(page.address), page.address, title});
  };
  for (const Page& page : site.pages) {
    switch (page.kind) {
      case PageKind::home:
        add(FeedKind::site, page, site.config.title);
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
  return all;
}

// What a clerk would call the page: the file, the person, the subject.
std::string name_of(const Archive& archive, const Page& page) {
  switch (page.kind) {
    case PageKind::meeting:
      return archive.meetings[page.subject].source;
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

void report_clashes(const Site& site, Diagnostics& diagnostics) {
  std::map<std::string_view, const Page*> seen;
  for (const Page& page : site.pages) {
    const auto [first, is_new] = seen.emplace(page.address, &page);
    if (is_new) continue;
    const std::string name = name_of(site.archive, page);
    const bool is_meeting = page.kind == PageKind::meeting;
    diagnostics.error("address-clash", {is_meeting ? name : "site.toml", {}, {}},
                      {name_of(site.archive, *first->second), name, page.address});
  }
}

}  // namespace

Site build_site(const Archive& archive, const Config& config, const Language& language,
                Diagnostics& diagnostics) {
  Site site{archive, config, language, Routes(language), {}, {}, meetings_by_year(archive)};
  site.pages = PageList(archive, site.routes, site.years).all();
  report_clashes(site, diagnostics);
  if (config.base_url.empty()) {
    diagnostics.note("no-base-url", {"site.toml", {}, {}});
  } else {
    site.feeds = feeds_of(site);
  }
  return site;
}

}  // namespace openverslag
