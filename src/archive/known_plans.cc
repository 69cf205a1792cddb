#include "archive/known_plans.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "archive/lasting_ids.h"

namespace openverslag {
namespace {

using Settled = std::set<std::string, std::less<>>;

// The pages that lead elsewhere: from, to.
std::map<std::string_view, std::string_view> moved_ids(const Journal& history) {
  std::map<std::string_view, std::string_view> moved;
  for (const auto& [from, to] : history.moved)
    moved.insert_or_assign(last_segment(from), last_segment(to));
  return moved;
}

// A page of a plan that was published before events were recorded: "2025-01-27-bvo" says what its
// day and body are, and was its key.
std::optional<EventFacts> plan_of_id(std::string_view id) {
  constexpr std::size_t kDate = 10;
  const auto date = parse_iso_date(id.substr(0, kDate));
  if (!date || id.size() < kDate + 2) return std::nullopt;
  return EventFacts{std::string(id), std::string(id.substr(kDate + 1)), *date};
}

struct Looks {
  std::string_view body;
  std::optional<Date> date;
  std::optional<TimeOfDay> start;
  auto operator<=>(const Looks&) const = default;
};

Looks looks_of(Likeness likeness, std::string_view body, Date date,
               const std::optional<TimeOfDay>& start) {
  Looks looks{body, date, start};
  if (likeness == Likeness::time || likeness == Likeness::body) looks.date.reset();
  if (likeness == Likeness::day || likeness == Likeness::body) looks.start.reset();
  return looks;
}

// Known plans and plans of today that look the same, both by date and start.
struct Alike {
  std::vector<std::string_view> keys;
  std::vector<NamedPlan*> plans;
};

}  // namespace

KnownPlans::KnownPlans(const Journal& history, const Settled& settled) : history_(history) {
  const auto moved = moved_ids(history);
  const auto add = [&](std::string_view key, const EventFacts& facts) {
    const auto to = moved.find(facts.id);
    const auto other =
        to == moved.end() ? history.event_ids.end() : history.event_ids.find(to->second);
    const bool is_other = other != history.event_ids.end() && other->second != key;
    (is_other ? became_minutes_ : left_).push_back({key, facts});
  };
  for (const auto& [key, event] : history.events) {
    const bool is_open = is_plan(event.facts.state) && !history.minutes.contains(key);
    if (is_open && !settled.contains(event.facts.id)) add(key, event.facts);
  }
  for (const auto& [address, name] : history.pages) {
    const std::string_view id = last_segment(address);
    if (address != name || settled.contains(id) || history.event_ids.contains(id)) continue;
    const auto facts = plan_of_id(id);
    if (facts && !history.minutes.contains(id)) add(id, *facts);
  }
  std::ranges::sort(left_, {}, [](const KnownPlan& each) {
    return std::tuple(each.facts.date, each.facts.body, each.facts.start, each.key);
  });
}

std::optional<KnownPlan> KnownPlans::take_of_clerk(const std::string& was) {
  const std::string_view id = last_segment(was);
  const auto known = history_.event_ids.find(id);
  const std::string_view key = known == history_.event_ids.end() ? id : known->second;
  for (auto* list : {&left_, &became_minutes_}) {
    const auto found = std::ranges::find(*list, key, &KnownPlan::key);
    if (found == list->end()) continue;
    KnownPlan taken = std::move(*found);
    list->erase(found);
    return taken;
  }
  return std::nullopt;
}

bool KnownPlans::knows(const std::string& was) const {
  const std::string_view id = last_segment(was);
  return history_.event_ids.contains(id) || history_.minutes.contains(id);
}

void KnownPlans::take(std::string_view key) {
  std::erase_if(left_, [&](const KnownPlan& each) { return each.key == key; });
}

void KnownPlans::take_alike(Likeness likeness, std::vector<NamedPlan>& plans) {
  const bool has_moved = likeness == Likeness::time || likeness == Likeness::body;
  std::map<Looks, Alike> all;
  for (const auto& [key, facts] : left_) {
    if (!has_moved || facts.state == EventState::planned)
      all[looks_of(likeness, facts.body, facts.date, facts.start)].keys.push_back(key);
  }
  for (NamedPlan& each : plans) {
    const RegisteredPlan& plan = each.meeting.plan;
    if (each.key.empty())
      all[looks_of(likeness, each.body, plan.date, plan.start)].plans.push_back(&each);
  }
  for (const auto& [looks, alike] : all) {
    if (alike.keys.size() != alike.plans.size() || (has_moved && alike.keys.size() > 1)) continue;
    for (std::size_t i = 0; i < alike.plans.size(); ++i) alike.plans[i]->key = alike.keys[i];
  }
  std::erase_if(left_, [&](const KnownPlan& each) {
    return std::ranges::find(plans, each.key, &NamedPlan::key) != plans.end();
  });
}

}  // namespace openverslag
