#include "render/popolo_words.h"

#include "document/document.h"
#include "minutes/kind_words.h"
#include "render/data_words.h"

namespace openverslag {

namespace {

void write_item_motions(JsonWriter& json, const MeetingLinks& links, const Item& item) {
  for (const Decision& decision : item.decisions) {
    json.begin_object();
    json.member("event_id", links.id);
    json.member("item_id", Routes::anchor(item));
    json.member("text", decision.text);
    json.member("result", word_of(decision.kind));
    json.end_object();
  }
}

void write_item_speeches(JsonWriter& json, const Site& site, ItemRef ref, const ItemText& text) {
  const MeetingLinks& links = site.archive.links[ref.meeting];
  const Item& item = site.archive.meetings[ref.meeting].items[ref.item];
  for (std::uint32_t block = 0; block < text.blocks.size(); ++block) {
    json.begin_object();
    json.member("event_id", links.id);
    json.member("id", Routes::anchor(item, block));
    write_spoken(json, site, ref, block, text.blocks[block]);
    json.end_object();
  }
}

}  // namespace

void write_spoken(JsonWriter& json, const Site& site, ItemRef item, std::uint32_t block,
                  const Block& words) {
  const Person* speaker = public_speaker(site, item, block);
  json.member("type", speaker != nullptr ? "speech" : "narrative");
  if (speaker != nullptr) json.member("creator_id", speaker->id);
  json.member("text", plain_text(words));
}

void write_motions(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end) {
  json.name("motions");
  json.begin_array();
  for (MeetingIndex i = begin; i < end; ++i) {
    const MeetingLinks& links = site.archive.links[i];
    if (links.same_as) continue;
    for (const Item& item : site.archive.meetings[i].items) write_item_motions(json, links, item);
  }
  json.end_array();
}

void write_speeches(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                    const WordsOf& words_of) {
  json.name("speeches");
  json.begin_array();
  for (MeetingIndex meeting = begin; meeting < end; ++meeting) {
    if (site.archive.links[meeting].same_as) continue;
    const MeetingText text = words_of(meeting);
    for (std::uint32_t i = 0; i < text.items.size(); ++i)
      write_item_speeches(json, site, {meeting, i}, text.items[i]);
  }
  json.end_array();
}

}  // namespace openverslag
