// Meetings as iCalendar (RFC 5545), for the calendar program of a reader.
#pragma once

#include "render/output_file.h"
#include "site/site.h"

namespace openverslag {

// What site/calendars says to be in it, planned meetings first, each newest first. In pieces; the
// site and the calendar must be there as long as the file is. Nothing depends on the moment of
// building: DTSTAMP and SEQUENCE follow from the record, and the UID from the meeting's permanent
// id.
OutputFile render_calendar(const Site& site, const Calendar& calendar);

}  // namespace openverslag
