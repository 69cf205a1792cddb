#include "render/index_lists.h"
#include "render/views.h"

namespace openverslag {

View people_view(const PageContext& context) {
  const auto& people = context.archive().people;
  const auto row = [&](PersonIndex person) {
    View view;
    view.set("name", std::string_view(people[person].sort_name));
    view.set("href", href(context, context.site.routes.person(people[person])));
    view.set("count",
             context.language().count("page.meetings-count", people[person].attended.size()));
    view.set("lang", std::string_view());
    return view;
  };
  View view;
  view.set("description", context.language().text("page.people-description"));
  add_index(view, context, context.language().text("page.people"), context.site.people,
            {[&](PersonIndex person) { return people[person].sort_name; }, row,
             [&](PersonIndex person) { return last_dated(context, people[person].attended); }});
  return view;
}

}  // namespace openverslag
