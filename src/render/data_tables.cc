#include "render/data_tables.h"

#include <algorithm>

#include "minutes/kind_words.h"
#include "render/data_words.h"
#include "render/record_words.h"
#include "text/dates.h"

namespace openverslag {

namespace {

// What every row begins with.
struct RowHead {
  std::string_view meeting;
  std::string date;
  std::string_view body;
  std::string_view language;

  RowHead(const Site& site, MeetingIndex index)
      : meeting(site.archive.links[index].id),
        body(site.archive.bodies[site.archive.links[index].body].name),
        language(language_tag(site, site.archive.meetings[index])) {
    const auto& day = site.archive.meetings[index].header.date;
    if (day) date = iso_date(*day);
  }
};

std::string item_address(const Site& site, MeetingIndex meeting, const Item& item) {
  return absolute_address(site, meeting) + "#" + Routes::anchor(item);
}

// "B2" where another item is "D2"; nothing when no number is printed.
std::string number_of(const Facts& facts, const Item& item) {
  return has_code(item) ? item_code(facts, item) : std::string();
}

void add_decisions(CsvRows& rows, const Site& site, MeetingIndex meeting) {
  const auto& all = site.archive.decisions;
  const RowHead head(site, meeting);
  const auto meeting_of = [](const DecisionEntry& each) { return each.item.meeting; };
  for (auto each = std::ranges::lower_bound(all, meeting, {}, meeting_of);
       each != all.end() && each->item.meeting == meeting; ++each) {
    const Facts& facts = site.archive.meetings[meeting];
    const Item& item = facts.items[each->item.item];
    const Decision& decision = item.decisions[each->decision];
    rows.add({head.meeting, head.date, head.body, number_of(facts, item), item.title, decision.text,
              word_of(decision.kind), head.language, item_address(site, meeting, item)});
  }
}

void add_actions(CsvRows& rows, const Site& site, MeetingIndex meeting) {
  const auto& all = site.archive.actions;
  const RowHead head(site, meeting);
  const auto meeting_of = [](const ActionEntry& each) {
    return each.appearances.front().item.meeting;
  };
  for (auto each = std::ranges::lower_bound(all, meeting, {}, meeting_of);
       each != all.end() && meeting_of(*each) == meeting; ++each) {
    const auto& [ref, index] = each->appearances.front();
    const Facts& facts = site.archive.meetings[meeting];
    const Item& item = facts.items[ref.item];
    const Action& action = item.actions[index];
    const RowHead last(site, each->appearances.back().item.meeting);
    rows.add({head.meeting, head.date, head.body, number_of(facts, item), item.title, action.text,
              public_holders(site, each->holding().item, each->holding().action),
              newest_due(site, *each), word_of(each->state), last.date, head.language,
              item_address(site, meeting, item)});
  }
}

void add_attendees(CsvRows& rows, const Site& site, MeetingIndex meeting,
                   const std::vector<Attendee>& attendees, const std::vector<Resolved>& resolved,
                   std::string_view attendance) {
  const RowHead head(site, meeting);
  for (std::size_t i = 0; i < attendees.size(); ++i) {
    const Person* person = public_person(site, resolved[i]);
    if (person == nullptr) continue;
    rows.add({head.meeting, head.date, head.body, person->id, person->name, attendees[i].role,
              attendees[i].organisation, attendance, head.language,
              absolute_address(site, meeting)});
  }
}

void add_attendance(CsvRows& rows, const Site& site, MeetingIndex meeting) {
  const Header& header = site.archive.meetings[meeting].header;
  const MeetingLinks& links = site.archive.links[meeting];
  if (links.same_as) return;
  add_attendees(rows, site, meeting, header.present, links.present, "present");
  add_attendees(rows, site, meeting, header.absent, links.absent, "absent");
}

void add_items(CsvRows& rows, const Site& site, MeetingIndex meeting) {
  const Archive& archive = site.archive;
  const Facts& facts = archive.meetings[meeting];
  if (archive.links[meeting].same_as) return;
  const RowHead head(site, meeting);
  for (std::size_t i = 0; i < facts.items.size(); ++i) {
    const Item& item = facts.items[i];
    const ItemLinks& links = archive.links[meeting].items[i];
    const Subject* subject = links.subject ? &archive.subjects[*links.subject] : nullptr;
    std::string themes;
    for (const ThemeIndex theme : links.themes) {
      themes.append(themes.empty() ? "" : "; ").append(archive.themes[theme].label);
    }
    rows.add({head.meeting, head.date, head.body, number_of(facts, item), item.title,
              subject != nullptr ? subject->id : std::string_view(), themes,
              std::to_string(item.decisions.size()), std::to_string(item.actions.size()),
              item.outcome == Outcome::dropped ? "dropped" : "", head.language,
              item_address(site, meeting, item)});
  }
}

const DataColumn kMeeting{"meeting_id", "string"};
const DataColumn kDate{"date", "date"};
const DataColumn kBody{"body", "string"};
const DataColumn kNumber{"item_number", "string"};
const DataColumn kTitle{"item_title", "string"};
const DataColumn kLanguage{"language", "string"};
const DataColumn kUrl{"url", "anyURI"};

DataColumn words(const char* name) { return {name, "string"}; }

}  // namespace

std::vector<DataTable> data_tables() {
  return {
      {"decisions",
       {kMeeting, kDate, kBody, kNumber, kTitle, words("decision"), words("result"), kLanguage,
        kUrl},
       &add_decisions},
      {"actions",
       {kMeeting, kDate, kBody, kNumber, kTitle, words("action"), words("holders"), words("due"),
        words("state"), DataColumn{"last_mentioned", "date"}, kLanguage, kUrl},
       &add_actions},
      {"attendance",
       {kMeeting, kDate, kBody, words("person_id"), words("name"), words("role"),
        words("organisation"), words("attendance"), kLanguage, kUrl},
       &add_attendance},
      {"items",
       {kMeeting, kDate, kBody, kNumber, kTitle, words("subject_id"), words("themes"),
        DataColumn{"decisions", "integer"}, DataColumn{"actions", "integer"}, words("outcome"),
        kLanguage, kUrl},
       &add_items},
  };
}

}  // namespace openverslag
