#include "site/other_addresses.h"

#include <utility>

#include "text/fold.h"

namespace openverslag {

OtherAddresses::OtherAddresses(const Site& site, const Journal& history,
                               std::set<std::string, std::less<>> now)
    : now_(std::move(now)) {
  add_names(site);
  add_bodies(site);
  add_titles(site);
  add_former_titles(site);
  add_files(site, history);
  add_events(site, history);
  for (const auto& [from, to] : history.moved) moved_.insert_or_assign(from, to);
}

std::string OtherAddresses::find(std::string_view address, std::string_view called) const {
  if (called != address) {
    if (now_.contains(called)) return std::string(called);
    std::string other = find(called);
    if (!other.empty()) return other;
  }
  return find(address);
}

std::string OtherAddresses::find(std::string_view address) const {
  const auto found = found_.find(address);
  if (found != found_.end() && !found->second.empty()) return found->second;
  // What moved twice leads to where it is now; in a circle it leads nowhere.
  std::set<std::string_view> seen;
  for (auto next = moved_.find(address); next != moved_.end() && seen.insert(next->first).second;
       next = moved_.find(next->second)) {
    if (now_.contains(next->second)) return next->second;
    const auto other = found_.find(next->second);
    if (other != found_.end() && !other->second.empty()) return other->second;
  }
  return {};
}

void OtherAddresses::add(std::string from, const std::string& to) {
  const auto [known, is_new] = found_.emplace(std::move(from), to);
  if (!is_new && known->second != to) known->second.clear();
}

// Every other name that a person may have had a page by, in the minutes or in the registry.
void OtherAddresses::add_names(const Site& site) {
  const Routes& routes = site.routes;
  for (const Person& person : site.archive.people) {
    if (!person.has_page) continue;
    for (const std::string& variant : person.variants)
      add(routes.people() + slug(variant) + "/", routes.person(person));
    for (const std::string& alias : person.aliases)
      add(routes.people() + slug(alias) + "/", routes.person(person));
    add(routes.people() + slug(person.name) + "/", routes.person(person));
  }
}

// The registry says that it was called otherwise.
void OtherAddresses::add_bodies(const Site& site) {
  for (const Body& body : site.archive.bodies) {
    for (const std::string& name : body.names)
      add(site.routes.bodies() + slug(name) + "/", site.routes.body(body));
  }
}

void OtherAddresses::add_titles(const Site& site) {
  const Routes& routes = site.routes;
  for (const Subject& subject : site.archive.subjects) {
    for (const std::string& id : subject.other_ids)
      add(routes.topics() + id + "/", routes.subject(subject));
    for (const ItemRef& ref : subject.items) {
      const Item& item = site.archive.meetings[ref.meeting].items[ref.item];
      add(routes.topics() + slug(item.title) + "/", routes.subject(subject));
    }
  }
}

// What items were called before a correction, if that may still be said.
void OtherAddresses::add_former_titles(const Site& site) {
  const Routes& routes = site.routes;
  for (const MinutesChange& change : site.writings.changes) {
    const auto& items = site.archive.meetings[change.meeting].items;
    for (const PartChange& part : change.parts) {
      if (part.anchor.empty() || part.title_before.empty() || part.untold == Untold::hidden)
        continue;
      for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& subject = site.archive.links[change.meeting].items[i].subject;
        if (items[i].anchor == part.anchor && subject)
          add(routes.topics() + slug(part.title_before) + "/",
              routes.subject(site.archive.subjects[*subject]));
      }
    }
  }
}

// A meeting whose date or body was corrected is in the same file.
void OtherAddresses::add_files(const Site& site, const Journal& history) {
  std::map<std::string_view, std::string> addresses;
  for (MeetingIndex i = 0; i < site.archive.meetings.size(); ++i)
    addresses.emplace(site.archive.meetings[i].source, site.routes.meeting(site.archive.links[i]));
  // Or in one that the history knows to be of the same record.
  for (const MeetingLinks& links : site.archive.links) {
    const auto known = history.minutes.find(links.first_id);
    if (known == history.minutes.end()) continue;
    for (const KnownVersion& version : known->second.versions)
      addresses.emplace(version.file, site.routes.meeting(links));
  }
  for (const auto& [address, name] : history.pages) {
    const auto file = addresses.find(name);
    if (file != addresses.end() && address.starts_with(site.routes.meetings()))
      add(address, file->second);
  }
}

// A meeting, planned or held, had other ids.
void OtherAddresses::add_events(const Site& site, const Journal& history) {
  const Routes& routes = site.routes;
  std::map<std::string_view, std::string> addresses;  // by key
  for (const MeetingLinks& links : site.archive.links)
    addresses.emplace(links.first_id, routes.meeting(links));
  for (const PlannedMeeting& planned : site.archive.planned)
    addresses.emplace(planned.first_id, routes.meeting(planned));
  for (const PlannedMeeting& plan : site.archive.given_way) {
    if (plan.became)
      addresses.emplace(plan.first_id, routes.meeting(site.archive.links[*plan.became]));
  }
  for (const auto& [key, address] : addresses)
    add(routes.meetings().append(key).append("/"), address);
  for (const auto& [id, key] : history.event_ids) {
    const auto address = addresses.find(key);
    if (address != addresses.end() && id != key) add(routes.meetings() + id + "/", address->second);
  }
}

}  // namespace openverslag
