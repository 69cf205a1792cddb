#include "render/render.h"

#include <array>
#include <stdexcept>

#include "render/shell.h"
#include "render/views.h"

namespace openverslag {

namespace {

struct PageMaker {
  PageKind kind;
  std::string_view page_template;
  View (*view)(const PageContext&);
};

constexpr auto kMakers = std::to_array<PageMaker>({
    {PageKind::home, "home", &home_view},
    {PageKind::meetings, "meetings", &meetings_view},
    {PageKind::meetings_of_year, "meetings_of_year", &meetings_of_year_view},
    {PageKind::planned_meeting, "planned", &planned_view},
    {PageKind::withdrawn_meeting, "withdrawn", &withdrawn_view},
    {PageKind::changes, "changes", &changes_view},
    {PageKind::redirect, "redirect", &redirect_view},
    {PageKind::gone_frame, "gone_frame", &gone_frame_view},
    {PageKind::ended_frame, "gone_frame", &ended_frame_view},
    {PageKind::bodies, "bodies", &bodies_view},
    {PageKind::body, "body", &body_view},
    {PageKind::embed, "embed", &embed_view},
    {PageKind::people, "people", &people_view},
    {PageKind::person, "person", &person_page_view},
    {PageKind::topics, "topics", &topics_view},
    {PageKind::subject, "subject", &subject_page_view},
    {PageKind::theme, "theme", &theme_page_view},
    {PageKind::decisions, "decisions", &decisions_view},
    {PageKind::decisions_of_year, "decisions", &decisions_of_year_view},
    {PageKind::actions, "actions", &actions_view},
    {PageKind::actions_of_year, "actions", &actions_of_year_view},
    {PageKind::feeds, "feeds", &feeds_view},
    {PageKind::feeds_of_group, "feeds_of_group", &feeds_of_group_view},
    {PageKind::search, "search", &search_view},
    {PageKind::about, "about", &about_view},
    {PageKind::accessibility, "accessibility", &accessibility_view},
    {PageKind::privacy, "privacy", &privacy_view},
    {PageKind::glossary, "glossary", &glossary_view},
    {PageKind::own_page, "own_page", &own_page_view},
    {PageKind::not_found, "not_found", &not_found_view},
});

}  // namespace

std::string_view template_of(PageKind kind) {
  for (const PageMaker& maker : kMakers) {
    if (maker.kind == kind) return maker.page_template;
  }
  if (kind == PageKind::item) return "item_page";
  if (kind == PageKind::item_frame) return "item_frame";
  return kind == PageKind::data ? "data" : "meeting";
}

View view_of(const Site& site, const Page& page, const MeetingText* text, const DataFiles& files) {
  const PageContext context = context_of(site, page);
  View view;
  if (page.kind == PageKind::meeting || is_of_one_item(page)) {
    if (text == nullptr) throw std::logic_error("a meeting page needs the words of the meeting");
    view = is_of_one_item(page) ? item_page_view(context, *text) : meeting_view(context, *text);
  }
  if (page.kind == PageKind::data) view = data_view(context, files);
  for (const PageMaker& maker : kMakers) {
    if (maker.kind == page.kind) view = maker.view(context);
  }
  add_shell(view, context);
  return view;
}

Page item_page_of(const Site& site, ItemRef ref) {
  const Item& item = site.archive.meetings[ref.meeting].items[ref.item];
  Page page{PageKind::item, ref.meeting, site.routes.item(site.archive.links[ref.meeting], item)};
  page.item = ref.item;
  return page;
}

Page item_frame_of(const Site& site, ItemRef ref) {
  Page page = item_page_of(site, ref);
  page.kind = PageKind::item_frame;
  page.address = site.routes.item_frame(site.archive.links[ref.meeting],
                                        site.archive.meetings[ref.meeting].items[ref.item]);
  return page;
}

OutputFile render_page(const Site& site, const Page& page, const Templates& templates,
                       const MeetingText* text, const DataFiles& files) {
  return {Routes::file_of(page.address),
          templates.render(template_of(page.kind), view_of(site, page, text, files))};
}

}  // namespace openverslag
