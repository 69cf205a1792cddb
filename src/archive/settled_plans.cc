#include "archive/settled_plans.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "archive/plan_times.h"

namespace openverslag {
namespace {

using Day = std::pair<Date, std::string_view>;  // and the id of a body

// What there is on a day; the indices are those of the vectors that it was made of.
struct OnDay {
  std::vector<std::size_t> minutes;
  std::vector<std::size_t> plans;
  std::vector<std::size_t> open;
};

class Settler {
 public:
  Settler(KnownPlans& open, Archive& archive) : open_(open), archive_(archive) {
    for (auto* list : {&archive.planned, &archive.given_way}) {
      for (PlannedMeeting& each : *list) {
        const std::string& body = archive.bodies[each.body].id;
        plans_.push_back({std::move(each), body});
      }
      list->clear();
    }
    std::ranges::stable_sort(plans_, {}, [](const NamedPlan& each) {
      return std::tuple(each.meeting.plan.date, each.meeting.body, each.meeting.plan.start);
    });
  }

  PlanKeys settle(const std::vector<MeetingIndex>& known, const std::vector<MeetingIndex>& fresh,
                  Diagnostics& diagnostics) {
    for (NamedPlan& each : plans_) {
      if (!each.meeting.plan.was.empty()) take_of_clerk(each);
    }
    open_.take_alike(Likeness::day_and_time, plans_);
    give_way_to_known(known);
    open_.take_alike(Likeness::day, plans_);
    PlanKeys keys;
    keys.minutes = give_way_to_fresh(fresh);
    for (const Likeness likeness : {Likeness::day, Likeness::time, Likeness::body})
      open_.take_alike(likeness, plans_);
    warn(diagnostics);
    part(keys);
    return keys;
  }

 private:
  void take_of_clerk(NamedPlan& plan) {
    const auto known = open_.take_of_clerk(plan.meeting.plan.was);
    if (!known) return;
    plan.key = known->key;
    const RegisteredPlan& now = plan.meeting.plan;
    const EventFacts& before = known->facts;
    plan.has_moved = before.date != now.date || (before.start && before.start != now.start);
  }

  // Days on which there are minutes, and a plan perhaps.
  template <class IsPlan>
  std::map<Day, OnDay> days_of(const std::vector<MeetingIndex>& minutes,
                               const IsPlan& is_plan) const {
    std::map<Day, OnDay> days;
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      if (is_plan(plans_[i]))
        days[{plans_[i].meeting.plan.date, plans_[i].body}].plans.push_back(i);
    }
    for (std::size_t i = 0; i < open_.left().size(); ++i) {
      const EventFacts& facts = open_.left()[i].facts;
      days[{facts.date, facts.body}].open.push_back(i);
    }
    for (std::size_t i = 0; i < minutes.size(); ++i) {
      const auto& date = archive_.meetings[minutes[i]].header.date;
      if (!date) continue;
      const auto day = days.find({*date, archive_.bodies[archive_.links[minutes[i]].body].id});
      if (day != days.end()) day->second.minutes.push_back(i);
    }
    std::erase_if(days, [](const auto& day) { return day.second.minutes.empty(); });
    return days;
  }

  Starts starts_of(const std::vector<MeetingIndex>& minutes, const OnDay& day) const {
    Starts starts;
    for (const std::size_t i : day.minutes)
      starts.push_back(archive_.meetings[minutes[i]].header.start);
    return starts;
  }

  void add_plans(const OnDay& day, Starts& starts) const {
    for (const std::size_t i : day.plans) starts.push_back(plans_[i].meeting.plan.start);
  }

  void add_open(const OnDay& day, Starts& starts) const {
    for (const std::size_t i : day.open) starts.push_back(open_.left()[i].facts.start);
  }

  // A plan that was published is not the one that these minutes had, and neither is what is nearer
  // to such a plan; unless the clerk says that it is what moved to their day and time.
  void give_way_to_known(const std::vector<MeetingIndex>& minutes) {
    std::vector<std::optional<MeetingIndex>> held_by(plans_.size());
    const auto may_give_way = [](const NamedPlan& each) {
      return each.key.empty() || each.has_moved;
    };
    for (const auto& [date, day] : days_of(minutes, may_give_way)) {
      Starts held = starts_of(minutes, day);
      add_open(day, held);
      Starts planned;
      add_plans(day, planned);
      const auto taken = nearest_plans(held, planned);
      for (std::size_t i = 0; i < day.minutes.size(); ++i) {
        if (taken[i]) held_by[day.plans[*taken[i]]] = minutes[day.minutes[i]];
      }
    }
    std::vector<NamedPlan> others;
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      if (held_by[i]) {
        give_way(plans_[i], *held_by[i]);
      } else {
        others.push_back(std::move(plans_[i]));
      }
    }
    plans_ = std::move(others);
  }

  void give_way(NamedPlan& plan, MeetingIndex minutes) {
    if (!plan.key.empty()) {
      plan.meeting.first_id = plan.key;
      plan.meeting.became = minutes;
    }
    archive_.given_way.push_back(std::move(plan.meeting));
  }

  // Also what was published and is not written down any more, whose key is given.
  std::vector<std::string_view> give_way_to_fresh(const std::vector<MeetingIndex>& minutes) {
    std::vector<std::string_view> keys(minutes.size());
    for (const auto& [date, day] : days_of(minutes, [](const NamedPlan&) { return true; })) {
      Starts planned;
      add_plans(day, planned);
      add_open(day, planned);
      const auto taken = nearest_plans(starts_of(minutes, day), planned);
      for (std::size_t i = 0; i < day.minutes.size(); ++i) {
        if (!taken[i]) continue;
        if (*taken[i] < day.plans.size()) {
          plans_[day.plans[*taken[i]]].minutes = day.minutes[i];
        } else {
          keys[day.minutes[i]] = open_.left()[day.open[*taken[i] - day.plans.size()]].key;
        }
      }
    }
    for (const std::string_view key : keys) open_.take(key);
    return keys;
  }

  // The line may stay when the minutes have come.
  void warn(Diagnostics& diagnostics) const {
    const auto check = [&](const RegisteredPlan& plan) {
      diagnostics.warning("planned-was-unknown", {kPlannedFile, plan.place, plan.was}, {plan.was});
    };
    for (const NamedPlan& each : plans_) {
      if (!each.meeting.plan.was.empty() && each.key.empty()) check(each.meeting.plan);
    }
    for (const PlannedMeeting& each : archive_.given_way) {
      if (!each.plan.was.empty() && !open_.knows(each.plan.was)) check(each.plan);
    }
  }

  void part(PlanKeys& keys) {
    for (NamedPlan& each : plans_) {
      if (each.minutes) {
        keys.minutes[*each.minutes] = each.key;
        archive_.given_way.push_back(std::move(each.meeting));
      } else {
        keys.planned.push_back(each.key);
        archive_.planned.push_back(std::move(each.meeting));
      }
    }
  }

  KnownPlans& open_;
  Archive& archive_;
  std::vector<NamedPlan> plans_;  // by date, body and start
};

}  // namespace

PlanKeys settle_plans(const std::vector<MeetingIndex>& known,
                      const std::vector<MeetingIndex>& fresh, KnownPlans& open, Archive& archive,
                      Diagnostics& diagnostics) {
  return Settler(open, archive).settle(known, fresh, diagnostics);
}

}  // namespace openverslag
