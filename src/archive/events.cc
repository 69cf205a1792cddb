#include "archive/events.h"

#include <algorithm>

#include "archive/journal_lines.h"
#include "text/clock_time.h"

namespace openverslag {
namespace {

KnownPast past_of_event(const Journal& history, const std::string& key, const EventFacts& now) {
  const auto known = history.events.find(key);
  if (known == history.events.end()) return {};
  const KnownEvent& event = known->second;
  const bool is_otherwise = event.facts != now;
  KnownPast past{.revision = revision_of(event.first) + event.number - (is_otherwise ? 0 : 1)};
  // When minutes were first written of stands in the record, or in the history of its words.
  if (event.number > 1 || event.facts.state < EventState::held) past.revised = event.date;
  return past;
}

std::string line_of(const Journal& history, const std::string& key, const EventFacts& now,
                    Date date) {
  const auto known = history.events.find(key);
  const bool is_new = known == history.events.end();
  const bool can_be_told = is_journal_key(now.id) && is_journal_key(now.body);
  if (!can_be_told || (!is_new && known->second.facts == now)) return {};
  return event_line(date, key, is_new ? 1 : known->second.number + 1, now);
}

void tell_first_day(const Journal& history, const KnownMinutes& minutes, MeetingLinks& links) {
  const Date first = minutes.versions.front().date;
  links.past.order = minutes.order;
  if (first != history.since) {
    links.past.published = first;
  } else if (const auto event = history.events.find(links.first_id);
             event != history.events.end()) {
    links.past.first_date = event->second.first_date;
    links.past.first_start = event->second.first_start;
  }
}

// Also of what was hidden, which is no correction that readers are told of.
void tell_later_days(const KnownMinutes& minutes, KnownPast& past) {
  for (const KnownVersion& version : minutes.versions) {
    if (version.number < 2) continue;
    const std::optional<Date> day = version.date;
    past.revised = std::max(past.revised, day);
    if (version.changed.empty()) past.reread = std::max(past.reread, day);
  }
}

}  // namespace

EventFacts event_of(const Archive& archive, MeetingIndex meeting) {
  const Header& header = archive.meetings[meeting].header;
  const MeetingLinks& links = archive.links[meeting];
  EventFacts facts{links.id, archive.bodies[links.body].id, *header.date, header.start};
  // Of a meeting that went on on another day nobody knows to which of the two the end belongs.
  const bool may_end = header.start && header.end && !header.continued_on;
  if (may_end && end_after(facts.date, *header.start, *header.end)) facts.end = header.end;
  facts.state = links.adopted_in ? EventState::adopted : EventState::held;
  facts.place = place_mark(header.location);
  return facts;
}

EventFacts event_of(const Archive& archive, const PlannedMeeting& planned) {
  const RegisteredPlan& plan = planned.plan;
  EventFacts facts{planned.id, archive.bodies[planned.body].id, plan.date, plan.start, plan.end};
  if (plan.cancelled) facts.state = EventState::cancelled;
  facts.place = place_mark(plan.location);
  return facts;
}

std::uint32_t revision_of(EventState state) { return static_cast<std::uint32_t>(state); }

void tell_past(const Journal& history, Archive& archive) {
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    MeetingLinks& links = archive.links[i];
    if (archive.meetings[i].header.date)
      links.past = past_of_event(history, links.first_id, event_of(archive, i));
    const auto known = history.minutes.find(links.first_id);
    if (known == history.minutes.end()) continue;
    tell_first_day(history, known->second, links);
    tell_later_days(known->second, links.past);
  }
  for (PlannedMeeting& planned : archive.planned)
    planned.past = past_of_event(history, planned.first_id, event_of(archive, planned));
}

std::string new_event_lines(const Journal& history, const Archive& archive, Date date) {
  std::string lines;
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    if (archive.meetings[i].header.date && !archive.links[i].same_as)
      lines += line_of(history, archive.links[i].first_id, event_of(archive, i), date);
  }
  for (const PlannedMeeting& planned : archive.planned)
    lines += line_of(history, planned.first_id, event_of(archive, planned), date);
  return lines;
}

}  // namespace openverslag
