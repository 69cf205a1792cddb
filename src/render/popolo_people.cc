#include "render/popolo_people.h"

#include <map>
#include <string>

#include "archive/unique_ids.h"
#include "render/data_words.h"
#include "text/dates.h"
#include "text/fold.h"

namespace openverslag {

namespace {

using OrganisationIds = std::map<std::string, std::string>;  // by name

void write_person(JsonWriter& json, const Site& site, const Person& person) {
  json.begin_object();
  json.member("id", person.id);
  json.member("name", person.name);
  json.member("sort_name", person.sort_name);
  json.member("url", site.config.base_url + site.routes.person(person));
  json.end_object();
}

void write_body(JsonWriter& json, const Site& site, const Body& body) {
  json.begin_object();
  json.member("id", body.id);
  json.member("name", body.name);
  json.member("classification", "body");
  write_known(json, "description", body.description);
  json.member("url", site.config.base_url + site.routes.body(body));
  json.end_object();
}

// Of a body, for an organisation perhaps; or of the organisation itself.
void write_membership(JsonWriter& json, const Site& site, const OrganisationIds& ids,
                      const Person& person, const Membership& membership) {
  if (!membership.body && membership.organisation.empty()) return;
  json.begin_object();
  json.member("person_id", person.id);
  json.member("organization_id", membership.body ? site.archive.bodies[*membership.body].id
                                                 : ids.at(membership.organisation));
  write_known(json, "role", membership.role);
  if (membership.body) write_known(json, "on_behalf_of", membership.organisation);
  if (membership.from) json.member("start_date", iso_date(*membership.from));
  if (membership.until) json.member("end_date", iso_date(*membership.until));
  json.end_object();
}

// Where people are something without a body of the site: "Almelo", of a mayor. No id is that of a
// body, and all sets of data have the same.
OrganisationIds organisation_ids(const Archive& archive) {
  UniqueIds taken;
  for (const Body& body : archive.bodies) taken.take(body.id);
  OrganisationIds ids;
  for (const Person& person : archive.people) {
    if (!person.has_page) continue;
    for (const Membership& membership : person.memberships) {
      if (!membership.body && !membership.organisation.empty())
        ids.emplace(membership.organisation, std::string());
    }
  }
  for (auto& [name, id] : ids) id = taken.take(slug(name));
  return ids;
}

void write_organisations(JsonWriter& json, const Site& site, const OrganisationIds& ids) {
  json.name("organizations");
  json.begin_array();
  for (const Body& body : site.archive.bodies) write_body(json, site, body);
  for (const auto& [name, id] : ids) {
    json.begin_object();
    json.member("id", id);
    json.member("name", name);
    json.member("classification", "organization");
    json.end_object();
  }
  json.end_array();
}

template <class Tell>
void each_speaker(const Item& item, const ItemLinks& links, const Tell& tell) {
  for (std::size_t i = 0; i < item.names.size(); ++i)
    if (item.names[i].role == NameRole::speaker) tell(links.names[i]);
}

}  // namespace

ToldPeople everybody(const Archive& archive) {
  ToldPeople told;
  for (const Person& person : archive.people) told.push_back(person.has_page);
  return told;
}

ToldPeople people_in(const Archive& archive, MeetingIndex begin, MeetingIndex end) {
  ToldPeople told(archive.people.size(), false);
  const auto tell = [&](const Resolved& each) {
    if (each.linked()) told[each.person] = archive.people[each.person].has_page;
  };
  for (MeetingIndex meeting = begin; meeting < end; ++meeting) {
    const MeetingLinks& links = archive.links[meeting];
    tell(links.chair);
    tell(links.secretary);
    for (const Resolved& each : links.present) tell(each);
    for (const Resolved& each : links.absent) tell(each);
    for (std::size_t i = 0; i < links.items.size(); ++i)
      each_speaker(archive.meetings[meeting].items[i], links.items[i], tell);
  }
  return told;
}

void write_people(JsonWriter& json, const Site& site, const ToldPeople& told) {
  const auto& people = site.archive.people;
  const OrganisationIds ids = organisation_ids(site.archive);
  json.name("persons");
  json.begin_array();
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (told[i]) write_person(json, site, people[i]);
  }
  json.end_array();
  json.name("memberships");
  json.begin_array();
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (!told[i]) continue;
    for (const Membership& membership : people[i].memberships)
      write_membership(json, site, ids, people[i], membership);
  }
  json.end_array();
  write_organisations(json, site, ids);
}

}  // namespace openverslag
