#include "site/page_list.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "site/embeds.h"
#include "site/histories.h"
#include "site/told_changes.h"

namespace openverslag {

namespace {

class PageList {
 public:
  explicit PageList(const Site& site) : site_(site), archive_(site.archive), routes_(site.routes) {}

  std::vector<Page> all() && {
    add(PageKind::home, 0, routes_.home());
    add_register(PageKind::meetings, PageKind::meetings_of_year, routes_.meetings(),
                 meetings_history(archive_));
    for (MeetingIndex i = 0; i < archive_.links.size(); ++i) {
      add(PageKind::meeting, i, routes_.meeting(archive_.links[i]));
    }
    for (PlanIndex i = 0; i < archive_.planned.size(); ++i) {
      add(PageKind::planned_meeting, i, routes_.meeting(archive_.planned[i]));
    }
    add_withdrawn();
    add_bodies();
    add_people();
    add_topics();
    add_register(PageKind::decisions, PageKind::decisions_of_year, routes_.decisions(),
                 decisions_history(archive_));
    add_register(PageKind::actions, PageKind::actions_of_year, routes_.actions(),
                 actions_history(archive_));
    add(PageKind::feeds, 0, routes_.feeds());
    if (site_.config.outputs.data) add(PageKind::data, 0, routes_.data());
    if (site_.config.outputs.search) add(PageKind::search, 0, routes_.search());
    add(PageKind::about, 0, routes_.about());
    add(PageKind::accessibility, 0, routes_.accessibility());
    add(PageKind::privacy, 0, routes_.privacy());
    if (!site_.writings.glossary.empty()) add(PageKind::glossary, 0, routes_.glossary());
    for (std::uint32_t i = 0; i < site_.writings.pages.size(); ++i) {
      add(PageKind::own_page, i, Routes::own_page(site_.writings.pages[i].id));
    }
    add(PageKind::not_found, 0, routes_.not_found());
    return std::move(pages_);
  }

 private:
  // A meeting in two files has one page.
  void add_withdrawn() {
    const std::vector<Withdrawal>& all = site_.writings.withdrawals;
    std::set<std::string_view> addresses;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      if (all[i].is_meeting() && addresses.insert(all[i].address).second)
        add(PageKind::withdrawn_meeting, i, all[i].address);
    }
    if (tells_changes(site_.writings)) add_changes();
  }

  void add_changes() {
    const std::vector<ListedChange> told = listed_changes(site_.writings);
    History history;
    for (std::uint32_t place = 0; place < told.size(); ++place) history.push_back({place, 1, 1});
    add_history(PageKind::changes, 0, routes_.changes(), history,
                [&](std::uint32_t place) { return static_cast<int>(told[place].date.year()); });
  }

  void add(PageKind kind, std::uint32_t subject, std::string address) {
    pages_.push_back({kind, subject, std::move(address)});
  }

  // Of the list whose first page was added last.
  template <class AddressOf, class SubjectOf>
  void add_parts(PageKind kind, const std::vector<Slice>& slices, const AddressOf& address_of,
                 const SubjectOf& subject_of) {
    const auto first = static_cast<std::uint32_t>(pages_.size());
    const auto parts = static_cast<std::uint32_t>(slices.size());
    pages_.back().first_part = first;
    pages_.back().parts = parts;
    const std::string list = pages_.back().address;
    for (const Slice& slice : slices) {
      pages_.push_back(
          {kind, subject_of(slice), address_of(list, slice), Shows::part, slice, first, parts});
    }
  }

  // A register has a page for every year, however little there is.
  void add_register(PageKind kind, PageKind of_year, std::string address, const History& history) {
    add(kind, 0, std::move(address));
    add_parts(
        of_year, cut_by_year(years_of_meetings(archive_), history),
        [&](const std::string& list, const Slice& slice) { return routes_.year(list, slice); },
        [](const Slice& slice) { return static_cast<std::uint32_t>(slice.heading); });
  }

  void add_history(PageKind kind, std::uint32_t subject, std::string address,
                   const History& history) {
    add_history(kind, subject, std::move(address), history, years_of_meetings(archive_));
  }

  void add_history(PageKind kind, std::uint32_t subject, std::string address,
                   const History& history, const YearOf& year_of) {
    add(kind, subject, std::move(address));
    if (fits_one_page(history)) return;
    pages_.back().shows = Shows::newest;
    pages_.back().slice = newest_of(year_of, history);
    add_parts(
        kind, cut_by_year(year_of, history),
        [&](const std::string& list, const Slice& slice) { return routes_.year(list, slice); },
        [&](const Slice&) { return subject; });
  }

  void add_index(PageKind kind, std::string address, const AlphabeticalIndex& index) {
    add(kind, 0, std::move(address));
    if (index.size() <= kMostEntries) return;
    pages_.back().shows = Shows::newest;
    add_parts(
        kind, cut_by_letter(index),
        [&](const std::string& list, const Slice& slice) { return routes_.letter(list, slice); },
        [](const Slice&) { return 0U; });
  }

  void add_bodies() {
    add_index(PageKind::bodies, routes_.bodies(), site_.bodies);
    for (BodyIndex i = 0; i < archive_.bodies.size(); ++i) {
      const Body& body = archive_.bodies[i];
      add_history(PageKind::body, i, routes_.body(body), history_of(body));
      if (can_be_embedded(body)) add(PageKind::embed, i, routes_.embed(body));
    }
  }

  // Another site needs the whole address.
  bool can_be_embedded(const Body& body) const {
    return site_.config.outputs.embeds && !site_.config.base_url.empty() &&
           !latest_decisions(archive_, body, 1).empty();
  }

  void add_people() {
    add_index(PageKind::people, routes_.people(), site_.people);
    for (PersonIndex i = 0; i < archive_.people.size(); ++i) {
      const Person& person = archive_.people[i];
      if (!person.has_page) continue;
      add_history(PageKind::person, i, routes_.person(person), history_of(archive_, person));
    }
  }

  void add_topics() {
    add_index(PageKind::topics, routes_.topics(), site_.subjects);
    for (SubjectIndex i = 0; i < archive_.subjects.size(); ++i) {
      const Subject& subject = archive_.subjects[i];
      add_history(PageKind::subject, i, routes_.subject(subject),
                  history_of(archive_, subject.items));
    }
    for (ThemeIndex i = 0; i < archive_.themes.size(); ++i) {
      const Theme& theme = archive_.themes[i];
      add_history(PageKind::theme, i, routes_.theme(theme), history_of(archive_, theme.items));
    }
  }

  const Site& site_;
  const Archive& archive_;
  const Routes& routes_;
  std::vector<Page> pages_;
};

}  // namespace

std::vector<Page> pages_of(const Site& site) { return PageList(site).all(); }

}  // namespace openverslag
