// The record as data: tables, people, bodies and meetings, and what their fields mean.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "render/render.h"

namespace openverslag {

// Tables, people, bodies and meetings as a whole; all of it by year too when there are more
// meetings than kMeetingsInOneTable. One file after the other, each handed to `take`; what the page
// about them tells comes back. People without a public role are in none of them.
DataFiles render_data(const Site& site, const TakeFile& take);

constexpr std::size_t kMeetingsInOneTable = 1000;

// One meeting with everything in it, the words too; shaped after Popolo (events, motions,
// speeches).
OutputFile render_meeting_data(const Site& site, MeetingIndex meeting, const MeetingText& text);

// People, bodies, memberships and meetings, shaped after Popolo; planned ones too.
OutputFile render_popolo(const Site& site);
// Of the meetings [begin, end), those of a year, with who was there, absent or in the chair.
OutputFile render_popolo_of_year(const Site& site, int year, MeetingIndex begin, MeetingIndex end);

}  // namespace openverslag
