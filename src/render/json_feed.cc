#include "render/entry_prints.h"
#include "render/feed_document.h"
#include "text/dates.h"
#include "text/json_writer.h"

namespace openverslag {

namespace {

std::string json_time(const Site& site, const EntryTime& moment) {
  return rfc3339_time(moment.date, moment.time, site.config.time_zone);
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

AroundAddress json_around(const Site& site, const FeedEntry& entry) {
  const EntryText text = text_of(site, entry);
  JsonWriter before;
  before.begin_object();
  before.member("id", text.id);
  before.name("url");
  JsonWriter after;
  after.begin_object();
  after.member("title", text.title);
  after.member("content_text", text.summary);
  after.member("date_published", json_time(site, published_on(site, entry)));
  const auto modified = modified_on(site, entry);
  if (modified) after.member("date_modified", json_time(site, *modified));
  const std::string_view language = language_of(site, entry);
  if (!language.empty()) after.member("language", language);
  after.end_object();
  AroundAddress around{before.take_value(), after.take_value()};
  around.after.front() = ',';  // one object with what is before
  return around;
}

std::string json_feed_of(const Site& site, const Feed& feed, const FeedDocument& document,
                         const PrintedEntries& printed) {
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
  std::string entry_text;
  for (const FeedEntry& entry : document.entries) {
    entry_text.clear();
    printed.append_json(entry, entry_text);
    json.ready(entry_text);
  }
  json.end_array();
  json.end_object();
  return json.take();
}

}  // namespace openverslag
