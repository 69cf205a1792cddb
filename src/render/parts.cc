#include "render/parts.h"

#include <algorithm>

#include "minutes/kind_words.h"
#include "render/record_words.h"
#include "text/dates.h"

namespace openverslag {

namespace {

void set_date(View& view, const PageContext& context, MeetingIndex meeting) {
  const auto& date = context.facts(meeting).header.date;
  view.set("iso", date ? iso_date(*date) : std::string());
  view.set("date", date_of(context, meeting));
}

std::string weekday_and_day(const PageContext& context, MeetingIndex meeting) {
  const auto& date = context.facts(meeting).header.date;
  if (!date) return date_of(context, meeting);
  const std::chrono::weekday weekday{std::chrono::sys_days{*date}};
  const auto name = context.language().text("weekday." + std::to_string(weekday.iso_encoding()));
  return std::string(name) + " " + std::to_string(static_cast<unsigned>(date->day()));
}

// "13 agendapunten, 2 besluiten, 5 acties"; what there is none of is left out.
std::string summary_of(const PageContext& context, MeetingIndex meeting) {
  std::size_t decisions = 0;
  std::size_t actions = 0;
  const auto& items = context.facts(meeting).items;
  for (const Item& item : items) {
    decisions += item.decisions.size();
    actions += item.actions.size();
  }
  if (items.empty()) return std::string(context.language().text("page.no-items"));
  std::string summary = context.language().count("page.items", items.size());
  if (decisions > 0) summary += ", " + context.language().count("page.decisions", decisions);
  if (actions > 0) summary += ", " + context.language().count("page.actions", actions);
  return summary;
}

}  // namespace

View person_view(const PageContext& context, PersonIndex index) {
  const Person& person = context.archive().people[index];
  View view;
  view.set("name", std::string_view(person.name));
  view.set("href",
           person.has_page ? href(context, context.site.routes.person(person)) : std::string());
  return view;
}

View name_view(const PageContext& context, std::string_view printed, const Resolved& resolved) {
  View view;
  view.set("name", printed);
  std::string target;
  std::string_view probable;
  if (resolved.linked()) {
    const Person& person = context.archive().people[resolved.person];
    if (person.has_page) target = href(context, context.site.routes.person(person));
    if (person.has_page && resolved.certainty == Certainty::probable) probable = person.name;
  }
  view.set("href", std::move(target));
  view.set("probable", probable);
  return view;
}

std::string_view foreign_language(const PageContext& context, MeetingIndex meeting) {
  return foreign_language(context.site, meeting);
}

View meeting_row(const PageContext& context, MeetingIndex meeting) {
  const Body& body = context.archive().bodies[context.links(meeting).body];
  View view;
  set_date(view, context, meeting);
  view.set("day", weekday_and_day(context, meeting));
  view.set("href", href(context, meeting));
  view.set("body", std::string_view(body.name));
  view.set("body_href", href(context, context.site.routes.body(body)));
  view.set("status", status_of(context, meeting));
  view.set("summary", summary_of(context, meeting));
  return view;
}

constexpr std::size_t kMostOfItem = kMostEntries - 1;  // below the item, in a list

View item_row(const PageContext& context, ItemRef ref) {
  const Item& item = context.item(ref);
  View view = item_link(context, ref);
  view.set("code", item.is_section || !item.number.empty()
                       ? item_code(context.facts(ref.meeting), item)
                       : std::string());
  view.set("title", item_title(context.language(), item));
  View::Views decisions = decision_views(context, ref);
  View::Views actions = actions_now(context, ref);
  const std::size_t all = decisions.size() + actions.size();
  decisions.resize(std::min(decisions.size(), kMostOfItem));
  actions.resize(std::min(actions.size(), kMostOfItem - decisions.size()));
  const std::size_t left = all - decisions.size() - actions.size();
  view.set("more", left == 0 ? std::string() : context.language().count("page.more-of-item", left));
  view.set("decisions", std::move(decisions));
  view.set("actions", std::move(actions));
  return view;
}

std::string date_span(const PageContext& context, MeetingIndex first, MeetingIndex last) {
  const std::string from = date_of(context, first);
  const std::string until = date_of(context, last);
  return from == until ? from : from + " – " + until;
}

View item_link(const PageContext& context, ItemRef ref) {
  View view;
  set_date(view, context, ref.meeting);
  view.set("href", href(context, ref));
  view.set("body", std::string_view(context.body_name(ref.meeting)));
  view.set("is_dropped", context.item(ref).outcome == Outcome::dropped);
  view.set("lang", foreign_language(context, ref.meeting));
  return view;
}

std::string_view title_told(const Item& item) {
  return item.generic ? std::string_view() : std::string_view(item.title);
}

View decision_view(const PageContext& context, ItemRef ref, const Decision& decision) {
  const std::string_view kind = word_of(decision.kind);
  View view;
  view.set("kind", kind);
  view.set("label", context.language().text("page.decision-" + std::string(kind)));
  view.set("text", std::string_view(decision.text));
  view.set("item", title_told(context.item(ref)));
  view.set("href", href(context, ref, decision.block));
  view.set("lang", foreign_language(context, ref.meeting));
  return view;
}

View::Views decision_views(const PageContext& context, ItemRef ref) {
  View::Views views;
  for (const Decision& decision : context.item(ref).decisions) {
    views.push_back(decision_view(context, ref, decision));
  }
  return views;
}

View subject_view(const PageContext& context, SubjectIndex index) {
  const Subject& subject = context.archive().subjects[index];
  View view;
  view.set("name", std::string_view(subject.title));
  view.set("href", href(context, context.site.routes.subject(subject)));
  view.set("lang", foreign_language(context.site, subject));
  return view;
}

View theme_view(const PageContext& context, ThemeIndex index) {
  const Theme& theme = context.archive().themes[index];
  View view;
  view.set("name", std::string_view(theme.label));
  view.set("href", href(context, context.site.routes.theme(theme)));
  view.set("lang", foreign_language(context.site, theme));
  return view;
}

std::string_view status_of(const PageContext& context, MeetingIndex meeting) {
  return record_status(context.site, meeting);
}

std::string own_feed(const PageContext& context) {
  if (context.site.feeds.empty() || context.page.shows == Shows::part) return {};
  return href(context, context.site.routes.feed_of(context.page.address));
}

std::string own_calendar(const PageContext& context) {
  const bool has_none = context.page.kind == PageKind::meeting &&
                        (!context.facts(context.page.subject).header.date ||
                         context.links(context.page.subject).translation_of);
  if (context.site.calendars.empty() || context.page.shows == Shows::part || has_none) return {};
  return href(context, Routes::calendar_of(context.page.address));
}

std::string actions_feed(const PageContext& context) {
  if (context.site.feeds.empty() || context.page.kind != PageKind::person) return {};
  const PersonIndex person = context.page.subject;
  const auto& holders = context.site.holders;
  const auto people_end = std::ranges::partition_point(
      holders, [](const Holder& each) { return each.person.has_value(); });
  const auto holder = std::ranges::lower_bound(holders.begin(), people_end, person, {},
                                               [](const Holder& each) { return *each.person; });
  if (holder == people_end || *holder->person != person) return {};
  const Routes& routes = context.site.routes;
  return routes.feed_of(routes.actions_of(context.archive().people[person]));
}

void mark_last(View::Views& views) {
  for (View& view : views) view.set("last", &view == &views.back());
}

void add_contact(View& view, const Config& config) {
  const auto& [email, url] = config.contact;
  view.set("publisher", std::string_view(config.publisher));
  view.set("email", std::string_view(email));
  view.set("contact_url", std::string_view(url));
  view.set("has_contact", !email.empty() || !url.empty());
}

}  // namespace openverslag
