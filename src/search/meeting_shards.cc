#include "search/meeting_shards.h"

#include "render/record_words.h"
#include "search/text_code.h"
#include "text/dates.h"

namespace openverslag {

namespace {

constexpr std::size_t kPartBytes = 3'000;

std::size_t size_of(const SearchDocument& document) {
  std::size_t size = document.title.size() + document.anchor.size();
  for (const auto* values : {&document.people, &document.topics}) {
    for (const FacetValue& value : *values) size += value.term.size() + value.name.size();
  }
  for (const SearchParagraph& paragraph : document.paragraphs) size += paragraph.text.size();
  return size;
}

void append_values(std::string& out, const std::vector<FacetValue>& values) {
  out += ",[";
  for (const FacetValue& value : values) {
    if (&value != &values.front()) out += ',';
    append_script_text(out, value.term);
    out += ',';
    append_script_text(out, value.name);
  }
  out += ']';
}

void append_document(std::string& out, const SearchDocument& document) {
  out += '[';
  append_script_text(out, document.title);
  out += ',';
  append_script_text(out, document.anchor);
  out += ',';
  append_script_text(out, document.joint);
  out += document.decides ? (document.acts ? ",\"da\"" : ",\"d\"")
         : document.acts  ? ",\"a\""
                          : ",\"\"";
  append_values(out, document.people);
  append_values(out, document.topics);
  out += ",[";
  for (const SearchParagraph& paragraph : document.paragraphs) {
    if (&paragraph != &document.paragraphs.front()) out += ',';
    append_script_text(out, paragraph.text);
  }
  out += "]]";
}

}  // namespace

std::size_t end_of_part(std::span<const SearchDocument> documents, std::size_t begin) {
  std::size_t end = begin;
  std::size_t bytes = 0;
  do {
    bytes += size_of(documents[end++]);
  } while (end < documents.size() && bytes + size_of(documents[end]) <= kPartBytes);
  return end;
}

std::string meeting_shard_name(const Archive& archive, MeetingIndex meeting, std::size_t part) {
  // Those without a date count as the oldest, as they do everywhere.
  const std::size_t dated = dated_meetings(archive);
  const std::size_t undated = archive.meetings.size() - dated;
  const std::size_t number =
      meeting < dated ? undated + meeting : archive.meetings.size() - 1 - meeting;
  return "m-" + std::to_string(number) + "-" + std::to_string(part);
}

std::string meeting_shard(const Site& site, MeetingIndex meeting,
                          std::span<const SearchDocument> documents) {
  const MeetingLinks& links = site.archive.links[meeting];
  const auto& date = site.archive.meetings[meeting].header.date;
  std::string json = "[";
  append_script_text(json, site.routes.meeting(links));
  json += ',';
  append_script_text(json, site.archive.bodies[links.body].name);
  json += ',';
  append_script_text(json, date ? iso_date(*date) : std::string());
  json += ',';
  append_script_text(json, date ? long_date(*date, site.language)
                                : std::string(site.language.text("page.undated")));
  json += ",[";
  for (const SearchDocument& document : documents) {
    if (&document != &documents.front()) json += ',';
    append_document(json, document);
  }
  json += ']';
  const std::string_view language = foreign_language(site, meeting);
  if (!language.empty()) {
    json += ',';
    append_script_text(json, language);
  }
  return json += ']';
}

}  // namespace openverslag
