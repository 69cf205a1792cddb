#include <nlohmann/json.hpp>

#include "cli/inspection.h"
#include "cli/inspection_origins.h"
#include "minutes/kind_words.h"
#include "privacy/personal_data.h"
#include "text/fold.h"

namespace openverslag {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Place& place) { return {{"line", place.line}, {"column", place.column}}; }

Json json_of(const std::optional<Date>& date) { return date ? Json(iso_date(*date)) : Json(); }

Json json_of(const std::optional<TimeOfDay>& time) { return time ? Json(iso_time(*time)) : Json(); }

std::string_view word_of(Certainty certainty) {
  switch (certainty) {
    case Certainty::unknown:
      return "unknown";
    case Certainty::ambiguous:
      return "ambiguous";
    case Certainty::probable:
      return "probable";
    case Certainty::certain:
      break;
  }
  return "certain";
}

Json attendees(const Inspection& inspection, const std::vector<Attendee>& list,
               const std::vector<Resolved>& resolved) {
  Json names = Json::array();
  for (std::size_t i = 0; i < list.size(); ++i)
    names.push_back(shown_name(inspection, resolved[i], list[i].printed));
  return names;
}

Json officer(const Inspection& inspection, const std::optional<Attendee>& attendee,
             const Resolved& resolved) {
  return attendee ? Json(shown_name(inspection, resolved, attendee->printed)) : Json();
}

void add_header(Json& json, const Inspection& inspection) {
  const Header& header = inspection.facts().header;
  const MeetingLinks& links = inspection.links();
  json["source"] = inspection.facts().source;
  json["id"] = links.id;
  json["title"] = header.title;
  json["body"] = header.body;
  json["publicity"] = fold(header.publicity);
  json["date"] = json_of(header.date);
  json["start"] = json_of(header.start);
  json["end"] = json_of(header.end);
  json["location"] = header.location;
  json["draft"] = header.draft;
  json["chair"] = officer(inspection, header.chair, links.chair);
  json["secretary"] = officer(inspection, header.secretary, links.secretary);
  json["present"] = attendees(inspection, header.present, links.present);
  json["absent"] = attendees(inspection, header.absent, links.absent);
  json["labels"] = Json::array();
  for (const ExtraLabel& extra : header.extra)
    json["labels"].push_back({{"label", extra.label}, {"value", extra.value}});
}

std::string_view certainty_word(bool certain) { return certain ? "certain" : "probable"; }

void add_origins(Json& json, const Inspection& inspection) {
  const Facts& facts = inspection.facts();
  Json origins = Json::object();
  for (const FieldOrigin& origin : facts.header.origins) {
    Json& told = origins[std::string(origin.field)];
    told = {{"rule", word_of(origin.rule)},
            {"certainty", certainty_word(is_certain(origin.rule))},
            {"place", json_of(origin.place)},
            {"words", origin_words(inspection, origin)}};
    if (!origin.file.empty()) told["file"] = origin.file.str();
    if (!origin.replaced.empty()) told["replaced"] = origin.replaced.str();
  }
  json["origins"] = std::move(origins);
}

// The names of an item in three lists, and each with its certainty and its words.
void add_names(Json& json, const Inspection& inspection, const Item& item, const ItemLinks& links) {
  Json lists = {{"speakers", Json::array()},
                {"mentions", Json::array()},
                {"unresolved", Json::array()},
                {"names", Json::array()}};
  for (std::size_t i = 0; i < item.names.size(); ++i) {
    const NameUse& use = item.names[i];
    const Resolved& resolved = links.names[i];
    const std::string name = shown_name(inspection, resolved, use.printed);
    const bool speaks = use.role == NameRole::speaker;
    if (!use.pronoun || resolved.linked())
      lists[!resolved.linked() ? "unresolved" : speaks ? "speakers" : "mentions"].push_back(name);
    lists["names"].push_back({{"name", name},
                              {"printed", use.printed.str()},
                              {"role", speaks ? "speaker" : "mention"},
                              {"certainty", word_of(resolved.certainty)},
                              {"paragraph", use.block + 1}});
  }
  json.update(lists);
}

Json item_json(const Inspection& inspection, const Item& item, const ItemLinks& links) {
  const Archive& archive = inspection.archive;
  Json json;
  json["section"] = item.section ? inspection.facts().sections[*item.section].code : "";
  json["number"] = item.number;
  if (item.printed_number != item.number) json["printed"] = item.printed_number.str();
  json["title"] = item.title;
  json["anchor"] = item.anchor;
  json["place"] = json_of(item.place);
  json["rule"] = word_of_rule(item);
  json["certainty"] = certainty_word(is_certain(item));
  add_names(json, inspection, item, links);
  if (item.outcome == Outcome::dropped) json["outcome"] = "vervallen";
  if (item.postscript) json["postscript"] = true;
  if (links.subject) json["subject"] = archive.subjects[*links.subject].title;
  json["themes"] = Json::array();
  for (const ThemeIndex theme : links.themes) json["themes"].push_back(archive.themes[theme].label);
  json["adoptions"] = Json::array();
  for (const Adoption& adoption : item.adoptions)
    json["adoptions"].push_back({{"date", iso_date(adoption.date)}, {"amended", adoption.amended}});
  return json;
}

Json action_json(const Inspection& inspection, const std::string& code, const Action& action,
                 const std::vector<Resolved>& owners) {
  Json names = Json::array();
  for (std::size_t i = 0; i < action.owners.size(); ++i)
    names.push_back(shown_name(inspection, owners[i], action.owners[i].printed));
  return {{"item", code},
          {"owners", names},
          {"text", action.text},
          {"due", action.due},
          {"state", word_of(action.state)},
          {"rule", word_of(action.rule)},
          {"certainty", certainty_word(is_certain(action.rule))},
          {"place", json_of(action.place)}};
}

// What follows from the items: one list each over the whole meeting.
void add_results(Json& json, const Inspection& inspection) {
  const Facts& facts = inspection.facts();
  json["actions"] = json["decisions"] = json["joins"] = Json::array();
  for (std::size_t i = 0; i < facts.items.size(); ++i) {
    const Item& item = facts.items[i];
    const std::string code = item_code(facts, item);
    for (std::size_t a = 0; a < item.actions.size(); ++a)
      json["actions"].push_back(
          action_json(inspection, code, item.actions[a], inspection.links().items[i].owners[a]));
    for (const Decision& decision : item.decisions)
      json["decisions"].push_back({{"item", code},
                                   {"text", decision.text},
                                   {"kind", word_of(decision.kind)},
                                   {"rule", word_of(decision.rule)},
                                   {"certainty", certainty_word(is_certain(decision.rule))},
                                   {"place", json_of(decision.place)}});
    for (const Join& join : inspection.text.items[i].joins)
      json["joins"].push_back({{"item", code}, {"text", join.text}});
  }
}

// A text at a time: in JSON's own spelling a value may look different.
void hide_personal_data(Json& json) {
  if (json.is_string()) json = without_personal_data(json.get_ref<const std::string&>());
  if (!json.is_structured()) return;
  for (Json& member : json) hide_personal_data(member);
}

}  // namespace

std::string inspection_json(const Inspection& inspection) {
  const Facts& facts = inspection.facts();
  Json json;
  add_header(json, inspection);
  add_origins(json, inspection);
  json["sections"] = json["items"] = Json::array();
  for (const Section& section : facts.sections)
    json["sections"].push_back({{"code", section.code}, {"title", section.title}});
  for (std::size_t i = 0; i < facts.items.size(); ++i)
    json["items"].push_back(item_json(inspection, facts.items[i], inspection.links().items[i]));
  add_results(json, inspection);
  hide_personal_data(json);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace openverslag
