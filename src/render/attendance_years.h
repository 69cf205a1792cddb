// How often each person was at the meetings of a body, year by year.
#pragma once

#include "render/page_context.h"
#include "render/view.h"

namespace openverslag {

// Those who were there last, when there are too many for one page; in the order of their names.
std::vector<Body::Member> members_shown(const Body& body);

// {has_attendance, attendance_note, attendance_years, attendance_rows}: a row for
// each person shown who has a page, by name, a column for each of the newest years with a list of
// who was there. Nothing when no meeting has one.
void add_attendance_years(View& view, const PageContext& context, const Body& body);

}  // namespace openverslag
