#include "site/routes.h"

#include <algorithm>
#include <cctype>

namespace openverslag {

namespace {

// ".md" of "2020/dvo.md"; nothing when the name has no ending.
std::string_view ending(std::string_view path) {
  const std::size_t dot = path.find_last_of("./");
  return dot == std::string_view::npos || path[dot] == '/' ? "" : path.substr(dot);
}

// Made in one piece: a meeting's address is asked for wherever it is linked.
std::string folder_of(std::string_view segment, std::string_view id) {
  std::string address;
  address.reserve(segment.size() + id.size() + 1);
  address.append(segment).append(id).append("/");
  return address;
}

std::string part_of(const Slice& slice) {
  return slice.part == 0 ? std::string() : std::to_string(slice.part) + "/";
}

std::string numbered(std::string_view stem, char joint, std::uint32_t number) {
  std::string anchor(stem);
  anchor += joint;
  anchor += std::to_string(number);
  return anchor;
}

std::uint32_t number_of(const KeptNumbers& kept, std::uint32_t block) {
  return kept ? kept->now.at(block) : block + 1;
}

}  // namespace

enum class Routes::Segment : std::size_t {
  meetings,
  bodies,
  people,
  topics,
  theme,
  decisions,
  actions,
  subscribe,
  data,
  about,
  accessibility,
  privacy,
  source,
  undated,
  search,
  glossary,
  changes,
  latest_decisions,
  frames,
};

Routes::Routes(const Language& language) {
  for (const std::string_view key :
       {"route.meetings", "route.bodies", "route.people", "route.topics", "route.theme",
        "route.decisions", "route.actions", "route.subscribe", "route.data", "route.about",
        "route.accessibility", "route.privacy", "route.source", "route.undated", "route.search",
        "route.glossary", "route.changes", "route.latest-decisions", "route.frames"}) {
    segments_.emplace_back(language.text(key)) += '/';
  }
}

std::string Routes::year(const std::string& list, const Slice& slice) const {
  const int year = slice.heading;
  return list + (year == 0 ? segment(Segment::undated) : std::to_string(year) + "/") +
         part_of(slice);
}

std::string Routes::letter(const std::string& list, const Slice& slice) const {
  return list + letter_id(static_cast<char32_t>(slice.heading)) + "/" + part_of(slice);
}

std::string Routes::meetings() const { return segment(Segment::meetings); }
std::string Routes::meetings(int year) const { return this->year(meetings(), {.heading = year}); }
std::string Routes::meeting(const MeetingLinks& links) const {
  return folder_of(segment(Segment::meetings), links.id);
}
std::string Routes::meeting(const PlannedMeeting& planned) const {
  return folder_of(segment(Segment::meetings), planned.id);
}
std::string Routes::first_meeting(const MeetingLinks& links) const {
  return segment(Segment::meetings) + lasting_id(links) + "/";
}
std::string Routes::bodies() const { return segment(Segment::bodies); }
std::string Routes::body(const Body& body) const {
  return segment(Segment::bodies) + body.id + "/";
}
std::string Routes::embed(const Body& body) const {
  return this->body(body) + segment(Segment::latest_decisions);
}
std::string Routes::item_frames() const { return segment(Segment::frames); }
std::string Routes::people() const { return segment(Segment::people); }
std::string Routes::person(const Person& person) const {
  return segment(Segment::people) + person.id + "/";
}
std::string Routes::topics() const { return segment(Segment::topics); }
std::string Routes::subject(const Subject& subject) const {
  return segment(Segment::topics) + subject.id + "/";
}
std::string Routes::theme(const Theme& theme) const {
  return segment(Segment::topics) + segment(Segment::theme) + theme.id + "/";
}
std::string Routes::decisions() const { return segment(Segment::decisions); }
std::string Routes::actions() const { return segment(Segment::actions); }
std::string Routes::feeds() const { return segment(Segment::subscribe); }
std::string Routes::feeds_of_bodies() const { return feeds() + bodies(); }
std::string Routes::feeds_of_themes() const { return feeds() + segment(Segment::theme); }
std::string Routes::feeds_of_topics() const { return feeds() + topics(); }
std::string Routes::feeds_of_people() const { return feeds() + people(); }
std::string Routes::feeds_of_actions() const { return feeds() + actions(); }
std::string Routes::data() const { return segment(Segment::data); }
std::string Routes::search() const { return segment(Segment::search); }
std::string Routes::about() const { return segment(Segment::about); }
std::string Routes::accessibility() const { return segment(Segment::accessibility); }
std::string Routes::changes() const { return segment(Segment::changes); }
std::string Routes::glossary() const { return segment(Segment::glossary); }
std::string Routes::privacy() const { return segment(Segment::privacy); }

std::string Routes::source(const MeetingLinks& links, const Facts& facts) const {
  if (facts.source_kind != SourceKind::text || facts.withheld) return {};
  std::string address = segment(Segment::source) + links.id;
  for (const char letter : ending(facts.source)) {
    address += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  }
  if (address.ends_with(".html") || address.ends_with(".htm")) address += ".txt";
  return address;
}

std::string Routes::feed_of(std::string_view page) const { return std::string(page) + "feed.xml"; }

std::string Routes::actions_of(const Person& person) const {
  return this->person(person) + segment(Segment::actions);
}
std::string Routes::actions_of(std::string_view organisation) const {
  std::string address = segment(Segment::actions);
  return address.append(organisation) += '/';
}

std::string Routes::json_feed_of(std::string_view feed) {
  return std::string(feed.substr(0, feed.rfind('.'))) + ".json";
}

std::string Routes::archive_of(std::string_view feed, std::size_t archive) {
  const std::size_t dot = feed.rfind('.');
  std::string address(feed.substr(0, dot));
  address += '-' + std::to_string(archive);
  return address.append(feed.substr(dot));
}

std::string Routes::calendar_of(std::string_view page) {
  return std::string(page) + "calendar.ics";
}
std::string Routes::calendar_of(std::string_view page, int year) {
  return std::string(page) + "calendar-" + std::to_string(year) + ".ics";
}

std::string Routes::subscriptions() const { return feeds() + "feeds.opml"; }

std::string Routes::file_of(std::string_view address) {
  std::string file(address);
  if (file.empty() || file.back() == '/') file += "index.html";
  return file;
}

std::string Routes::to_root(std::string_view address) {
  std::string way_back;
  for (auto depth = std::ranges::count(address, '/'); depth > 0; --depth) way_back += "../";
  return way_back;
}

std::string Routes::anchor(const Item& item) { return item.anchor; }
std::string Routes::anchor(const Item& item, std::uint32_t block) {
  return numbered_anchor(item.anchor, number_of(item.paragraphs, block));
}
std::string Routes::numbered_anchor(std::string_view item, std::uint32_t number) {
  return numbered(item, '-', number);
}
std::string Routes::action_anchor(const Item& item, std::size_t action) {
  return item.anchor + ".actie-" + std::to_string(action + 1);
}

std::string Routes::change_anchor(const MinutesChange& change, std::size_t part) {
  const std::string version = change.id.substr(change.id.rfind('.') + 1);
  const std::string& item = change.parts[part].anchor;
  if (item.empty() || item.starts_with('.'))
    return "wijziging." + version + "-" + std::to_string(part + 1);
  return item + ".wijziging-" + version;
}

std::string Routes::preamble_anchor(const Facts& facts, std::uint32_t block) {
  return numbered("begin", '.', number_of(facts.preamble_paragraphs, block));
}
std::string Routes::closing_anchor(const Facts& facts, std::uint32_t block) {
  return numbered("end", '.', number_of(facts.closing_paragraphs, block));
}
std::vector<std::string> Routes::former_anchors(const Facts& facts) {
  std::vector<std::string> anchors;
  const auto add = [&](std::string_view stem, const KeptNumbers& kept) {
    if (!kept) return;
    for (const std::uint32_t number : kept->former) anchors.push_back(numbered(stem, '.', number));
  };
  add("begin", facts.preamble_paragraphs);
  add("end", facts.closing_paragraphs);
  return anchors;
}

}  // namespace openverslag
