// Feeds of a site as readers get them: their files, and the rules that validators keep.
#pragma once

#include <tinyxml2.h>

#include <map>
#include <string>
#include <vector>

#include "site/site.h"

namespace openverslag {

// A feed read back by an XML parser.
struct ReadFeed {
  explicit ReadFeed(const std::string& xml);  // which must be well-formed

  std::string of(const char* name) const;                     // text of a channel's element
  std::vector<std::string> of_items(const char* name) const;  // of that element of each item
  std::string link(const std::string& relation) const;        // href of atom:link; "" for none
  static std::string text(const tinyxml2::XMLElement* parent, const char* name);

  tinyxml2::XMLDocument document;
  const tinyxml2::XMLElement* channel = nullptr;
};

const Feed& feed_of(const Site& site, FeedKind kind, std::uint32_t subject = 0);

// By path.
std::map<std::string, std::string> files_of(const Site& site, const Feed& feed);

// What the feed validator would say of RSS that is served at `address`, by the names of its
// messages, each with what it is about.
std::vector<std::string> validator_messages(const std::string& xml, const std::string& address);

}  // namespace openverslag
