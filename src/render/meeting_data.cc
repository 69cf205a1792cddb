#include "minutes/kind_words.h"
#include "render/data_files.h"
#include "render/data_words.h"
#include "render/popolo_words.h"
#include "render/record_words.h"
#include "text/clock_time.h"
#include "text/dates.h"
#include "text/json_writer.h"

namespace openverslag {

namespace {

void write_attendees(JsonWriter& json, const Site& site, const std::vector<Attendee>& attendees,
                     const std::vector<Resolved>& resolved, std::string_view attendance) {
  for (std::size_t i = 0; i < attendees.size(); ++i) {
    const Person* person = public_person(site, resolved[i]);
    if (person == nullptr) continue;
    json.begin_object();
    json.member("person_id", person->id);
    json.member("name", person->name);
    json.member("attendance", attendance);
    write_known(json, "role", attendees[i].role);
    write_known(json, "organization", attendees[i].organisation);
    json.end_object();
  }
}

// One item of the agenda with its words.
class ItemData {
 public:
  ItemData(JsonWriter& json, const Site& site, ItemRef ref)
      : json_(json),
        site_(site),
        ref_(ref),
        facts_(site.archive.meetings[ref.meeting]),
        item_(facts_.items[ref.item]),
        links_(site.archive.links[ref.meeting].items[ref.item]) {}

  void write(const ItemText& text) const {
    json_.begin_object();
    write_facts();
    write_motions();
    write_actions();
    write_speeches(text);
    json_.end_object();
  }

 private:
  void write_facts() const {
    json_.member("id", item_.anchor);
    json_.member("url", absolute_address(site_, ref_.meeting) + "#" + item_.anchor);
    write_known(json_, "number", item_.printed_number);
    if (has_code(item_)) json_.member("code", item_code(facts_, item_));
    json_.member("title", item_.title);
    if (item_.section) write_known(json_, "section", facts_.sections[*item_.section].title);
    if (item_.parent) json_.member("parent_id", facts_.items[*item_.parent].anchor);
    if (item_.outcome == Outcome::dropped) json_.member("outcome", "dropped");
    if (links_.subject) json_.member("subject_id", site_.archive.subjects[*links_.subject].id);
    json_.name("themes");
    json_.begin_array();
    for (const ThemeIndex theme : links_.themes) json_.text(site_.archive.themes[theme].label);
    json_.end_array();
  }

  void write_motions() const {
    json_.name("motions");
    json_.begin_array();
    for (const Decision& decision : item_.decisions) {
      json_.begin_object();
      json_.member("text", decision.text);
      json_.member("result", word_of(decision.kind));
      json_.end_object();
    }
    json_.end_array();
  }

  void write_actions() const {
    json_.name("actions");
    json_.begin_array();
    for (std::size_t i = 0; i < item_.actions.size(); ++i) {
      json_.begin_object();
      write_task(json_, site_, ref_, i);
      json_.end_object();
    }
    json_.end_array();
  }

  // A paragraph each, in the order of the record.
  void write_speeches(const ItemText& text) const {
    json_.name("speeches");
    json_.begin_array();
    for (std::uint32_t block = 0; block < text.blocks.size(); ++block) {
      json_.begin_object();
      json_.member("id", Routes::anchor(item_, block));
      write_spoken(json_, site_, ref_, block, text.blocks[block]);
      json_.end_object();
    }
    json_.end_array();
  }

  JsonWriter& json_;
  const Site& site_;
  const ItemRef ref_;
  const Facts& facts_;
  const Item& item_;
  const ItemLinks& links_;
};

// Words outside every item, if there are any.
void write_apart(JsonWriter& json, const Facts& facts, std::string_view name,
                 const std::vector<Block>& blocks,
                 std::string (*anchor)(const Facts&, std::uint32_t)) {
  if (blocks.empty()) return;
  json.name(name);
  json.begin_array();
  for (std::uint32_t block = 0; block < blocks.size(); ++block) {
    json.begin_object();
    json.member("id", anchor(facts, block));
    write_apart(json, blocks[block]);
    json.end_object();
  }
  json.end_array();
}

void write_times(JsonWriter& json, const Site& site, const Header& header) {
  if (!header.date) return;
  json.member("start_date", moment_of(site, *header.date, header.start));
  if (!header.end) return;
  const auto end = header.start ? end_after(*header.date, *header.start, *header.end)
                                : clock_time(*header.date, *header.end);
  if (end) json.member("end_date", moment_of(site, end->date, end->time));
}

void write_header(JsonWriter& json, const Site& site, MeetingIndex meeting) {
  const Facts& facts = site.archive.meetings[meeting];
  const MeetingLinks& links = site.archive.links[meeting];
  const Body& body = site.archive.bodies[links.body];
  const std::string source = site.routes.source(links, facts);
  json.member("id", links.id);
  json.member("name", meeting_name(site, meeting));
  json.member("classification", "meeting");
  write_known(json, "title", facts.header.title);
  write_known(
      json, "language",
      facts.header.language.empty() ? foreign_language(site, meeting) : facts.header.language);
  json.member("organization_id", body.id);
  json.member("organization", body.name);
  write_times(json, site, facts.header);
  write_known(json, "location", facts.header.location);
  write_known(json, "status", status_word(site, meeting));
  json.member("url", absolute_address(site, meeting));
  if (!source.empty()) json.member("source", site.config.base_url + source);
  write_known(json, "license", site.config.license);
  json.name("attendees");
  json.begin_array();
  write_attendees(json, site, facts.header.present, links.present, "present");
  write_attendees(json, site, facts.header.absent, links.absent, "absent");
  json.end_array();
}

}  // namespace

OutputFile render_meeting_data(const Site& site, MeetingIndex meeting, const MeetingText& text) {
  const Facts& facts = site.archive.meetings[meeting];
  const MeetingLinks& links = site.archive.links[meeting];
  const std::string address = site.routes.meeting_data(links);
  JsonWriter json;
  json.begin_object();
  json.member("$schema", Routes::to_root(address) + site.routes.data_file("meeting.schema.json"));
  write_header(json, site, meeting);
  json.name("agenda");
  json.begin_array();
  for (std::uint32_t i = 0; i < links.items.size(); ++i) {
    ItemData(json, site, {meeting, i}).write(text.items[i]);
  }
  json.end_array();
  write_apart(json, facts, "preamble", text.preamble, &Routes::preamble_anchor);
  write_apart(json, facts, "closing", text.closing, &Routes::closing_anchor);
  json.end_object();
  return {address, json.take()};
}

}  // namespace openverslag
