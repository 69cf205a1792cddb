// The page of one item alone.
#include "render/change_views.h"
#include "render/former_places.h"
#include "render/meeting_parts.h"
#include "render/parts.h"
#include "render/record_words.h"
#include "render/since.h"
#include "render/views.h"
#include "site/record_changes.h"

namespace openverslag {

namespace {

// {way, href, label}: the item before or after it, as a page.
View::Views neighbour(const PageContext& context, ItemRef ref, std::string_view way) {
  View::Views views;
  const auto& items = context.facts(ref.meeting).items;
  if (ref.item >= items.size()) return views;
  View view;
  view.set("way", context.language().text(way));
  view.set("href",
           href(context, context.site.routes.item(context.links(ref.meeting), items[ref.item])));
  view.set("label", item_title(context.language(), items[ref.item]));
  view.set("lang", foreign_language(context, ref.meeting));
  views.push_back(std::move(view));
  return views;
}

}  // namespace

View item_page_view(const PageContext& context, const MeetingText& text) {
  const ItemRef ref{context.page.subject, context.page.item};
  const Item& item = context.item(ref);
  const std::string title(item_title(context.language(), item));
  ItemsOfPage page;
  page.changes = changes_of(context.site, ref.meeting);
  page.former = former_places(context, ref.meeting, page.changes);
  View view;
  view.set("lang", foreign_language(context, ref.meeting));
  view.set("title", title + " – " + meeting_name(context, ref.meeting));
  view.set("description", context.language().text("page.item-description",
                                                  {title, meeting_name(context, ref.meeting)}));
  view.set("context", meeting_name(context, ref.meeting));
  view.set("context_href", href(context, ref.meeting) + "#" + item.anchor);
  View::Views items;
  items.push_back(item_view(context, ref, text.items[ref.item], page));
  view.set("items", std::move(items));
  add_since(view, context, ref);
  View::Views subject;
  if (const auto& index = context.item_links(ref).subject)
    subject.push_back(subject_view(context, *index));
  view.set("subject", std::move(subject));
  add_terms(view, context, page);
  View::Views before = neighbour(context, {ref.meeting, ref.item - 1}, "t.previous");
  View::Views after = neighbour(context, {ref.meeting, ref.item + 1}, "t.next");
  view.set("has_turns", !before.empty() || !after.empty());
  view.set("before", std::move(before));
  view.set("after", std::move(after));
  return view;
}

}  // namespace openverslag
