#include <algorithm>
#include <map>

#include "render/parts.h"
#include "render/person_parts.h"
#include "text/dates.h"
#include "text/fold.h"

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

// Words of the lists of one body, with the first and last meeting that has them.
struct Listed {
  std::string words;
  BodyIndex body;
  MeetingIndex first;
  MeetingIndex last;
};

class ListedWords {
 public:
  ListedWords(const PageContext& context, const Person& person)
      : context_(context), person_(person), index_(context.page.subject) {}

  std::vector<Listed> collect() && {
    for (const MeetingIndex meeting : person_.attended) {
      const Header& header = context_.facts(meeting).header;
      add_list(meeting, header.present, context_.links(meeting).present);
    }
    for (const MeetingIndex meeting : person_.absent) {
      const Header& header = context_.facts(meeting).header;
      add_list(meeting, header.absent, context_.links(meeting).absent);
    }
    std::ranges::stable_sort(listed_, {}, &Listed::first);
    return std::move(listed_);
  }

 private:
  void add_list(MeetingIndex meeting, const std::vector<Attendee>& attendees,
                const std::vector<Resolved>& resolved) {
    for (std::size_t i = 0; i < attendees.size(); ++i) {
      if (!resolved[i].linked() || resolved[i].person != index_) continue;
      if (!leads_or_writes(meeting)) add(meeting, attendees[i].role);
      add(meeting, attendees[i].organisation);
    }
  }

  // Said of that meeting itself, below: "vz", "verslag".
  bool leads_or_writes(MeetingIndex meeting) const {
    const MeetingLinks& links = context_.links(meeting);
    return is_person(links.chair) || is_person(links.secretary);
  }

  bool is_person(const Resolved& resolved) const {
    return resolved.linked() && resolved.person == index_;
  }

  void add(MeetingIndex meeting, const std::string& words) {
    if (words.empty() || is_registered(words)) return;
    const BodyIndex body = context_.links(meeting).body;
    const auto [known, is_new] = places_.try_emplace({fold(words), body}, listed_.size());
    if (is_new) listed_.push_back({words, body, meeting, meeting});
    Listed& listed = listed_[known->second];
    listed.first = std::min(listed.first, meeting);
    listed.last = std::max(listed.last, meeting);
  }

  bool is_registered(const std::string& words) const {
    return std::ranges::any_of(person_.memberships, [&](const Membership& each) {
      return fold(each.organisation) == fold(words) || fold(each.role) == fold(words);
    });
  }

  const PageContext& context_;
  const Person& person_;
  PersonIndex index_;
  std::vector<Listed> listed_;
  std::map<std::pair<std::string, BodyIndex>, std::size_t> places_;
};

View::Views listed_views(const PageContext& context, const Person& person) {
  View::Views views;
  for (const Listed& listed : ListedWords(context, person).collect()) {
    View view;
    view.set("words", listed.words);
    view.set("body", std::string_view(context.archive().bodies[listed.body].name));
    view.set("period", date_span(context, listed.first, listed.last));
    views.push_back(std::move(view));
  }
  mark_last(views);
  return views;
}

}  // namespace

void add_roles(View& view, const PageContext& context, const Person& person) {
  View::Views memberships;
  View::Views listed;
  if (context.page.shows != Shows::part) {
    memberships = membership_views(context, person);
    listed = listed_views(context, person);
  }
  view.set("has_roles", !memberships.empty() || !listed.empty());
  view.set("memberships", std::move(memberships));
  view.set("has_listed", !listed.empty());
  view.set("listed", std::move(listed));
}

}  // namespace openverslag
