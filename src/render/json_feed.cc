#include "render/feed_document.h"
#include "text/dates.h"
#include "text/json_writer.h"

namespace openverslag {

namespace {

std::string time_of(const Site& site, const EntryTime& moment) {
  return rfc3339_time(moment.date, moment.time, site.config.time_zone);
}

void write_item(JsonWriter& json, const Site& site, const EntryText& entry) {
  json.begin_object();
  json.member("id", entry.id);
  json.member("url", entry.address);
  json.member("title", entry.title);
  json.member("content_text", entry.summary);
  json.member("date_published", time_of(site, entry.published));
  if (entry.adopted) json.member("date_modified", time_of(site, *entry.adopted));
  json.end_object();
}

void write_author(JsonWriter& json, const Config& config) {
  json.name("authors");
  json.begin_array();
  json.begin_object();
  json.member("name", config.publisher);
  json.member("url", config.base_url);
  json.end_object();
  json.end_array();
}

}  // namespace

std::string json_feed_of(const Site& site, const Feed& feed, const FeedDocument& document) {
  const Config& config = site.config;
  JsonWriter json;
  json.begin_object();
  json.member("version", "https://jsonfeed.org/version/1.1");
  json.member("title", document.title);
  json.member("home_page_url", config.base_url + feed.page);
  json.member("feed_url", config.base_url + Routes::json_feed_of(document.address));
  json.member("description", site.language.text("page.feed-description", {document.title}));
  json.member("language", site.language.code());
  if (!config.publisher.empty()) write_author(json, config);
  json.name("items");
  json.begin_array();
  for (const EntryText& entry : document.entries) write_item(json, site, entry);
  json.end_array();
  json.end_object();
  return json.take();
}

}  // namespace openverslag
