#include "render/lists.h"
#include "render/parts.h"
#include "render/views.h"

namespace openverslag {

namespace {

// "5 oktober 2020 – 3 december 2022", or one date.
std::string period(const PageContext& context, MeetingIndex first, MeetingIndex last) {
  const std::string from = date_of(context, first);
  const std::string until = date_of(context, last);
  return from == until ? from : from + " – " + until;
}

View::Views member_views(const PageContext& context, const Body& body) {
  View::Views members;
  for (const Body::Member& member : body.members) {
    View view = person_view(context, member.person);
    view.set("period", period(context, member.first, member.last));
    view.set("count", context.language().count("page.meetings-count", member.meetings));
    members.push_back(std::move(view));
  }
  return members;
}

View body_entry(const PageContext& context, const Body& body) {
  View view;
  view.set("name", std::string_view(body.name));
  view.set("href", href(context, context.site.routes.body(body)));
  view.set("about", std::string_view(body.description));
  view.set("count", context.language().count("page.meetings-count", body.meetings.size()));
  view.set("period", body.meetings.empty()
                         ? std::string()
                         : period(context, body.meetings.front(), body.meetings.back()));
  return view;
}

}  // namespace

View bodies_view(const PageContext& context) {
  View view;
  view.set("title", context.language().text("page.bodies"));
  view.set("description", context.language().text("page.bodies-description"));
  View::Views bodies;
  for (const Body& body : context.archive().bodies) bodies.push_back(body_entry(context, body));
  view.set("has_bodies", !bodies.empty());
  view.set("bodies", std::move(bodies));
  return view;
}

View body_view(const PageContext& context) {
  const Body& body = context.archive().bodies[context.page.subject];
  View view;
  view.set("title", std::string_view(body.name));
  view.set("description", context.language().text("page.body-description", {body.name}));
  view.set("about", std::string_view(body.description));
  std::vector<std::pair<MeetingIndex, View>> rows;
  for (const MeetingIndex meeting : newest_first(context, body.meetings, std::identity())) {
    rows.emplace_back(meeting, meeting_row(context, meeting));
  }
  view.set("count", std::to_string(body.meetings.size()));
  view.set("years", grouped_by_year(context, std::move(rows)));
  View::Views members = member_views(context, body);
  view.set("has_members", !members.empty());
  view.set("members", std::move(members));
  view.set("feed_href", context.site.feeds.empty() ? std::string() : std::string("feed.xml"));
  return view;
}

}  // namespace openverslag
