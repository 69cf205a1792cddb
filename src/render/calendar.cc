#include "render/calendar.h"

#include "archive/events.h"
#include "render/ical_event.h"
#include "render/ical_text.h"
#include "render/record_words.h"
#include "site/record_changes.h"
#include "text/dates.h"

namespace openverslag {

namespace {

// A later revision takes the place of an earlier one that a reader has.
int revision_of(const KnownPast& past, EventState state) {
  return static_cast<int>(past.revision.value_or(openverslag::revision_of(state)));
}

std::string description_of(const Site& site, MeetingIndex meeting) {
  const Language& language = site.language;
  const Facts& facts = site.archive.meetings[meeting];
  std::string words;
  const std::string_view status = record_status(site, meeting);
  if (!status.empty()) words.append(status).append(".\n");
  if (const auto& continued_on = facts.header.continued_on) {
    words.append(language.text("t.continued-on")).append(" ");
    words.append(long_date(*continued_on, language)).append(".\n");
  }
  if (facts.items.empty()) return words.append(language.text("t.no-items"));
  words.append(language.text("t.on-the-agenda")).append(":");
  for (const Item& item : facts.items) {
    words.append("\n").append(item_name(language, facts, item));
    if (item.outcome != Outcome::dropped) continue;
    words.append(" (").append(language.text("t.dropped")).append(")");
  }
  return words;
}

// It is told as the history keeps it (archive/events), which knows when that became otherwise.
void append_held(std::string& out, const Site& site, MeetingIndex meeting) {
  const Header& header = site.archive.meetings[meeting].header;
  const MeetingLinks& links = site.archive.links[meeting];
  const std::string& body = site.archive.bodies[links.body].name;
  const std::string_view language = foreign_language(site, meeting);
  const EventFacts event = event_of(site.archive, meeting);
  append_ical_event(out, site,
                    {.id = lasting_id(links),
                     .stamp = last_change(site, meeting).value(),
                     .revision = revision_of(links.past, event.state),
                     .date = event.date,
                     .start = event.start,
                     .end = event.end,
                     .summary = body,
                     .summary_language = header.body == body ? language : std::string_view(),
                     .location = header.location,
                     .description = description_of(site, meeting),
                     .language = language,
                     .url = absolute_address(site, meeting)});
}

std::string description_of(const Site& site, const PlannedMeeting& planned) {
  const Language& language = site.language;
  std::string words;
  if (planned.plan.cancelled) words.append(language.text("t.is-cancelled")).append(".");
  if (planned.plan.agenda.empty())
    return planned.plan.cancelled ? words : words.append(language.text("t.no-agenda"));
  if (planned.plan.cancelled) words.append("\n");
  words.append(language.text("t.on-the-agenda")).append(":");
  for (const std::string& point : planned.plan.agenda) words.append("\n").append(point);
  return words;
}

// Without a history nothing tells when it was planned. The day itself is never after that of the
// minutes.
void append_planned(std::string& out, const Site& site, PlanIndex index) {
  const PlannedMeeting& planned = site.archive.planned[index];
  append_ical_event(out, site,
                    {.id = lasting_id(planned),
                     .stamp = planned.past.revised.value_or(planned.plan.date),
                     .revision = revision_of(planned.past, event_of(site.archive, planned).state),
                     .date = planned.plan.date,
                     .start = planned.plan.start,
                     .end = planned.plan.end,
                     .summary = site.archive.bodies[planned.body].name,
                     .location = planned.plan.location,
                     .description = description_of(site, planned),
                     .url = site.config.base_url + site.routes.meeting(planned),
                     .cancelled = planned.plan.cancelled});
}

void append_head(std::string& out, const Site& site, const std::string& name) {
  append_ical_line(out, "BEGIN", "VCALENDAR");
  append_ical_line(out, "VERSION", "2.0");
  append_ical_line(out, "PRODID", "-//openverslag//openverslag//EN");
  append_ical_line(out, "CALSCALE", "GREGORIAN");
  append_ical_line(out, "NAME", ical_text(name));
  append_ical_line(out, "X-WR-CALNAME", ical_text(name));
  append_ical_line(out, "REFRESH-INTERVAL;VALUE=DURATION", "P1D");
  out.append(ical_time_zone(site));
}

void write_calendar(const Site& site, const Calendar& calendar, const TakePiece& take) {
  std::string out;
  const auto pass_on = [&](std::size_t much) {
    if (out.size() <= much) return;
    take(out);
    out.clear();
  };
  append_head(out, site, calendar.title);
  for (const PlanIndex plan : planned_in(site.archive, calendar)) {
    append_planned(out, site, plan);
    pass_on(kPiece);
  }
  for (const MeetingIndex meeting : held_in(site.archive, calendar)) {
    append_held(out, site, meeting);
    pass_on(kPiece);
  }
  append_ical_line(out, "END", "VCALENDAR");
  pass_on(0);
}

}  // namespace

OutputFile render_calendar(const Site& site, const Calendar& calendar) {
  return {
      calendar.address, {}, [&](const TakePiece& take) { write_calendar(site, calendar, take); }};
}

}  // namespace openverslag
