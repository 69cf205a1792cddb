#include "render/last_changes.h"

#include <algorithm>

#include "site/histories.h"
#include "site/record_changes.h"

namespace openverslag {

namespace {

using Day = std::optional<Date>;  // nothing is before every day

class LastChanges {
 public:
  explicit LastChanges(const Site& site) : site_(site) {
    const auto count = static_cast<MeetingIndex>(site.archive.meetings.size());
    for (MeetingIndex i = 0; i < count; ++i) of_meetings_.push_back(last_change(site, i));
  }

  Day of(const Page& page) {
    if (page.kind == PageKind::meeting) return of_meetings_[page.subject];
    const History& history = history_of_page(page);
    Day newest = page.shows == Shows::part ? std::nullopt : told_later(page);
    for (const Happening& each : history) {
      if (page.slice.holds(each.place)) newest = std::max(newest, of_meetings_[each.place]);
    }
    return newest;
  }

 private:
  // The parts of a list stand behind each other.
  const History& history_of_page(const Page& page) {
    if (page.kind == kind_ && page.subject == subject_) return history_;
    kind_ = page.kind;
    subject_ = page.subject;
    history_ = make_history(page);
    return history_;
  }

  History make_history(const Page& page) const {
    const Archive& archive = site_.archive;
    if (page.kind == PageKind::body) return history_of(archive.bodies[page.subject]);
    if (page.kind == PageKind::person) return history_of(archive, archive.people[page.subject]);
    if (page.kind == PageKind::subject)
      return history_of(archive, archive.subjects[page.subject].items);
    if (page.kind == PageKind::theme)
      return history_of(archive, archive.themes[page.subject].items);
    return {};
  }

  // What became of the actions of somebody, in whatever meeting.
  Day told_later(const Page& page) const {
    Day newest;
    if (page.kind != PageKind::person) return newest;
    for (const std::uint32_t action : site_.archive.people[page.subject].actions) {
      const auto& last = site_.archive.actions[action].appearances.back();
      newest = std::max(newest, of_meetings_[last.item.meeting]);
    }
    return newest;
  }

  const Site& site_;
  std::vector<Day> of_meetings_;
  PageKind kind_ = PageKind::home;
  std::uint32_t subject_ = 0;
  History history_;
};

}  // namespace

std::vector<std::optional<Date>> last_changes(const Site& site) {
  LastChanges changes(site);
  std::vector<Day> days;
  days.reserve(site.pages.size());
  for (const Page& page : site.pages) days.push_back(changes.of(page));
  return days;
}

}  // namespace openverslag
