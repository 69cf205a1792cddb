#include <map>

#include "render/lists.h"
#include "render/pager.h"
#include "render/parts.h"
#include "render/registers.h"
#include "render/views.h"

namespace openverslag {

namespace {

constexpr std::size_t kNewest = 25;  // on the page of all years

MeetingIndex meeting_of(const DecisionEntry& entry) { return entry.item.meeting; }

}  // namespace

View decisions_view(const PageContext& context) {
  const auto& decisions = context.archive().decisions;
  View view;
  view.set("title", context.language().text("page.decisions-title"));
  add_years(view, context, "decisions");
  view.set("feed_href", own_feed(context));
  view.set("description", context.language().text("page.decisions-description"));
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
  View view;
  view.set("title", title_in_years(context, context.language().text("page.decisions-title")));
  add_years(view, context, "decisions");
  view.set("feed_href", own_feed(context));
  view.set("description", context.language().text("page.decisions-description"));
  std::map<BodyIndex, View::Views> by_body;
  const auto shown = shown_of(context, archive.decisions, &meeting_of);
  for (const DecisionEntry& entry : newest_first(context, shown, &meeting_of)) {
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
