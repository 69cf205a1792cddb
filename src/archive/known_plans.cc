#include "archive/known_plans.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <tuple>

#include "archive/lasting_ids.h"
#include "archive/plans.h"

namespace openverslag {
namespace {

using Settled = std::set<std::string, std::less<>>;
using Keys = std::vector<std::string_view>;

bool is_plan(EventState state) {
  return state == EventState::planned || state == EventState::cancelled;
}

// A page of a plan that was published before events were recorded: "2025-01-27-bvo" says what its
// day and body are, and was its key.
std::optional<EventFacts> plan_of_id(std::string_view id) {
  constexpr std::size_t kDate = 10;
  const auto date = parse_iso_date(id.substr(0, kDate));
  if (!date || id.size() < kDate + 2) return std::nullopt;
  return EventFacts{std::string(id), std::string(id.substr(kDate + 1)), *date};
}

bool is_on_day(const KnownPlan& plan, const std::string& body, Date date) {
  return plan.facts.body == body && plan.facts.date == date;
}

}  // namespace

KnownPlans::KnownPlans(const Journal& history, const Settled& settled) : history_(history) {
  for (const auto& [key, event] : history.events) {
    const bool is_open = is_plan(event.facts.state) && !history.minutes.contains(key);
    if (is_open && !settled.contains(event.facts.id)) left_.push_back({key, event.facts});
  }
  for (const auto& [address, name] : history.pages) {
    const std::string_view id = last_segment(address);
    if (address != name || settled.contains(id) || history.event_ids.contains(id)) continue;
    const auto facts = plan_of_id(id);
    if (facts && !history.minutes.contains(id)) left_.push_back({id, *facts});
  }
  std::ranges::sort(left_, {}, [](const KnownPlan& each) {
    return std::tuple(each.facts.date, each.facts.body, each.facts.start, each.key);
  });
}

template <class IsOne>
std::string_view KnownPlans::take_first(const IsOne& is_one) {
  const auto found = std::ranges::find_if(left_, is_one);
  if (found == left_.end()) return {};
  const std::string_view key = found->key;
  left_.erase(found);
  return key;
}

std::string_view KnownPlans::take_of_clerk(const std::string& was) {
  const std::string_view id = last_segment(was);
  const auto known = history_.event_ids.find(id);
  const std::string_view key = known == history_.event_ids.end() ? id : known->second;
  return take_first([&](const KnownPlan& each) { return each.key == key; });
}

Keys KnownPlans::take_held(const Archive& archive, const std::vector<MeetingIndex>& meetings) {
  Keys keys(meetings.size());
  for (const bool by_start : {true, false}) {
    for (std::size_t i = 0; i < meetings.size(); ++i) {
      const Header& header = archive.meetings[meetings[i]].header;
      if (!keys[i].empty() || !header.date || (by_start && !header.start)) continue;
      const std::string& body = archive.bodies[archive.links[meetings[i]].body].id;
      keys[i] = take_first([&](const KnownPlan& each) {
        return is_on_day(each, body, *header.date) &&
               (by_start ? each.facts.start == header.start
                         : may_be_held(each.facts.start, header.start));
      });
    }
  }
  return keys;
}

namespace {

// Known plans and plans of today that look the same, both by date and start.
struct Alike {
  std::vector<const KnownPlan*> known;
  std::vector<PlanIndex> plans;
};

struct Looks {
  std::string body;
  std::optional<Date> date;
  std::optional<TimeOfDay> start;
  auto operator<=>(const Looks&) const = default;
};

// Who is called off and then gone may have been somebody else.
bool may_have_moved(const KnownPlan& plan) { return plan.facts.state == EventState::planned; }

}  // namespace

// Gives the keys of all that look alike, when there are as many of them, and not more than `most`.
template <class LooksOf>
void KnownPlans::take_alike(const Archive& archive, std::size_t most, const LooksOf& looks_of,
                            Keys& keys) {
  std::map<Looks, Alike> all;
  for (const KnownPlan& each : left_) {
    const EventFacts& facts = each.facts;
    if (most > 1 || may_have_moved(each))
      all[looks_of(facts.body, facts.date, facts.start)].known.push_back(&each);
  }
  for (PlanIndex i = 0; i < archive.planned.size(); ++i) {
    const PlannedMeeting& planned = archive.planned[i];
    if (keys[i].empty())
      all[looks_of(archive.bodies[planned.body].id, planned.plan.date, planned.plan.start)]
          .plans.push_back(i);
  }
  for (const auto& [looks, alike] : all) {
    if (alike.known.size() != alike.plans.size() || alike.known.size() > most) continue;
    for (std::size_t i = 0; i < alike.plans.size(); ++i) keys[alike.plans[i]] = alike.known[i]->key;
  }
  std::erase_if(left_, [&](const KnownPlan& each) {
    return std::ranges::find(keys, each.key) != keys.end();
  });
}

Keys KnownPlans::take_planned(const Archive& archive, Diagnostics& diagnostics) {
  Keys keys(archive.planned.size());
  for (PlanIndex i = 0; i < archive.planned.size(); ++i) {
    const RegisteredPlan& plan = archive.planned[i].plan;
    if (plan.was.empty()) continue;
    keys[i] = take_of_clerk(plan.was);
    if (keys[i].empty())
      diagnostics.warning("planned-was-unknown", {kPlannedFile, plan.place, plan.was}, {plan.was});
  }
  using Start = std::optional<TimeOfDay>;
  constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();
  take_alike(
      archive, kAny,
      [](const std::string& body, Date date, Start start) {
        return Looks{body, date, start};
      },
      keys);
  take_alike(
      archive, kAny,
      [](const std::string& body, Date date, Start) {
        return Looks{body, date, {}};
      },
      keys);
  take_alike(
      archive, 1,
      [](const std::string& body, Date, Start start) {
        return Looks{body, {}, start};
      },
      keys);
  take_alike(
      archive, 1,
      [](const std::string& body, Date, Start) {
        return Looks{body, {}, {}};
      },
      keys);
  return keys;
}

}  // namespace openverslag
