#include <algorithm>
#include <map>

#include "render/lists.h"
#include "render/registers.h"
#include "render/views.h"
#include "site/years.h"

namespace openverslag {

namespace {

constexpr std::size_t kNewest = 25;  // on the page of all years

MeetingIndex meeting_of(const DecisionEntry& entry) { return entry.item.meeting; }

std::vector<YearCount> counts_of(const Archive& archive) {
  std::map<int, std::size_t, std::greater<>> counts;
  for (const DecisionEntry& entry : archive.decisions) {
    ++counts[year_of(archive, entry.item.meeting)];
  }
  std::vector<YearCount> years;
  years.reserve(counts.size());
  for (const auto& [year, count] : counts) years.push_back({year, count});
  return years;
}

}  // namespace

View decisions_view(const PageContext& context) {
  const auto& decisions = context.archive().decisions;
  View view;
  view.set("title", context.language().text("page.decisions-title"));
  view.set("description", context.language().text("page.decisions-description"));
  view.set("years", year_links(context, counts_of(context.archive()), &Routes::decisions));
  View::Views newest;
  for (const DecisionEntry& entry : newest_first(context, decisions, &meeting_of)) {
    if (newest.size() == kNewest) break;
    newest.push_back(decision_row(context, entry, context.body_name(entry.item.meeting)));
  }
  view.set("has_decisions", !newest.empty());
  View::Views groups;
  if (!newest.empty()) {
    groups.push_back(group_view(std::string(context.language().text("page.newest-decisions")), {},
                                std::move(newest)));
  }
  view.set("groups", std::move(groups));
  return view;
}

View decisions_of_year_view(const PageContext& context) {
  const Archive& archive = context.archive();
  const int year = static_cast<int>(context.page.subject);
  View view;
  view.set("title", context.language().text("page.decisions-of", {year_label(context, year)}));
  view.set("description", context.language().text("page.decisions-description"));
  view.set("years", year_links(context, counts_of(archive), &Routes::decisions));
  std::map<BodyIndex, View::Views> by_body;
  for (const DecisionEntry& entry : newest_first(context, archive.decisions, &meeting_of)) {
    if (year_of(archive, entry.item.meeting) != year) continue;
    by_body[context.links(entry.item.meeting).body].push_back(decision_row(context, entry, {}));
  }
  View::Views groups;
  for (auto& [index, rows] : by_body) {
    const Body& body = archive.bodies[index];
    groups.push_back(
        group_view(body.name, {}, std::move(rows), href(context, context.site.routes.body(body))));
  }
  view.set("has_decisions", !groups.empty());
  view.set("groups", std::move(groups));
  return view;
}

}  // namespace openverslag
