#include "render/views.h"

namespace openverslag {

View search_view(const PageContext& context) {
  const Routes& routes = context.site.routes;
  View view;
  view.set("title", context.language().text("page.search"));
  view.set("description", context.language().text("page.search-description"));
  view.set("meetings_href", href(context, routes.meetings()));
  view.set("topics_href", href(context, routes.topics()));
  view.set("people_href", href(context, routes.people()));
  view.set("bodies_href", href(context, routes.bodies()));
  view.set("decisions_href", href(context, routes.decisions()));
  view.set("actions_href", href(context, routes.actions()));
  View::Views scripts;
  for (const std::string& name : Routes::search_scripts()) {
    scripts.emplace_back();
    scripts.back().set("src", context.root + name);
  }
  view.set("scripts", std::move(scripts));
  return view;
}

}  // namespace openverslag
