#include "render/data_files.h"
#include "render/data_words.h"
#include "render/popolo_people.h"
#include "render/popolo_words.h"
#include "render/record_words.h"
#include "text/dates.h"
#include "text/json_writer.h"

namespace openverslag {

namespace {

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

// People and who meets; the object is left open.
void begin_popolo(JsonWriter& json, const Site& site, const ToldPeople& told) {
  json.begin_object();
  json.member("$schema", "popolo.schema.json");
  write_known(json, "license", site.config.license);
  write_people(json, site, told);
}

// The list is left open.
void write_events(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                  const TakePiece& take) {
  json.name("events");
  json.begin_array();
  for (MeetingIndex i = begin; i < end; ++i) {
    if (!site.archive.links[i].same_as) write_event(json, site, i);
    json.pass_on(take);
  }
}

void write_all(const Site& site, const TakePiece& take) {
  const auto count = static_cast<MeetingIndex>(site.archive.meetings.size());
  JsonWriter json;
  begin_popolo(json, site, everybody(site.archive));
  write_events(json, site, 0, count, take);
  for (const PlannedMeeting& planned : site.archive.planned) write_planned(json, site, planned);
  json.end_array();
  write_motions(json, site, 0, count, take);
  write_actions(json, site, 0, count, take);
  json.end_object();
  take(json.take());
}

void write_year(const Site& site, MeetingIndex begin, MeetingIndex end, const WordsOf& words_of,
                const TakePiece& take) {
  JsonWriter json;
  begin_popolo(json, site, people_in(site.archive, begin, end));
  write_events(json, site, begin, end, take);
  json.end_array();
  write_motions(json, site, begin, end, take);
  write_actions(json, site, begin, end, take);
  write_speeches(json, site, begin, end, words_of, take);
  json.end_object();
  take(json.take());
}

}  // namespace

OutputFile render_popolo(const Site& site) {
  return {site.routes.data_file("popolo.json"), {}, [&site](const TakePiece& take) {
            write_all(site, take);
          }};
}

OutputFile render_popolo_of_year(const Site& site, int year, MeetingIndex begin, MeetingIndex end,
                                 const WordsOf& words_of) {
  const std::string name = year == 0 ? "undated" : std::to_string(year);
  return {site.routes.data_file("popolo-" + name + ".json"),
          {},
          [&site, begin, end, &words_of](const TakePiece& take) {
            write_year(site, begin, end, words_of, take);
          }};
}

}  // namespace openverslag
