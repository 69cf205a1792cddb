#include <algorithm>

#include "minutes/adoption.h"
#include "render/index_lists.h"
#include "render/lists.h"
#include "render/parts.h"
#include "render/planned_view.h"
#include "render/registers.h"
#include "render/views.h"

namespace openverslag {

namespace {

constexpr std::size_t kMeetings = 6;
constexpr std::size_t kDecisions = 3;  // of each meeting
constexpr std::size_t kPlanned = 6;
constexpr std::size_t kActions = 6;
constexpr std::size_t kSubjects = 14;
constexpr std::size_t kBodies = 12;

// Those on a matter, or those on the meeting itself: its agenda, the minutes of the one before.
void add_decisions(View::Views& decisions, const PageContext& context, MeetingIndex meeting,
                   bool procedural) {
  const auto& items = context.facts(meeting).items;
  for (std::uint32_t item = 0; item < items.size(); ++item) {
    if (is_procedural(items[item]) != procedural) continue;
    for (View& decision : decision_views(context, {meeting, item})) {
      if (decisions.size() == kDecisions) return;
      decisions.push_back(std::move(decision));
    }
  }
}

View meeting_with_decisions(const PageContext& context, MeetingIndex meeting) {
  View view = meeting_row(context, meeting);
  View::Views decisions;
  add_decisions(decisions, context, meeting, false);
  add_decisions(decisions, context, meeting, true);
  std::size_t untold = 0;
  for (const Item& item : context.facts(meeting).items) untold += item.decisions.size();
  untold -= decisions.size();
  view.set("has_decisions", !decisions.empty());
  view.set("decisions", std::move(decisions));
  view.set("more_decisions",
           untold == 0 ? std::string() : context.language().count("page.more-decisions", untold));
  return view;
}

View::Views latest_subjects(const PageContext& context, const std::vector<MeetingIndex>& meetings) {
  std::vector<SubjectIndex> seen;
  for (const MeetingIndex meeting : meetings) {
    const auto& items = context.facts(meeting).items;
    for (std::uint32_t item = 0; item < items.size(); ++item) {
      const auto& subject = context.item_links({meeting, item}).subject;
      const bool is_dropped = items[item].outcome == Outcome::dropped;
      if (!subject || is_dropped || seen.size() == kSubjects) continue;
      if (std::ranges::find(seen, *subject) == seen.end()) seen.push_back(*subject);
    }
  }
  View::Views views;
  for (const SubjectIndex subject : seen) views.push_back(subject_view(context, subject));
  return views;
}

View::Views open_actions(const PageContext& context) {
  std::vector<const ActionEntry*> open;
  for (const ActionEntry& entry : context.archive().actions) {
    if (entry.state != ActionState::done) open.push_back(&entry);
  }
  open = newest_first(context, open, [](const ActionEntry* entry) {
    return entry->appearances.front().item.meeting;
  });
  View::Views views;
  for (const ActionEntry* entry : open) {
    if (views.size() == kActions) break;
    views.push_back(action_row(context, *entry, ActionList::mixed));
  }
  return views;
}

// All of them, or those that met last.
View::Views body_views(const PageContext& context) {
  const auto& bodies = context.archive().bodies;
  View::Views views;
  for (const BodyIndex body : latest_names(context.site.bodies, kBodies, [&](BodyIndex each) {
         return last_dated(context, bodies[each].meetings);
       })) {
    View view;
    view.set("name", std::string_view(bodies[body].name));
    view.set("href", href(context, context.site.routes.body(bodies[body])));
    view.set("count",
             context.language().count("page.meetings-count", bodies[body].meetings.size()));
    views.push_back(std::move(view));
  }
  return views;
}

}  // namespace

View home_view(const PageContext& context) {
  const Config& config = context.site.config;
  const Routes& routes = context.site.routes;
  const auto newest = newest_meetings(context, kMeetings);
  View view;
  view.set("title", std::string_view());
  view.set("description", config.description.empty()
                              ? context.language().text("page.home-description")
                              : std::string_view(config.description));
  View::Views meetings;
  for (const MeetingIndex meeting : newest) {
    meetings.push_back(meeting_with_decisions(context, meeting));
  }
  const auto set_list = [&](std::string_view has, std::string_view key, View::Views views) {
    view.set(has, !views.empty());
    view.set(key, std::move(views));
  };
  set_list("has_meetings", "meetings", std::move(meetings));
  set_list("has_planned", "planned",
           planned_rows(context, {.from = last_day(context), .most = kPlanned}));
  set_list("has_actions", "actions", open_actions(context));
  set_list("has_subjects", "subjects", latest_subjects(context, newest));
  set_list("has_bodies", "bodies", body_views(context));
  view.set("bodies_href", context.archive().bodies.size() > kBodies ? href(context, routes.bodies())
                                                                    : std::string());
  view.set("latest_subjects", newest.empty()
                                  ? std::string()
                                  : context.language().text("page.latest-subjects",
                                                            {date_of(context, newest.front())}));
  view.set("meetings_href", href(context, routes.meetings()));
  view.set("actions_href", href(context, routes.actions()));
  view.set("topics_href", href(context, routes.topics()));
  view.set("has_feeds", !context.site.feeds.empty());
  return view;
}

}  // namespace openverslag
