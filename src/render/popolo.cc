#include "render/data_files.h"
#include "render/data_words.h"
#include "render/popolo_words.h"
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

void begin_event(JsonWriter& json, const Site& site, std::string_view id, std::string_view name,
                 BodyIndex body) {
  json.begin_object();
  json.member("id", id);
  json.member("name", name);
  json.member("classification", "meeting");
  json.member("organization_id", site.archive.bodies[body].id);
}

void write_event(JsonWriter& json, const Site& site, MeetingIndex meeting) {
  const Header& header = site.archive.meetings[meeting].header;
  const MeetingLinks& links = site.archive.links[meeting];
  begin_event(json, site, links.id, meeting_name(site, meeting), links.body);
  if (header.date) json.member("start_date", moment_of(site, *header.date, header.start));
  write_known(json, "location", header.location);
  write_known(json, "status", status_word(site, meeting));
  json.member("url", absolute_address(site, meeting));
  json.member("data_url", site.config.base_url + site.routes.meeting_data(links));
  json.end_object();
}

void write_planned(JsonWriter& json, const Site& site, const PlannedMeeting& planned) {
  const RegisteredPlan& plan = planned.plan;
  const std::string name =
      site.archive.bodies[planned.body].name + ", " + long_date(plan.date, site.language);
  begin_event(json, site, planned.id, name, planned.body);
  json.member("start_date", moment_of(site, plan.date, plan.start));
  write_known(json, "location", plan.location);
  json.member("status", plan.cancelled ? "cancelled" : "planned");
  json.member("url", site.config.base_url + site.routes.meeting(planned));
  json.end_object();
}

// By index: whether somebody is told of.
using ToldPeople = std::vector<bool>;

ToldPeople everybody(const Archive& archive) {
  ToldPeople told;
  for (const Person& person : archive.people) told.push_back(person.has_page);
  return told;
}

template <class Tell>
void each_speaker(const Item& item, const ItemLinks& links, const Tell& tell) {
  for (std::size_t i = 0; i < item.names.size(); ++i)
    if (item.names[i].role == NameRole::speaker) tell(links.names[i]);
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
    for (const Membership& membership : people[i].memberships) {
      write_membership(json, site, people[i], membership);
    }
  }
  json.end_array();
}

// Who meets; the object is left open.
void begin_popolo(JsonWriter& json, const Site& site, const ToldPeople& told) {
  json.begin_object();
  json.member("$schema", "popolo.schema.json");
  write_known(json, "license", site.config.license);
  write_people(json, site, told);
  json.name("organizations");
  json.begin_array();
  for (const Body& body : site.archive.bodies) write_organization(json, site, body);
  json.end_array();
}

// The list is left open.
void write_events(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end) {
  json.name("events");
  json.begin_array();
  for (MeetingIndex i = begin; i < end; ++i) {
    if (!site.archive.links[i].same_as) write_event(json, site, i);
  }
}

}  // namespace

OutputFile render_popolo(const Site& site) {
  const auto count = static_cast<MeetingIndex>(site.archive.meetings.size());
  JsonWriter json;
  begin_popolo(json, site, everybody(site.archive));
  write_events(json, site, 0, count);
  for (const PlannedMeeting& planned : site.archive.planned) write_planned(json, site, planned);
  json.end_array();
  write_motions(json, site, 0, count);
  json.end_object();
  return {site.routes.data_file("popolo.json"), json.take()};
}

OutputFile render_popolo_of_year(const Site& site, int year, MeetingIndex begin, MeetingIndex end,
                                 const WordsOf& words_of) {
  JsonWriter json;
  begin_popolo(json, site, people_in(site.archive, begin, end));
  write_events(json, site, begin, end);
  json.end_array();
  write_motions(json, site, begin, end);
  write_speeches(json, site, begin, end, words_of);
  json.end_object();
  const std::string name = year == 0 ? "undated" : std::to_string(year);
  return {site.routes.data_file("popolo-" + name + ".json"), json.take()};
}

}  // namespace openverslag
