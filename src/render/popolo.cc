#include "render/data_files.h"
#include "render/data_words.h"
#include "render/record_words.h"
#include "text/dates.h"
#include "text/json_writer.h"

namespace openverslag {

namespace {

void write_person(JsonWriter& json, const Site& site, const Person& person) {
  json.begin_object();
  json.member("id", person.id);
  json.member("name", person.name);
  json.member("sort_name", person.sort_name);
  json.member("url", site.config.base_url + site.routes.person(person));
  json.end_object();
}

void write_organization(JsonWriter& json, const Site& site, const Body& body) {
  json.begin_object();
  json.member("id", body.id);
  json.member("name", body.name);
  json.member("classification", "body");
  write_known(json, "description", body.description);
  json.member("url", site.config.base_url + site.routes.body(body));
  json.end_object();
}

void write_membership(JsonWriter& json, const Site& site, const Person& person,
                      const Membership& membership) {
  json.begin_object();
  json.member("person_id", person.id);
  if (membership.body) json.member("organization_id", site.archive.bodies[*membership.body].id);
  write_known(json, "role", membership.role);
  write_known(json, "on_behalf_of", membership.organisation);
  if (membership.from) json.member("start_date", iso_date(*membership.from));
  if (membership.until) json.member("end_date", iso_date(*membership.until));
  json.end_object();
}

void write_event(JsonWriter& json, const Site& site, MeetingIndex meeting) {
  const Header& header = site.archive.meetings[meeting].header;
  const MeetingLinks& links = site.archive.links[meeting];
  json.begin_object();
  json.member("id", links.id);
  json.member("name", meeting_name(site, meeting));
  json.member("classification", "meeting");
  json.member("organization_id", site.archive.bodies[links.body].id);
  if (header.date) json.member("start_date", moment_of(site, *header.date, header.start));
  write_known(json, "location", header.location);
  write_known(json, "status", status_word(site, meeting));
  json.member("url", absolute_address(site, meeting));
  json.member("data_url", site.config.base_url + site.routes.meeting_data(links));
  json.end_object();
}

void write_people(JsonWriter& json, const Site& site) {
  json.name("persons");
  json.begin_array();
  for (const Person& person : site.archive.people) {
    if (person.has_page) write_person(json, site, person);
  }
  json.end_array();
  json.name("memberships");
  json.begin_array();
  for (const Person& person : site.archive.people) {
    if (!person.has_page) continue;
    for (const Membership& membership : person.memberships) {
      write_membership(json, site, person, membership);
    }
  }
  json.end_array();
}

}  // namespace

OutputFile render_popolo(const Site& site) {
  const Archive& archive = site.archive;
  JsonWriter json;
  json.begin_object();
  json.member("$schema", "popolo.schema.json");
  write_known(json, "license", site.config.license);
  write_people(json, site);
  json.name("organizations");
  json.begin_array();
  for (const Body& body : archive.bodies) write_organization(json, site, body);
  json.end_array();
  json.name("events");
  json.begin_array();
  for (MeetingIndex i = 0; i < archive.meetings.size(); ++i) {
    if (!archive.links[i].same_as) write_event(json, site, i);
  }
  json.end_array();
  json.end_object();
  return {site.routes.data_file("popolo.json"), json.take()};
}

}  // namespace openverslag
