#include "render/pager.h"
#include "render/shell.h"
#include "site/feed_groups.h"
#include "site/years.h"

namespace openverslag {

namespace {

Trail trail_to_list(const PageContext& context) {
  const Routes& routes = context.site.routes;
  const auto label = [&](std::string_view key) {
    return std::string(context.language().text(key));
  };
  const std::pair meetings{label("page.meetings"), routes.meetings()};
  const std::pair topics{label("page.topics"), routes.topics()};
  switch (context.page.kind) {
    case PageKind::item:
    case PageKind::meeting: {
      const Body& body = context.archive().bodies[context.links(context.page.subject).body];
      const int year = year_of(context.archive(), context.page.subject);
      const std::string year_label = year == 0 ? label("page.undated-short") : std::to_string(year);
      Trail trail = {meetings, {year_label, routes.meetings(year)}, {body.name, routes.body(body)}};
      if (context.page.kind == PageKind::item)
        trail.emplace_back(date_of(context, context.page.subject),
                           routes.meeting(context.links(context.page.subject)));
      return trail;
    }
    case PageKind::planned_meeting: {
      const Body& body =
          context.archive().bodies[context.archive().planned[context.page.subject].body];
      return {meetings, {body.name, routes.body(body)}};
    }
    case PageKind::withdrawn_meeting:
      return {meetings};
    case PageKind::body:
      return {{label("page.bodies"), routes.bodies()}};
    case PageKind::person:
      return {{label("page.people"), routes.people()}};
    case PageKind::subject:
    case PageKind::theme:
      return {topics};
    case PageKind::feeds_of_group:
      return {{label("page.feeds"), routes.feeds()}};
    default:
      return {};
  }
}

// What a list that takes several pages is called.
std::string list_name(const PageContext& context) {
  const Archive& archive = context.archive();
  const std::uint32_t subject = context.page.subject;
  const auto label = [&](std::string_view key) {
    return std::string(context.language().text(key));
  };
  switch (context.page.kind) {
    case PageKind::meetings_of_year:
      return label("page.meetings");
    case PageKind::decisions_of_year:
      return label("page.decisions-title");
    case PageKind::actions_of_year:
      return label("page.actions-title");
    case PageKind::bodies:
      return label("page.bodies");
    case PageKind::people:
      return label("page.people");
    case PageKind::topics:
      return label("page.topics");
    case PageKind::body:
      return archive.bodies[subject].name;
    case PageKind::person:
      return archive.people[subject].name;
    case PageKind::subject:
      return archive.subjects[subject].title;
    case PageKind::theme:
      return archive.themes[subject].label;
    case PageKind::feeds_of_group:
      return label(kFeedGroups[subject].title);
    case PageKind::changes:
      return label("page.changes");
    default:
      return {};
  }
}

}  // namespace

Trail trail_to(const PageContext& context) {
  Trail trail = trail_to_list(context);
  if (context.page.shows == Shows::part) {
    trail.emplace_back(list_name(context), first_page(context).address);
  }
  return trail;
}

}  // namespace openverslag
