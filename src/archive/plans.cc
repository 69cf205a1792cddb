#include "archive/plans.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <ranges>
#include <tuple>
#include <utility>

#include "archive/order.h"
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
                          {bodies.bodies[each.body].name, iso_date(each.plan.date)});
    } else {
      kept.push_back(std::move(each));
    }
  }
  plans = std::move(kept);
}

// Starts of the meetings that minutes of that body and day tell of.
std::vector<std::optional<TimeOfDay>> held_on(const PlannedMeeting& planned,
                                              const MeetingList& meetings,
                                              const std::vector<MeetingLinks>& links) {
  std::vector<std::optional<TimeOfDay>> starts;
  // By date, those without one last.
  const auto is_before = [&](MeetingIndex each) {
    const auto& date = meetings[each].header.date;
    return date && *date < planned.plan.date;
  };
  const auto all = std::views::iota(MeetingIndex{0}, static_cast<MeetingIndex>(meetings.size()));
  for (auto each = *std::ranges::partition_point(all, is_before); each < meetings.size(); ++each) {
    const Header& header = meetings[each].header;
    if (header.date != planned.plan.date) break;
    if (links[each].body == planned.body && !links[each].same_as) starts.push_back(header.start);
  }
  return starts;
}

// Of the plans of one body and day those that no minutes have come of.
Plans without_held(Plans of_day, const std::vector<std::optional<TimeOfDay>>& starts) {
  const auto erase = [&](const auto& is_one) {
    const auto found = std::ranges::find_if(
        of_day, [&](const PlannedMeeting& each) { return is_one(each.plan.start); });
    const bool is_there = found != of_day.end();
    if (is_there) of_day.erase(found);
    return is_there;
  };
  std::vector<std::optional<TimeOfDay>> others;
  for (const auto& start : starts) {
    if (!start || !erase([&](const auto& planned) { return planned == start; }))
      others.push_back(start);
  }
  for (const auto& start : others)
    erase([&](const auto& planned) { return may_be_held(planned, start); });
  return of_day;
}

void drop_held(Plans& plans, const MeetingList& meetings, const std::vector<MeetingLinks>& links) {
  Plans kept;
  for (auto begin = plans.begin(); begin != plans.end();) {
    const auto end = std::find_if(begin, plans.end(), [&](const PlannedMeeting& each) {
      return each.body != begin->body || each.plan.date != begin->plan.date;
    });
    const auto starts = held_on(*begin, meetings, links);
    std::ranges::move(without_held({begin, end}, starts), std::back_inserter(kept));
    begin = end;
  }
  plans = std::move(kept);
}

}  // namespace

bool may_be_held(const std::optional<TimeOfDay>& planned, const std::optional<TimeOfDay>& held) {
  constexpr int kMostMinutes = 120;
  return !planned || !held || std::abs(planned->minutes - held->minutes) <= kMostMinutes;
}

std::vector<PlannedMeeting> plan_meetings(std::vector<RegisteredPlan> plans,
                                          const MeetingList& meetings,
                                          const std::vector<MeetingLinks>& links,
                                          const BodyTable& bodies, Diagnostics& diagnostics) {
  Plans planned = known_plans(std::move(plans), bodies, diagnostics);
  drop_twins(planned, bodies, diagnostics);
  drop_held(planned, meetings, links);
  if (planned.empty()) return planned;
  UniqueIds ids;
  for (const MeetingLinks& each : links) ids.take(each.id);
  for (PlannedMeeting& each : planned) {
    each.id = ids.take(wanted_id(each.plan.date, bodies.bodies[each.body]));
    each.first_id = each.id;
  }
  return planned;
}

}  // namespace openverslag
