#include "archive/order.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>
#include <utility>

#include "archive/unique_ids.h"
#include "text/fold.h"

namespace openverslag {
namespace {

std::string_view file_stem(std::string_view source) {
  if (const auto slash = source.rfind('/'); slash != source.npos) source.remove_prefix(slash + 1);
  const auto dot = source.rfind('.');
  return dot == source.npos || dot == 0 ? source : source.substr(0, dot);
}

std::string wanted_id(const Facts& facts, const Body& body) {
  if (!facts.header.date) return slug(file_stem(facts.source));
  return iso_date(*facts.header.date) + "-" + body.id;
}

bool may_be_one(const Header& a, const Header& b) {
  return a.date && a.date == b.date && (!a.start || !b.start || a.start == b.start);
}

void report_duplicate(const Facts& facts, const Facts& other, const Body& body,
                      Diagnostics& diagnostics) {
  diagnostics.warning("duplicate-meeting", {facts.source, facts.header.date_place},
                      {other.source, body.name, iso_date(*facts.header.date)});
}

// `body.meetings` is by date and start, those without a start first.
void report_duplicates(const std::vector<Facts>& meetings, const Body& body,
                       Diagnostics& diagnostics) {
  const Facts* first_of_day = nullptr;
  const Facts* before = nullptr;
  for (const MeetingIndex meeting : body.meetings) {
    const Facts& facts = meetings[meeting];
    const bool same_day = first_of_day && first_of_day->header.date == facts.header.date;
    if (!same_day) first_of_day = &facts;
    if (same_day && may_be_one(first_of_day->header, facts.header)) {
      report_duplicate(facts, *first_of_day, body, diagnostics);
    } else if (same_day && may_be_one(before->header, facts.header)) {
      report_duplicate(facts, *before, body, diagnostics);
    }
    before = &facts;
  }
}

void link_neighbours(const std::vector<Facts>& meetings, const Body& body,
                     std::vector<MeetingLinks>& links) {
  for (std::size_t i = 1; i < body.meetings.size(); ++i) {
    const MeetingIndex before = body.meetings[i - 1];
    const MeetingIndex after = body.meetings[i];
    if (!meetings[after].header.date) break;
    links[before].next = after;
    links[after].previous = before;
  }
}

}  // namespace

void order_meetings(std::vector<Facts>& meetings, BodyTable& bodies) {
  std::vector<std::size_t> order(meetings.size());
  std::iota(order.begin(), order.end(), 0);
  const auto key = [&](std::size_t at) {
    const Facts& facts = meetings[at];
    return std::tuple(!facts.header.date, facts.header.date, bodies.of_meeting[at],
                      facts.header.start, std::string_view(facts.source));
  };
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return key(a) < key(b); });

  std::vector<Facts> sorted;
  std::vector<BodyIndex> of_meeting;
  sorted.reserve(meetings.size());
  of_meeting.reserve(meetings.size());
  for (const std::size_t at : order) {
    sorted.push_back(std::move(meetings[at]));
    of_meeting.push_back(bodies.of_meeting[at]);
  }
  meetings = std::move(sorted);
  bodies.of_meeting = std::move(of_meeting);
}

std::vector<MeetingLinks> link_meetings(const std::vector<Facts>& meetings, BodyTable& bodies,
                                        Diagnostics& diagnostics) {
  std::vector<MeetingLinks> links(meetings.size());
  UniqueIds ids;
  for (MeetingIndex i = 0; i < meetings.size(); ++i) {
    Body& body = bodies.bodies[bodies.of_meeting[i]];
    links[i].id = ids.take(wanted_id(meetings[i], body));
    links[i].body = bodies.of_meeting[i];
    body.meetings.push_back(i);
  }
  for (const Body& body : bodies.bodies) {
    link_neighbours(meetings, body, links);
    report_duplicates(meetings, body, diagnostics);
  }
  return links;
}

}  // namespace openverslag
