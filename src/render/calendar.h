// Meetings as iCalendar (RFC 5545), for the calendar program of a reader.
#pragma once

#include "render/output_file.h"
#include "site/site.h"

namespace openverslag {

// All of the calendar's meetings with a date, planned ones first, each newest first; at most
// site/calendars.h's kMostEvents of those held.
// In pieces; the site and the calendar must be there as long as the file is. Nothing depends on the
// moment of building: DTSTAMP and SEQUENCE follow from the record, and the UID from the meeting's
// permanent id.
OutputFile render_calendar(const Site& site, const Calendar& calendar);

}  // namespace openverslag
