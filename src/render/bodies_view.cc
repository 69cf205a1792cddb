#include "render/attendance_years.h"
#include "render/frame_code.h"
#include "render/index_lists.h"
#include "render/lists.h"
#include "render/pager.h"
#include "render/parts.h"
#include "render/pictures.h"
#include "render/planned_view.h"
#include "render/registers.h"
#include "render/views.h"
#include "site/embeds.h"
#include "text/escape.h"

namespace openverslag {

namespace {

View::Views member_views(const PageContext& context, const Body& body) {
  View::Views members;
  for (const Body::Member& member : members_shown(body)) {
    View view = person_view(context, member.person);
    view.set("period", date_span(context, member.first, member.last));
    view.set("count", context.language().count("page.meetings-count", member.meetings));
    members.push_back(std::move(view));
  }
  return members;
}

// What to put on another site to show the latest decisions there; "" when there are none.
std::string embed_code(const PageContext& context, const Body& body) {
  const Site& site = context.site;
  const bool may_be_shown = site.config.outputs.embeds && !site.config.base_url.empty();
  if (!may_be_shown || latest_decisions(site.archive, body, 1).empty()) return {};
  const std::string title = site.language.text("page.latest-decisions", {body.name});
  return frame_code(site.config.base_url + site.routes.embed(body), title);
}

// Why a body has no minutes to show.
std::string_view without_meetings(const PageContext& context, const Body& body) {
  const auto& withdrawals = context.site.writings.withdrawals;
  const bool had_some = std::ranges::any_of(
      withdrawals, [&](const Withdrawal& one) { return one.is_meeting() && one.body == body.id; });
  return context.language().text(had_some ? "t.meetings-withdrawn" : "t.no-meetings");
}

constexpr std::size_t kDecisions = 5;
constexpr std::size_t kActions = 5;

// Those first named in a meeting of the body, as far as no minutes say that they are done.
View::Views open_actions_of(const PageContext& context, BodyIndex body) {
  std::vector<const ActionEntry*> open;
  for (const ActionEntry& entry : context.archive().actions) {
    const MeetingIndex first = entry.appearances.front().item.meeting;
    if (entry.state != ActionState::done && context.links(first).body == body)
      open.push_back(&entry);
  }
  open = newest_first(context, open, [](const ActionEntry* entry) {
    return entry->appearances.front().item.meeting;
  });
  open.resize(std::min(open.size(), kActions));
  View::Views rows;
  for (const ActionEntry* entry : open)
    rows.push_back(action_row(context, *entry, ActionList::mixed));
  return rows;
}

// What the body did last and what is still to be done.
void add_news(View& view, const PageContext& context, const Body& body) {
  View::Views decisions;
  View::Views actions;
  if (context.page.shows != Shows::part) {
    for (const DecisionEntry& entry : latest_decisions(context.archive(), body, kDecisions))
      decisions.push_back(decision_row(context, entry, {}));
    actions = open_actions_of(context, context.page.subject);
  }
  view.set("has_decisions", !decisions.empty());
  view.set("decisions", std::move(decisions));
  view.set("has_actions", !actions.empty());
  view.set("actions", std::move(actions));
  view.set("decisions_href", href(context, context.site.routes.decisions()));
  view.set("actions_href", href(context, context.site.routes.actions()));
}

View body_entry(const PageContext& context, const Body& body) {
  View view;
  view.set("name", std::string_view(body.name));
  view.set("href", href(context, context.site.routes.body(body)));
  view.set("about", std::string_view(body.description));
  view.set("count", context.language().count("page.meetings-count", body.meetings.size()));
  view.set("period", body.meetings.empty()
                         ? std::string()
                         : date_span(context, body.meetings.front(), body.meetings.back()));
  return view;
}

}  // namespace

View bodies_view(const PageContext& context) {
  const auto& bodies = context.archive().bodies;
  View view;
  view.set("description", context.language().text("page.bodies-description"));
  add_index(view, context, context.language().text("page.bodies"), context.site.bodies,
            {[&](BodyIndex body) { return bodies[body].name; },
             [&](BodyIndex body) { return body_entry(context, bodies[body]); },
             [&](BodyIndex body) { return last_dated(context, bodies[body].meetings); }});
  return view;
}

View body_view(const PageContext& context) {
  const Body& body = context.archive().bodies[context.page.subject];
  View view;
  view.set("title", title_in_years(context, body.name));
  view.set("description", context.language().text("page.body-description", {body.name}));
  view.set("about", std::string_view(body.description));
  const auto shown = shown_of(context, body.meetings, std::identity());
  std::vector<std::pair<MeetingIndex, View>> rows;
  for (const MeetingIndex meeting : newest_first(context, shown, std::identity())) {
    rows.emplace_back(meeting, meeting_row(context, meeting));
  }
  view.set("count", std::to_string(body.meetings.size()));
  view.set("has_meetings", !rows.empty());
  view.set("no_meetings", without_meetings(context, body));
  view.set("years", grouped_by_year(context, std::move(rows)));
  add_years(view, context, "meetings");
  const bool is_first = context.page.shows != Shows::part;
  View::Views planned;
  if (is_first) planned = planned_rows(context, {.body = context.page.subject});
  view.set("has_planned", !planned.empty());
  view.set("planned", std::move(planned));
  View::Views members;
  if (is_first) members = member_views(context, body);
  view.set("is_first", is_first);
  add_attendance_counts(
      view, context,
      is_first ? std::span<const MeetingIndex>(body.meetings) : std::span<const MeetingIndex>());
  add_attendance_years(view, context, is_first ? body : Body{});
  view.set("are_latest_members", members.size() < body.members.size());
  view.set("has_members", !members.empty());
  view.set("members", std::move(members));
  std::string code;
  if (is_first) code = embed_code(context, body);
  view.set("embed_href",
           code.empty() ? std::string() : href(context, context.site.routes.embed(body)));
  view.set("embed_code", std::move(code));
  add_news(view, context, body);
  view.set("feed_href", own_feed(context));
  view.set("calendar_href", own_calendar(context));
  return view;
}

}  // namespace openverslag
