#include "archive/order.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>
#include <utility>

#include "archive/translations.h"
#include "archive/unique_ids.h"
#include "text/fold.h"

namespace openverslag {
namespace {

std::string_view file_stem(std::string_view source) {
  if (const auto slash = source.rfind('/'); slash != source.npos) source.remove_prefix(slash + 1);
  const auto dot = source.rfind('.');
  return dot == source.npos || dot == 0 ? source : source.substr(0, dot);
}

void report_duplicate(const Facts& facts, const Facts& other, const Body& body,
                      Diagnostics& diagnostics) {
  const Where where{facts.source, facts.header.date_place};
  const std::string day = iso_date(*facts.header.date);
  const auto& start = facts.header.start;
  if (start && start == other.header.start)
    diagnostics.warning("duplicate-meeting-time", where,
                        {other.source, body.name, day, iso_time(*start), facts.source});
  else
    diagnostics.warning("duplicate-meeting", where, {other.source, body.name, day});
}

// The files of one day that may be of one meeting.
struct SameMeeting {
  MeetingIndex first;
  std::optional<TimeOfDay> start;  // as one of them says

  bool may_be_of(const Header& header) const {
    return !start || !header.start || start == header.start;
  }
};

// `body.meetings` is by date and start, those without a start first.
void find_same_meetings(const MeetingList& meetings, const Body& body,
                        std::vector<MeetingLinks>& links, Diagnostics& diagnostics) {
  std::vector<SameMeeting> of_day;
  for (const MeetingIndex meeting : body.meetings) {
    const Header& header = meetings[meeting].header;
    if (!header.date) break;
    if (!of_day.empty() && meetings[of_day.front().first].header.date != header.date) {
      of_day.clear();
    }
    const auto same = std::ranges::find_if(
        of_day, [&](const SameMeeting& each) { return each.may_be_of(header); });
    if (same == of_day.end()) {
      of_day.push_back({meeting, header.start});
      continue;
    }
    if (!same->start) same->start = header.start;
    links[meeting].same_as = same->first;
    report_duplicate(meetings[meeting], meetings[same->first], body, diagnostics);
  }
}

void link_neighbours(const MeetingList& meetings, const Body& body,
                     std::vector<MeetingLinks>& links) {
  std::optional<MeetingIndex> before;
  for (const MeetingIndex meeting : body.meetings) {
    if (!meetings[meeting].header.date) break;
    if (links[meeting].same_as) continue;
    if (before) links[*before].next = meeting;
    links[meeting].previous = before;
    before = meeting;
  }
  for (const MeetingIndex meeting : body.meetings) {
    const MeetingLinks& first = links[leading_file(links, meeting)];
    links[meeting].previous = first.previous;
    links[meeting].next = first.next;
  }
}

void stand_beside(MeetingLinks& translation, MeetingIndex original,
                  const std::vector<MeetingLinks>& links) {
  translation.same_as = leading_file(links, original);
  translation.previous = links[original].previous;
  translation.next = links[original].next;
}

}  // namespace

std::string wanted_id(const Facts& facts, const Body& body, bool is_translation) {
  if (!facts.header.date) return slug(file_stem(facts.source));
  const std::string id = wanted_id(*facts.header.date, body);
  return is_translation ? id + "-" + slug(facts.header.language) : id;
}

std::string wanted_id(Date date, const Body& body) { return iso_date(date) + "-" + body.id; }

void order_meetings(MeetingList& meetings, BodyTable& bodies) {
  std::vector<std::size_t> order(meetings.size());
  std::iota(order.begin(), order.end(), 0);
  const auto originals = find_translations(meetings);
  const auto key = [&](std::size_t at) {
    const Facts& facts = meetings[at];
    return std::tuple(!facts.header.date, facts.header.date, bodies.of_meeting[at],
                      facts.header.start, originals[at].has_value(), facts.header.draft,
                      std::string_view(facts.source));
  };
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return key(a) < key(b); });

  MeetingList sorted;
  std::vector<BodyIndex> of_meeting;
  sorted.reserve(meetings.size());
  of_meeting.reserve(meetings.size());
  for (const std::size_t at : order) {
    sorted.push_back(meetings.shared(at));
    of_meeting.push_back(bodies.of_meeting[at]);
  }
  meetings = std::move(sorted);
  bodies.of_meeting = std::move(of_meeting);
}

std::vector<MeetingLinks> link_meetings(const MeetingList& meetings, BodyTable& bodies,
                                        Diagnostics& diagnostics) {
  std::vector<MeetingLinks> links(meetings.size());
  const auto originals = find_translations(meetings);
  UniqueIds ids;
  for (MeetingIndex i = 0; i < meetings.size(); ++i) {
    Body& body = bodies.bodies[bodies.of_meeting[i]];
    links[i].id = ids.take(wanted_id(meetings[i], body, originals[i].has_value()));
    links[i].first_id = links[i].id;
    links[i].body = bodies.of_meeting[i];
    links[i].translation_of = originals[i];
    if (!originals[i]) body.meetings.push_back(i);
  }
  for (const Body& body : bodies.bodies) {
    find_same_meetings(meetings, body, links, diagnostics);
    link_neighbours(meetings, body, links);
  }
  for (MeetingLinks& each : links) {
    if (each.translation_of) stand_beside(each, *each.translation_of, links);
  }
  return links;
}

}  // namespace openverslag
