#include "render/citations.h"

#include "render/page_context.h"
#include "render/record_words.h"
#include "text/dates.h"
#include "text/json_writer.h"
#include "text/percent_encoding.h"

namespace openverslag {

namespace {

std::string_view publisher_of(const Site& site) {
  const Config& config = site.config;
  return config.publisher.empty() ? std::string_view(config.title) : config.publisher;
}

// "B1: Jaarwisseling", "Rondvraag".
std::string name_of_item(const Site& site, ItemRef ref) {
  const Facts& facts = site.archive.meetings[ref.meeting];
  const Item& item = facts.items[ref.item];
  const std::string title(item_title(site.language, item));
  const bool has_code = item.is_section || !item.number.empty();
  return has_code ? item_code(facts, item) + ": " + title : title;
}

std::string address_of(const Site& site, ItemRef ref) {
  const Item& item = site.archive.meetings[ref.meeting].items[ref.item];
  return absolute_address(site, ref.meeting) + "#" + item.anchor;
}

std::string title_of(const Site& site, MeetingIndex meeting) {
  return site.language.text("page.minutes-of", {meeting_name(site, meeting)});
}

void write_issued(JsonWriter& json, const Date& date) {
  json.name("issued");
  json.begin_object();
  json.name("date-parts");
  json.ready("[[" + std::to_string(static_cast<int>(date.year())) + "," +
             std::to_string(static_cast<unsigned>(date.month())) + "," +
             std::to_string(static_cast<unsigned>(date.day())) + "]]");
  json.end_object();
}

// What a reference to the meeting and one to an item have in common.
void write_origin(JsonWriter& json, const Site& site, MeetingIndex meeting) {
  json.name("author");
  json.begin_array();
  json.begin_object();
  json.member("literal", publisher_of(site));
  json.end_object();
  json.end_array();
  const auto& date = site.archive.meetings[meeting].header.date;
  if (date) write_issued(json, *date);
  json.member("language", language_tag(site, site.archive.meetings[meeting]));
}

}  // namespace

std::string citation_of(const Site& site, ItemRef ref) {
  std::string citation = site.language.text(
      "page.citation",
      {std::string(publisher_of(site)), meeting_name(site, ref.meeting), name_of_item(site, ref)});
  if (!site.config.base_url.empty()) citation += " " + address_of(site, ref);
  return citation;
}

std::string mistake_href(const Site& site, ItemRef ref) {
  const Contact& contact = site.config.contact;
  if (contact.email.empty()) return contact.url;
  const Language& language = site.language;
  const std::string subject = language.text(
      "page.mistake-subject", {meeting_name(site, ref.meeting), name_of_item(site, ref)});
  std::string href = "mailto:" + contact.email + "?subject=" + percent_encoded(subject);
  if (!site.config.base_url.empty()) {
    href += "&body=" + percent_encoded(language.text("page.mistake-body", {address_of(site, ref)}));
  }
  return href;
}

OutputFile render_citations(const Site& site, MeetingIndex meeting) {
  const MeetingLinks& links = site.archive.links[meeting];
  JsonWriter json;
  json.begin_array();
  json.begin_object();
  json.member("id", links.id);
  json.member("type", "report");
  json.member("title", title_of(site, meeting));
  json.member("URL", absolute_address(site, meeting));
  write_origin(json, site, meeting);
  json.end_object();
  const auto& items = site.archive.meetings[meeting].items;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    json.begin_object();
    json.member("id", links.id + "#" + items[i].anchor);
    json.member("type", "chapter");
    json.member("title", name_of_item(site, {meeting, i}));
    json.member("container-title", title_of(site, meeting));
    json.member("URL", address_of(site, {meeting, i}));
    write_origin(json, site, meeting);
    json.end_object();
  }
  json.end_array();
  return {site.routes.citations(links), json.take()};
}

}  // namespace openverslag
