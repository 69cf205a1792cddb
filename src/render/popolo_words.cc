#include "render/popolo_words.h"

#include <algorithm>

#include "document/document.h"
#include "minutes/kind_words.h"
#include "render/data_words.h"
#include "render/record_words.h"

namespace openverslag {

namespace {

// Where something stands: "event_id", "item_id", and "url" when it stands in a second file of its
// meeting.
void write_place(JsonWriter& json, const Site& site, ItemRef ref) {
  const Archive& archive = site.archive;
  const Item& item = archive.meetings[ref.meeting].items[ref.item];
  json.member("event_id", archive.links[leading_file(archive.links, ref.meeting)].id);
  json.member("item_id", Routes::anchor(item));
  if (archive.links[ref.meeting].same_as)
    json.member("url", absolute_address(site, ref.meeting) + "#" + Routes::anchor(item));
}

// What is said is known by where it stands: "2020-10-05-dvo#b5-3".
void begin_speech(JsonWriter& json, const std::string& event, const std::string& anchor) {
  json.begin_object();
  json.member("event_id", event);
  json.member("id", event + "#" + anchor);
}

void write_words(JsonWriter& json, const std::string& event, const std::string& anchor,
                 const Block& words) {
  begin_speech(json, event, anchor);
  write_apart(json, words);
  json.end_object();
}

void write_item_speeches(JsonWriter& json, const Site& site, ItemRef ref, const ItemText& text) {
  const MeetingLinks& links = site.archive.links[ref.meeting];
  const Item& item = site.archive.meetings[ref.meeting].items[ref.item];
  for (std::uint32_t block = 0; block < text.blocks.size(); ++block) {
    begin_speech(json, links.id, Routes::anchor(item, block));
    write_spoken(json, site, ref, block, text.blocks[block]);
    json.end_object();
  }
}

// Every word, those outside the items too.
void write_meeting_speeches(JsonWriter& json, const Site& site, MeetingIndex meeting,
                            const MeetingText& text) {
  const std::string& event = site.archive.links[meeting].id;
  const Facts& facts = site.archive.meetings[meeting];
  for (std::uint32_t block = 0; block < text.preamble.size(); ++block)
    write_words(json, event, Routes::preamble_anchor(facts, block), text.preamble[block]);
  for (std::uint32_t i = 0; i < text.items.size(); ++i)
    write_item_speeches(json, site, {meeting, i}, text.items[i]);
  for (std::uint32_t block = 0; block < text.closing.size(); ++block)
    write_words(json, event, Routes::closing_anchor(facts, block), text.closing[block]);
}

// Where it was told, and how it stood then.
void write_mention(JsonWriter& json, const Site& site, const ActionEntry::Appearance& mention) {
  const auto& [ref, index] = mention;
  const Action& action = site.archive.meetings[ref.meeting].items[ref.item].actions[index];
  json.begin_object();
  write_place(json, site, ref);
  json.member("text", action.text);
  json.member("state", word_of(action.state));
  write_known(json, "holders", public_holders(site, ref, index));
  write_known(json, "due", action.due);
  json.end_object();
}

void write_action(JsonWriter& json, const Site& site, const ActionEntry& entry) {
  const auto& [ref, index] = entry.appearances.front();
  const Item& item = site.archive.meetings[ref.meeting].items[ref.item];
  json.begin_object();
  json.member("id", site.archive.links[ref.meeting].id + "#" + Routes::action_anchor(item, index));
  write_place(json, site, ref);
  json.member("text", item.actions[index].text);
  json.member("state", word_of(entry.state));
  write_known(json, "holders", public_holders(site, entry.holding().item, entry.holding().action));
  write_known(json, "due", newest_due(site, entry));
  json.name("mentions");
  json.begin_array();
  for (const ActionEntry::Appearance& mention : entry.appearances)
    write_mention(json, site, mention);
  json.end_array();
  json.end_object();
}

}  // namespace

void write_spoken(JsonWriter& json, const Site& site, ItemRef item, std::uint32_t block,
                  const Block& words) {
  const Person* speaker = public_speaker(site, item, block);
  if (speaker == nullptr) return write_apart(json, words);
  json.member("type", "speech");
  json.member("creator_id", speaker->id);
  json.member("text", plain_text(words));
}

void write_apart(JsonWriter& json, const Block& words) {
  json.member("type", "narrative");
  json.member("text", plain_text(words));
}

void write_task(JsonWriter& json, const Site& site, ItemRef ref, std::size_t index) {
  const Action& action = site.archive.meetings[ref.meeting].items[ref.item].actions[index];
  json.member("text", action.text);
  json.member("state", word_of(action.state));
  write_known(json, "holders", public_holders(site, ref, index));
  write_known(json, "due", action.due);
}

void write_motions(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                   const TakePiece& take) {
  const auto& all = site.archive.decisions;
  const auto meeting_of = [](const DecisionEntry& each) { return each.item.meeting; };
  json.name("motions");
  json.begin_array();
  for (auto each = std::ranges::lower_bound(all, begin, {}, meeting_of);
       each != all.end() && meeting_of(*each) < end; ++each) {
    const auto& [meeting, item] = each->item;
    const Decision& decision = site.archive.meetings[meeting].items[item].decisions[each->decision];
    json.begin_object();
    write_place(json, site, each->item);
    json.member("text", decision.text);
    json.member("result", word_of(decision.kind));
    json.end_object();
    json.pass_on(take);
  }
  json.end_array();
}

void write_actions(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                   const TakePiece& take) {
  const auto& all = site.archive.actions;
  const auto meeting_of = [](const ActionEntry& each) {
    return each.appearances.front().item.meeting;
  };
  json.name("actions");
  json.begin_array();
  for (auto each = std::ranges::lower_bound(all, begin, {}, meeting_of);
       each != all.end() && meeting_of(*each) < end; ++each) {
    write_action(json, site, *each);
    json.pass_on(take);
  }
  json.end_array();
}

void write_speeches(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                    const WordsOf& words_of, const TakePiece& take) {
  json.name("speeches");
  json.begin_array();
  for (MeetingIndex meeting = begin; meeting < end; ++meeting) {
    if (site.archive.links[meeting].same_as) continue;
    write_meeting_speeches(json, site, meeting, words_of(meeting));
    json.pass_on(take);
  }
  json.end_array();
}

}  // namespace openverslag
