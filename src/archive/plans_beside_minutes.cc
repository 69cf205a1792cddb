#include "archive/plans_beside_minutes.h"

#include <algorithm>
#include <optional>

namespace openverslag {
namespace {

class Besides {
 public:
  Besides(const Archive& archive, const Journal& history) : archive_(archive), history_(history) {}

  void report(const PlannedMeeting& plan, Diagnostics& diagnostics) const {
    const auto alone = minutes_beside(plan);
    if (!alone || plan.plan.cancelled || !is_only_plan(plan)) return;
    const Facts& minutes = archive_.meetings[*alone];
    // What does not say when it begins is the meeting of that day.
    if (!plan.plan.start || !minutes.header.start) return;
    const auto known = history_.events.find(plan.first_id);
    const bool is_published = known != history_.events.end();
    diagnostics.warning(
        is_published ? "plan-beside-minutes-published" : "plan-beside-minutes",
        {kPlannedFile, plan.plan.place},
        {archive_.bodies[plan.body].name, iso_date(plan.plan.date), iso_time(*plan.plan.start),
         minutes.source, iso_time(*minutes.header.start),
         is_published ? known->second.facts.id : plan.id});
  }

 private:
  // Nothing when there are none or more, or when they are known to have had a plan of their own.
  std::optional<MeetingIndex> minutes_beside(const PlannedMeeting& plan) const {
    std::optional<MeetingIndex> found;
    // By date, those without one last.
    const auto first = std::ranges::partition_point(archive_.meetings, [&](const Facts& facts) {
      return facts.header.date && *facts.header.date < plan.plan.date;
    });
    for (auto i = static_cast<MeetingIndex>(first - archive_.meetings.begin());
         i < archive_.meetings.size(); ++i) {
      if (archive_.meetings[i].header.date != plan.plan.date) break;
      if (archive_.links[i].body != plan.body || archive_.links[i].same_as) continue;
      if (found || had_plan(archive_.links[i])) return std::nullopt;
      found = i;
    }
    return found;
  }

  bool had_plan(const MeetingLinks& links) const {
    const auto event = history_.events.find(links.first_id);
    return event != history_.events.end() && is_plan(event->second.first);
  }

  bool is_only_plan(const PlannedMeeting& plan) const {
    const auto is_beside = [&](const PlannedMeeting& other) {
      return other.body == plan.body && other.plan.date == plan.plan.date;
    };
    return std::ranges::count_if(archive_.planned, is_beside) == 1 &&
           std::ranges::none_of(archive_.given_way, is_beside);
  }

  const Archive& archive_;
  const Journal& history_;
};

}  // namespace

void report_plans_beside_minutes(const Archive& archive, const Journal& history,
                                 Diagnostics& diagnostics) {
  const Besides besides(archive, history);
  for (const PlannedMeeting& plan : archive.planned) besides.report(plan, diagnostics);
}

}  // namespace openverslag
