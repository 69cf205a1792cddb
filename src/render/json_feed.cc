#include <nlohmann/json.hpp>

#include "render/feed_document.h"
#include "render/json_text.h"
#include "text/dates.h"

namespace openverslag {

namespace {

using Json = nlohmann::ordered_json;

std::string time_of(const Site& site, const EntryTime& moment) {
  return rfc3339_time(moment.date, moment.time, site.config.time_zone);
}

Json item_of(const Site& site, const EntryText& entry) {
  Json item = {{"id", entry.id},
               {"url", entry.address},
               {"title", entry.title},
               {"summary", entry.summary},
               {"content_html", entry.html},
               {"date_published", time_of(site, entry.published)}};
  if (entry.adopted) item["date_modified"] = time_of(site, *entry.adopted);
  return item;
}

}  // namespace

std::string json_feed_of(const Site& site, const Feed& feed, const FeedDocument& document) {
  const Config& config = site.config;
  Json json = {{"version", "https://jsonfeed.org/version/1.1"},
               {"title", document.title},
               {"home_page_url", config.base_url + feed.page},
               {"feed_url", config.base_url + Routes::json_feed_of(document.address)},
               {"description", site.language.text("page.feed-description", {document.title})},
               {"language", site.language.code()}};
  if (!document.older.empty()) {
    json["next_url"] = config.base_url + Routes::json_feed_of(document.older);
  }
  if (!config.publisher.empty()) {
    json["authors"] = Json::array({{{"name", config.publisher}, {"url", config.base_url}}});
  }
  json["items"] = Json::array();
  for (const EntryText& entry : document.entries) json["items"].push_back(item_of(site, entry));
  return without_markup(json.dump(1, ' ', false, Json::error_handler_t::replace)) + "\n";
}

}  // namespace openverslag
