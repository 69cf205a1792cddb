#include <algorithm>
#include <ctime>
#include <regex>
#include <set>

#include "render/feed_fixture.h"

namespace openverslag {

namespace {

using Messages = std::vector<std::string>;
using Element = tinyxml2::XMLElement;

const std::regex kTime(
    "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} "
    "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} "
    "(GMT|[+-][0-9]{2}[03]0)");

bool is_absolute(const std::string& address) {
  return address.starts_with("https://") || address.starts_with("http://");
}

// IncorrectDOW: the day of the week must be that of the date.
bool is_right_weekday(const std::string& text) {
  std::tm time{};
  if (strptime(text.c_str(), "%a, %d %b %Y", &time) == nullptr) return false;
  const int printed = time.tm_wday;
  time.tm_hour = 12;
  timegm(&time);
  return time.tm_wday == printed;
}

void check_time(const std::string& text, Messages& messages) {
  if (!std::regex_match(text, kTime)) {
    messages.push_back("InvalidRFC2822Date: " + text);
  } else if (!is_right_weekday(text)) {
    messages.push_back("IncorrectDOW: " + text);
  }
}

void check_html(const std::string& html, Messages& messages) {
  static const std::regex kAddress("(href|src)=\"([^\"]*)\"");
  static const std::regex kRisk("<(script|style|iframe|object)|\\son[a-z]+=|style=",
                                std::regex::icase);
  for (std::sregex_iterator each(html.begin(), html.end(), kAddress), end; each != end; ++each) {
    if (!is_absolute((*each)[2])) messages.push_back("ContainsRelRef: " + (*each)[2].str());
  }
  if (std::regex_search(html, kRisk)) messages.push_back("SecurityRisk: " + html);
}

void check_item(const Element* item, std::set<std::string>& ids, Messages& messages) {
  const std::string id = ReadFeed::text(item, "guid");
  const auto* guid = item->FirstChildElement("guid");
  if (guid == nullptr || id.empty()) messages.push_back("MissingGuid");
  if (guid != nullptr && !guid->Attribute("isPermaLink", "false") && !is_absolute(id)) {
    messages.push_back("InvalidHttpGUID: " + id);
  }
  if (!ids.insert(id).second) messages.push_back("DuplicateValue: " + id);
  if (ReadFeed::text(item, "title").empty()) messages.push_back("MissingTitle: " + id);
  if (!is_absolute(ReadFeed::text(item, "link"))) messages.push_back("InvalidLink: " + id);
  check_time(ReadFeed::text(item, "pubDate"), messages);
  check_html(ReadFeed::text(item, "description"), messages);
  check_html(ReadFeed::text(item, "content:encoded"), messages);
  bool described = false;
  for (const auto* each = item->FirstChildElement(); each != nullptr;
       each = each->NextSiblingElement()) {
    const std::string name = each->Name();
    described = described || name == "description";
    if (name == "content:encoded" && !described) messages.push_back("NeedDescriptionBeforeContent");
  }
}

void check_self(const ReadFeed& feed, const std::string& address, Messages& messages) {
  const std::string self = feed.link("self");
  if (self.empty()) messages.push_back("MissingAtomSelfLink");
  if (!self.empty() && !is_absolute(self)) messages.push_back("RelativeSelf: " + self);
  if (!self.empty() && self != address) messages.push_back("SelfDoesntMatchLocation: " + self);
}

void check_channel(const ReadFeed& feed, Messages& messages) {
  for (const char* name : {"title", "link", "description"}) {
    if (feed.of(name).empty()) messages.push_back(std::string("Missing: ") + name);
  }
  if (!std::regex_match(feed.of("language"), std::regex("[a-z]{2}(-[A-Za-z]+)?"))) {
    messages.push_back("InvalidLanguage: " + feed.of("language"));
  }
  const std::string built = feed.of("lastBuildDate");
  if (!built.empty()) check_time(built, messages);
  bool had_items = false;
  for (const auto* each = feed.channel->FirstChildElement(); each != nullptr;
       each = each->NextSiblingElement()) {
    const bool is_item = std::string(each->Name()) == "item";
    if (had_items && !is_item) messages.push_back(std::string("MisplacedItem: ") + each->Name());
    had_items = had_items || is_item;
  }
}

// What a parser would have put right already.
void check_bytes(const std::string& xml, Messages& messages) {
  const bool has_control = std::ranges::any_of(xml, [](char letter) {
    const auto code = static_cast<unsigned char>(letter);
    return code < ' ' && letter != '\n' && letter != '\t';
  });
  if (has_control || xml.find("\xEF\xBF\xBE") != xml.npos || xml.find("\xEF\xBF\xBF") != xml.npos) {
    messages.push_back("BadCharacters");
  }
  static const std::regex kTitle("<title>([^<]*)</title>");
  static const std::regex kNamed("&[a-z]+;");
  static const std::regex kEntity("&(?!amp;|lt;|gt;|quot;|apos;|#)");
  for (std::sregex_iterator each(xml.begin(), xml.end(), kTitle), end; each != end; ++each) {
    const std::string title = (*each)[1];
    if (std::regex_search(title, kNamed)) messages.push_back("CharacterData: " + title);
  }
  if (std::regex_search(xml, kEntity)) messages.push_back("UndefinedNamedEntity");
  if (!xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")) {
    messages.push_back("EncodingMismatch");
  }
}

}  // namespace

std::vector<std::string> validator_messages(const std::string& xml, const std::string& address) {
  Messages messages;
  const ReadFeed feed(xml);
  check_bytes(xml, messages);
  check_channel(feed, messages);
  check_self(feed, address, messages);
  std::set<std::string> ids;
  for (const auto* item = feed.channel->FirstChildElement("item"); item != nullptr;
       item = item->NextSiblingElement("item")) {
    check_item(item, ids, messages);
  }
  return messages;
}

}  // namespace openverslag
