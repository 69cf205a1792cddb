#include <algorithm>
#include <map>

#include "render/lists.h"
#include "render/pager.h"
#include "render/parts.h"
#include "render/registers.h"
#include "render/views.h"
#include "text/dates.h"

namespace openverslag {

namespace {

// "van 1 januari 2019 tot en met 31 mei 2022"; what is not known is left out.
std::string period(const PageContext& context, const Membership& membership) {
  const Language& language = context.language();
  const auto date = [&](const Date& day) { return long_date(day, language); };
  if (membership.from && membership.until) {
    return language.text("page.from-until", {date(*membership.from), date(*membership.until)});
  }
  if (membership.from) return language.text("page.from", {date(*membership.from)});
  if (membership.until) return language.text("page.until", {date(*membership.until)});
  return {};
}

View::Views membership_views(const PageContext& context, const Person& person) {
  View::Views views;
  for (const Membership& membership : person.memberships) {
    View view;
    view.set("role", std::string_view(membership.role));
    view.set("organisation", std::string_view(membership.organisation));
    const Body* body = membership.body ? &context.archive().bodies[*membership.body] : nullptr;
    view.set("body", body != nullptr ? std::string_view(body->name) : std::string_view());
    view.set("body_href",
             body != nullptr ? href(context, context.site.routes.body(*body)) : std::string());
    view.set("period", period(context, membership));
    views.push_back(std::move(view));
  }
  return views;
}

// How the lists of those present describe this person: "burgemeester, Almelo"; each way once.
std::string printed_roles(const PageContext& context, PersonIndex person) {
  std::vector<std::string> roles;
  const auto add = [&](const std::string& words) {
    if (!words.empty() && std::ranges::find(roles, words) == roles.end()) roles.push_back(words);
  };
  for (const MeetingIndex meeting : context.archive().people[person].attended) {
    const auto& present = context.facts(meeting).header.present;
    const auto& resolved = context.links(meeting).present;
    for (std::size_t i = 0; i < present.size(); ++i) {
      if (!resolved[i].linked() || resolved[i].person != person) continue;
      add(present[i].role);
      add(present[i].organisation);
    }
  }
  std::string all;
  for (const std::string& role : roles) all += (all.empty() ? "" : ", ") + role;
  return all;
}

// Each body with the meetings attended, newest first.
View::Views attendance_views(const PageContext& context, const Person& person) {
  std::map<BodyIndex, View::Views> by_body;
  for (const MeetingIndex meeting : newest_first(
           context, shown_of(context, person.attended, std::identity()), std::identity())) {
    View link;
    link.set("date", date_of(context, meeting));
    link.set("href", href(context, meeting));
    link.set("as_chair", std::ranges::binary_search(person.chaired, meeting));
    by_body[context.links(meeting).body].push_back(std::move(link));
  }
  View::Views bodies;
  for (auto& [index, rows] : by_body) {
    const Body& body = context.archive().bodies[index];
    const std::string count = context.language().count("page.meetings-count", rows.size());
    bodies.push_back(
        group_view(body.name, {}, std::move(rows), href(context, context.site.routes.body(body))));
    bodies.back().set("count", count);
  }
  return bodies;
}

View::Views contribution_years(const PageContext& context, const Person& person) {
  std::vector<std::pair<MeetingIndex, View>> rows;
  const auto meeting_of = [](const Contribution& each) { return each.item.meeting; };
  for (const Contribution& each :
       newest_first(context, shown_of(context, person.contributions, meeting_of), meeting_of)) {
    const Item& item = context.item(each.item);
    View row;
    row.set("date", date_of(context, each.item.meeting));
    row.set("body", std::string_view(context.body_name(each.item.meeting)));
    row.set("title", item.title.empty() ? context.language().text("page.untitled")
                                        : std::string_view(item.title));
    row.set("href", href(context, each.item, each.block));
    rows.emplace_back(each.item.meeting, std::move(row));
  }
  return grouped_by_year(context, std::move(rows));
}

View::Views held_actions(const PageContext& context, const Person& person) {
  View::Views views;
  const auto first_meeting = [&](std::uint32_t action) {
    return context.archive().actions[action].appearances.front().item.meeting;
  };
  for (const std::uint32_t action :
       newest_first(context, shown_of(context, person.actions, first_meeting), first_meeting)) {
    views.push_back(action_row(context, context.archive().actions[action]));
  }
  return views;
}

// "van 5 oktober 2020 tot en met 3 december 2022": the first and last meeting attended.
std::string attendance_period(const PageContext& context, const Person& person) {
  if (person.attended.empty()) return {};
  return context.language().text("page.from-until", {date_of(context, person.attended.front()),
                                                     date_of(context, person.attended.back())});
}

}  // namespace

View person_page_view(const PageContext& context) {
  const Person& person = context.archive().people[context.page.subject];
  const Language& language = context.language();
  View view;
  const bool is_first = context.page.shows != Shows::part;
  view.set("title", title_in_years(context, person.name));
  view.set("description", language.text("page.person-description", {person.name}));
  std::string variants;
  for (const std::string& variant : person.variants) {
    variants += (variants.empty() ? "" : ", ") + variant;
  }
  view.set("is_first", is_first);
  view.set("variants", is_first ? std::move(variants) : std::string());
  view.set("printed_roles",
           is_first ? printed_roles(context, context.page.subject) : std::string());
  const auto set_list = [&](std::string_view has, std::string_view key, View::Views views) {
    view.set(has, !views.empty());
    view.set(key, std::move(views));
  };
  set_list("has_memberships", "memberships", membership_views(context, person));
  view.set("attended_count", language.count("page.meetings-count", person.attended.size()));
  view.set("attended_period", attendance_period(context, person));
  set_list("has_attended", "attended", attendance_views(context, person));
  set_list("has_contributions", "contributions", contribution_years(context, person));
  set_list("has_actions", "actions", held_actions(context, person));
  add_years(view, context);
  view.set("feed_href", own_feed(context));
  const std::string actions = is_first ? actions_feed(context) : std::string();
  view.set("actions_feed_href", actions.empty() ? actions : href(context, actions));
  return view;
}

}  // namespace openverslag
