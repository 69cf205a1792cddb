#include "render/lists.h"
#include "render/parts.h"
#include "render/views.h"

namespace openverslag {

View people_view(const PageContext& context) {
  View view;
  view.set("title", context.language().text("page.people"));
  view.set("description", context.language().text("page.people-description"));
  Alphabet alphabet;
  for (const Person& person : context.archive().people) {
    if (!person.has_page) continue;
    View row;
    row.set("name", std::string_view(person.sort_name));
    row.set("href", href(context, context.site.routes.person(person)));
    row.set("count", context.language().count("page.meetings-count", person.attended.size()));
    alphabet.add(person.sort_name, std::move(row));
  }
  View::Views letters = alphabet.take_groups();
  view.set("has_letters", !letters.empty());
  view.set("letters", std::move(letters));
  return view;
}

}  // namespace openverslag
