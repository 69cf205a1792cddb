// What is in a record no more: where it stood on the page, and in a frame on another site.
#include "render/former_places.h"
#include "render/meeting_parts.h"
#include "render/views.h"
#include "site/told_changes.h"

namespace openverslag {

void add_gone(View& view, const PageContext& context, MeetingIndex meeting) {
  const Writings& writings = context.site.writings;
  std::vector<std::string> places;
  std::size_t items = 0;
  for (const GoneItem& one : gone_items_of(writings, meeting)) {
    ++items;
    places.push_back(one.anchor);
    for (const std::uint32_t number : one.paragraphs)
      places.push_back(Routes::numbered_anchor(one.anchor, number));
  }
  view.set("former", id_views(Routes::former_anchors(context.facts(meeting))));
  view.set("gone", id_views(places));
  view.set("gone_items",
           items == 0 ? std::string() : context.language().count("page.gone-items", items));
  view.set("changes_href",
           tells_changes(writings) ? href(context, context.site.routes.changes()) : std::string());
}

View gone_frame_view(const PageContext& context) {
  const GoneItem& one = context.site.writings.gone_items[context.page.subject];
  const Language& language = context.language();
  View view;
  view.set("title", language.text(one.meeting ? "page.gone-item" : "page.gone-record"));
  view.set("description", std::string());
  view.set("to_href", href(context, one.page));
  return view;
}

View ended_frame_view(const PageContext& context) {
  const Redirect& one = context.site.writings.ended_frames[context.page.subject];
  const std::string place = one.anchor.empty() ? std::string() : "#" + one.anchor;
  View view;
  view.set("title", context.language().text("page.ended-frame"));
  view.set("description", std::string());
  view.set("to_href", href(context, one.to) + place);
  return view;
}

}  // namespace openverslag
