// Pictures of numbers that stand beside them: the days of a year, bars behind counts.
#pragma once

#include <span>

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// {has_calendar, calendar}: the months of the year with their days, those on which there were
// meetings, and the meetings. Nothing for a year without dates.
void add_year_calendar(View& view, const PageContext& context, int year);

// {has_activity, activity}: how often a subject was on the agenda in each year from its first to
// its last. Nothing when it is one year.
void add_activity(View& view, const PageContext& context, std::span<const ItemRef> items);

// {has_counts, counts}: how many there were at the newest meetings, as their lists say.
void add_attendance_counts(View& view, const PageContext& context,
                           std::span<const MeetingIndex> meetings);

// {has_speakers, speakers, speakers_note}: at how many of these items each person spoke who has a
// page, by name. Nothing of a single item.
void add_speakers(View& view, const PageContext& context, std::span<const ItemRef> items);

}  // namespace openverslag
