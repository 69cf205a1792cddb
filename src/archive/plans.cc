#include "archive/plans.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <utility>

#include "archive/order.h"
#include "archive/plan_times.h"
#include "archive/unique_ids.h"
#include "text/fold.h"

namespace openverslag {

namespace {

using Plans = std::vector<PlannedMeeting>;

bool may_be_same(const RegisteredPlan& a, const RegisteredPlan& b) {
  return !a.start || !b.start || a.start == b.start;
}

void report_unknown_body(const RegisteredPlan& plan, const BodyTable& bodies,
                         Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const Body& body : bodies.bodies) names.push_back(body.name);
  for (const auto& [name, body] : bodies.by_name) names.push_back(name);
  const std::string meant = nearest(plan.body, names);
  const Where where{kPlannedFile, plan.place, plan.body};
  if (meant.empty()) {
    diagnostics.warning("planned-unknown-body", where, {plan.body, iso_date(plan.date)});
  } else {
    diagnostics.warning("planned-near-body", where, {plan.body, iso_date(plan.date), meant});
  }
}

// Those of bodies that we know, by date, body and start.
Plans known_plans(std::vector<RegisteredPlan> plans, const BodyTable& bodies,
                  Diagnostics& diagnostics) {
  Plans known;
  for (RegisteredPlan& plan : plans) {
    const std::optional<BodyIndex> body = bodies.find(plan.body);
    if (body) {
      known.push_back({.id = {}, .first_id = {}, .body = *body, .plan = std::move(plan)});
    } else {
      report_unknown_body(plan, bodies, diagnostics);
    }
  }
  std::ranges::stable_sort(known, {}, [](const PlannedMeeting& each) {
    return std::tuple(each.plan.date, each.body, each.plan.start);
  });
  return known;
}

// Two plans that cannot be told apart would wait for the same minutes: the first counts.
void drop_twins(Plans& plans, const BodyTable& bodies, Diagnostics& diagnostics) {
  Plans kept;
  for (PlannedMeeting& each : plans) {
    const bool is_twin = !kept.empty() && kept.back().body == each.body &&
                         kept.back().plan.date == each.plan.date &&
                         may_be_same(kept.back().plan, each.plan);
    if (is_twin) {
      diagnostics.warning("planned-twice", {kPlannedFile, each.plan.place},
                          {bodies.bodies[each.body].name, iso_date(each.plan.date),
                           std::to_string(kept.back().plan.place.line)});
    } else {
      kept.push_back(std::move(each));
    }
  }
  plans = std::move(kept);
}

// Starts of the meetings that minutes of that body and day tell of.
Starts held_on(const PlannedMeeting& planned, const MeetingList& meetings,
               const std::vector<MeetingLinks>& links) {
  Starts starts;
  // By date, those without one last.
  const auto first = std::ranges::partition_point(meetings, [&](const Facts& facts) {
    return facts.header.date && *facts.header.date < planned.plan.date;
  });
  for (auto each = static_cast<MeetingIndex>(first - meetings.begin()); each < meetings.size();
       ++each) {
    const Header& header = meetings[each].header;
    if (header.date != planned.plan.date) break;
    if (links[each].body == planned.body && !links[each].same_as) starts.push_back(header.start);
  }
  return starts;
}

// Which plans of one body and day gave way to minutes.
std::vector<bool> given_way(std::span<const PlannedMeeting> of_day, const Starts& held) {
  Starts planned;
  for (const PlannedMeeting& each : of_day) planned.push_back(each.plan.start);
  std::vector<bool> gave_way(of_day.size());
  for (const std::optional<std::size_t>& plan : nearest_plans(held, planned)) {
    if (plan) gave_way[*plan] = true;
  }
  return gave_way;
}

Plans take_held(Plans& plans, const MeetingList& meetings, const std::vector<MeetingLinks>& links) {
  Plans kept;
  Plans held;
  for (auto begin = plans.begin(); begin != plans.end();) {
    const auto end = std::find_if(begin, plans.end(), [&](const PlannedMeeting& each) {
      return each.body != begin->body || each.plan.date != begin->plan.date;
    });
    const std::vector<bool> gave_way = given_way({begin, end}, held_on(*begin, meetings, links));
    for (const bool gave : gave_way) (gave ? held : kept).push_back(std::move(*begin++));
  }
  plans = std::move(kept);
  return held;
}

}  // namespace

void plan_meetings(std::vector<RegisteredPlan> plans, const BodyTable& bodies, Archive& archive,
                   Diagnostics& diagnostics) {
  Plans planned = known_plans(std::move(plans), bodies, diagnostics);
  drop_twins(planned, bodies, diagnostics);
  archive.given_way = take_held(planned, archive.meetings, archive.links);
  archive.planned = std::move(planned);
  if (archive.planned.empty()) return;
  UniqueIds ids;
  for (const MeetingLinks& each : archive.links) ids.take(each.id);
  for (PlannedMeeting& each : archive.planned) {
    each.id = ids.take(wanted_id(each.plan.date, bodies.bodies[each.body]));
    each.first_id = each.id;
  }
}

}  // namespace openverslag
