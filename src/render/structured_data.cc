#include "render/structured_data.h"

#include <algorithm>

#include "render/record_words.h"
#include "render/shell.h"
#include "text/clock_time.h"
#include "text/dates.h"
#include "text/json_writer.h"

namespace openverslag {
namespace {

class GraphWriter {
 public:
  GraphWriter(const PageContext& context, const std::string& title)
      : context_(context), config_(context.site.config), title_(title) {}

  std::string write() {
    json_.begin_object();
    json_.member("@context", "https://schema.org");
    json_.name("@graph");
    json_.begin_array();
    if (context_.page.kind == PageKind::meeting) write_meeting();
    if (context_.page.kind == PageKind::planned_meeting) write_planned();
    if (context_.page.kind == PageKind::body) write_body();
    if (context_.page.kind == PageKind::person) write_person();
    write_trail();
    json_.end_array();
    json_.end_object();
    return json_.take_value();
  }

 private:
  std::string absolute(const std::string& address) const { return config_.base_url + address; }

  void begin(const char* type) {
    json_.begin_object();
    json_.member("@type", type);
  }

  void write_meeting() {
    const MeetingIndex meeting = context_.page.subject;
    const Header& header = context_.facts(meeting).header;
    const std::string address = absolute_address(context_.site, meeting);
    const std::string name = meeting_name(context_.site, meeting);
    begin("Event");
    json_.member("@id", address + "#event");
    json_.member("name", name);
    if (header.date) write_times(header);
    json_.member("eventStatus", "https://schema.org/EventScheduled");
    write_where_and_who(header.location, context_.links(meeting).body);
    json_.end_object();
    begin("Report");
    json_.member("@id", address);
    json_.member("url", address);
    json_.member("name", header.title.empty() ? name : header.title);
    json_.member("inLanguage", language_tag(context_.site, context_.facts(meeting)));
    json_.name("about");
    json_.begin_object();
    json_.member("@id", address + "#event");
    json_.end_object();
    if (!config_.publisher.empty()) write_publisher("publisher");
    json_.end_object();
  }

  void write_planned() {
    const PlannedMeeting& planned = context_.archive().planned[context_.page.subject];
    const RegisteredPlan& plan = planned.plan;
    begin("Event");
    json_.member("@id", absolute(context_.page.address) + "#event");
    json_.member("url", absolute(context_.page.address));
    json_.member("name", title_);
    write_times(plan.date, plan.start, plan.end);
    json_.member("eventStatus", plan.cancelled ? "https://schema.org/EventCancelled"
                                               : "https://schema.org/EventScheduled");
    write_where_and_who(plan.location, planned.body);
    json_.end_object();
  }

  void write_where_and_who(std::string_view location, BodyIndex index) {
    const Body& body = context_.archive().bodies[index];
    if (!location.empty()) write_named("location", "Place", location, "");
    write_named("organizer", organization(), body.name, absolute(context_.site.routes.body(body)));
  }

  // Who gives an identifier of the government's list is of the government.
  const char* organization() const {
    return config_.woo.organisation.empty() ? "Organization" : "GovernmentOrganization";
  }

  void write_publisher(std::string_view member) {
    json_.name(member);
    begin(organization());
    json_.member("name", config_.publisher);
    json_.member("url", config_.base_url);
    if (!config_.woo.organisation.empty()) json_.member("sameAs", config_.woo.organisation);
    json_.end_object();
  }

  void write_body() {
    const Body& body = context_.archive().bodies[context_.page.subject];
    const std::string address = absolute(context_.site.routes.body(body));
    begin(organization());
    json_.member("@id", address);
    json_.member("url", address);
    json_.member("name", body.name);
    if (!body.description.empty()) json_.member("description", body.description);
    if (!config_.publisher.empty()) write_publisher("parentOrganization");
    json_.end_object();
  }

  // The end of a meeting that went on later is that of another day.
  void write_times(const Header& header) {
    write_times(*header.date, header.start, header.continued_on ? std::nullopt : header.end);
  }

  void write_times(Date date, const std::optional<TimeOfDay>& start,
                   const std::optional<TimeOfDay>& end) {
    const auto moment = [&](TimeOfDay time) { return rfc3339_time(date, time, config_.time_zone); };
    json_.member("startDate", start ? moment(*start) : iso_date(date));
    const auto until = start && end ? end_after(date, *start, *end) : std::nullopt;
    if (until) json_.member("endDate", rfc3339_time(until->date, until->time, config_.time_zone));
  }

  // Only who has a public role has a page. A role that has not ended is theirs.
  void write_person() {
    const Person& person = context_.archive().people[context_.page.subject];
    const std::string address = absolute(context_.site.routes.person(person));
    begin("Person");
    json_.member("@id", address);
    json_.member("url", address);
    json_.member("name", person.name);
    const auto role =
        std::find_if(person.memberships.rbegin(), person.memberships.rend(),
                     [](const Membership& each) { return !each.until && !each.role.empty(); });
    if (role != person.memberships.rend()) {
      json_.member("jobTitle", role->role);
      if (!role->organisation.empty()) {
        write_named("affiliation", "Organization", role->organisation, "");
      }
    }
    json_.end_object();
  }

  void write_named(std::string_view member, const char* type, std::string_view name,
                   std::string_view url) {
    json_.name(member);
    begin(type);
    json_.member("name", name);
    if (!url.empty()) json_.member("url", url);
    json_.end_object();
  }

  void write_trail() {
    begin("BreadcrumbList");
    json_.name("itemListElement");
    json_.begin_array();
    Trail trail = trail_to(context_);
    trail.emplace_back(title_, context_.page.address);
    for (std::size_t index = 0; index < trail.size(); ++index) {
      begin("ListItem");
      json_.name("position");
      json_.ready(std::to_string(index + 1));
      json_.member("name", trail[index].first);
      json_.member("item", absolute(trail[index].second));
      json_.end_object();
    }
    json_.end_array();
    json_.end_object();
  }

  const PageContext& context_;
  const Config& config_;
  const std::string& title_;
  JsonWriter json_;
};

}  // namespace

std::string structured_data(const PageContext& context, const std::string& title) {
  // A page right below the home page has no trail to tell of.
  const Config& config = context.site.config;
  if (config.base_url.empty() || !config.outputs.search_engines || trail_to(context).empty())
    return {};
  return GraphWriter(context, title).write();
}

}  // namespace openverslag
