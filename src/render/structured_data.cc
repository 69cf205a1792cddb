#include "render/structured_data.h"

#include "render/record_words.h"
#include "render/shell.h"
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
    if (!header.location.empty()) write_named("location", "Place", header.location, "");
    const Body& body = context_.archive().bodies[context_.links(meeting).body];
    write_named("organizer", "Organization", body.name, absolute(context_.site.routes.body(body)));
    json_.end_object();
    begin("Report");
    json_.member("@id", address);
    json_.member("url", address);
    json_.member("name", header.title.empty() ? name : header.title);
    json_.member("inLanguage", context_.language().code());
    json_.name("about");
    json_.begin_object();
    json_.member("@id", address + "#event");
    json_.end_object();
    if (!config_.publisher.empty()) {
      write_named("publisher", "Organization", config_.publisher, config_.base_url);
    }
    json_.end_object();
  }

  void write_times(const Header& header) {
    const auto moment = [&](Date date, TimeOfDay time) {
      return rfc3339_time(date, time, config_.time_zone);
    };
    json_.member("startDate",
                 header.start ? moment(*header.date, *header.start) : iso_date(*header.date));
    // The end of a meeting that went on later is that of another day, or of another night.
    const bool same_day = header.start && header.end && *header.end > *header.start;
    if (same_day && !header.continued_on) {
      json_.member("endDate", moment(*header.date, *header.end));
    }
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
  if (context.site.config.base_url.empty() || trail_to(context).empty()) return {};
  return GraphWriter(context, title).write();
}

}  // namespace openverslag
