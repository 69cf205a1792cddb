// The record as data: tables, people, bodies and meetings, and what their fields mean.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "render/render.h"

namespace openverslag {

using WordsOf = std::function<MeetingText(MeetingIndex)>;

// Tables, people, bodies, meetings and decisions as a whole, the tables by year too when there are
// more meetings than kMeetingsInOneTable; and, always by year, what was said. One file after the
// other, each handed to `take`; what the page about them tells comes back. People without a public
// role are in none of them.
DataFiles render_data(const Site& site, const WordsOf& words_of, const TakeFile& take);

constexpr std::size_t kMeetingsInOneTable = 1000;

// One meeting with everything in it, the words too; shaped after Popolo (events, motions,
// speeches).
OutputFile render_meeting_data(const Site& site, MeetingIndex meeting, const MeetingText& text);

// People, bodies, memberships, meetings and what was decided, shaped after Popolo; planned meetings
// too.
OutputFile render_popolo(const Site& site);
// Of the meetings [begin, end), those of a year (0: without a date), with who was there, absent, in
// the chair or speaking, and with every word. All words of all years would be one file too large to
// hold.
OutputFile render_popolo_of_year(const Site& site, int year, MeetingIndex begin, MeetingIndex end,
                                 const WordsOf& words_of);

}  // namespace openverslag
