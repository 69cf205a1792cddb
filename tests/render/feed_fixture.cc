#include "render/feed_fixture.h"

#include <catch2/catch.hpp>
#include <stdexcept>

#include "render/render.h"

namespace openverslag {

ReadFeed::ReadFeed(const std::string& xml) {
  REQUIRE(document.Parse(xml.c_str()) == tinyxml2::XML_SUCCESS);
  channel = document.RootElement()->FirstChildElement("channel");
  REQUIRE(channel != nullptr);
}

std::string ReadFeed::of(const char* name) const { return text(channel, name); }

std::vector<std::string> ReadFeed::of_items(const char* name) const {
  std::vector<std::string> all;
  for (const auto* item = channel->FirstChildElement("item"); item != nullptr;
       item = item->NextSiblingElement("item")) {
    all.push_back(text(item, name));
  }
  return all;
}

std::string ReadFeed::link(const std::string& relation) const {
  for (const auto* link = channel->FirstChildElement("atom:link"); link != nullptr;
       link = link->NextSiblingElement("atom:link")) {
    if (link->Attribute("rel") == relation) return link->Attribute("href");
  }
  return {};
}

std::string ReadFeed::text(const tinyxml2::XMLElement* parent, const char* name) {
  const auto* element = parent->FirstChildElement(name);
  return element != nullptr && element->GetText() != nullptr ? element->GetText() : "";
}

const Feed& feed_of(const Site& site, FeedKind kind, std::uint32_t subject) {
  for (const Feed& each : site.feeds) {
    if (each.kind == kind && each.subject == subject) return each;
  }
  throw std::logic_error("no such feed in the fixture");
}

std::map<std::string, std::string> files_of(const Site& site, const Feed& feed) {
  std::map<std::string, std::string> files;
  render_feed(site, feed, PrintedEntries(site), [&](const OutputFile& file) {
    REQUIRE(files.emplace(file.path, file.bytes).second);
  });
  return files;
}

}  // namespace openverslag
