#include "render/feed_check.h"

#include <tinyxml2.h>

#include <initializer_list>

#include "text/failure.h"
#include "text/json_check.h"

namespace openverslag {

namespace {

bool has_words(const tinyxml2::XMLElement& parent, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const auto* child = parent.FirstChildElement(name);
    if (child == nullptr || child->NoChildren()) return false;
  }
  return true;
}

bool is_rss(const std::string& bytes, std::size_t entries) {
  constexpr bool kResolvesEntities = false;  // the words are not looked at
  tinyxml2::XMLDocument document(kResolvesEntities);
  if (document.Parse(bytes.data(), bytes.size()) != tinyxml2::XML_SUCCESS) return false;
  const auto* channel = document.RootElement()->FirstChildElement("channel");
  if (channel == nullptr || !has_words(*channel, {"title", "link", "description"})) return false;
  std::size_t found = 0;
  for (const auto* item = channel->FirstChildElement("item"); item != nullptr;
       item = item->NextSiblingElement("item"), ++found) {
    if (!has_words(*item, {"title", "link", "description", "guid", "pubDate"})) return false;
  }
  return found == entries;
}

}  // namespace

const OutputFile& accepted_feed(const OutputFile& file, std::size_t entries) {
  const bool is_good =
      file.path.ends_with(".json") ? is_json(file.bytes) : is_rss(file.bytes, entries);
  if (!is_good) throw Failure("failure.render.feed", {file.path});
  return file;
}

}  // namespace openverslag
