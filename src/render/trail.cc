#include "render/shell.h"
#include "site/years.h"

namespace openverslag {

Trail trail_to(const PageContext& context) {
  const Routes& routes = context.site.routes;
  const auto label = [&](std::string_view key) {
    return std::string(context.language().text(key));
  };
  const std::pair meetings{label("page.meetings"), routes.meetings()};
  const std::pair topics{label("page.topics"), routes.topics()};
  switch (context.page.kind) {
    case PageKind::meetings_of_year:
      return {meetings};
    case PageKind::meeting: {
      const Body& body = context.archive().bodies[context.links(context.page.subject).body];
      const int year = year_of(context.archive(), context.page.subject);
      const std::string year_label = year == 0 ? label("page.undated-short") : std::to_string(year);
      return {meetings, {year_label, routes.meetings(year)}, {body.name, routes.body(body)}};
    }
    case PageKind::body:
      return {{label("page.bodies"), routes.bodies()}};
    case PageKind::person:
      return {{label("page.people"), routes.people()}};
    case PageKind::subject:
    case PageKind::theme:
      return {topics};
    case PageKind::decisions_of_year:
      return {{label("page.decisions-title"), routes.decisions()}};
    case PageKind::actions_of_year:
      return {{label("page.actions-title"), routes.actions()}};
    default:
      return {};
  }
}

}  // namespace openverslag
