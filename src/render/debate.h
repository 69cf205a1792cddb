// The record of one meeting as Akoma Ntoso 3.0, the standard that parliaments keep theirs in.
#pragma once

#include "minutes/meeting.h"
#include "render/output_file.h"
#include "site/site.h"

namespace openverslag {

// A document has a date there: a meeting without one has no debate, and nor has a site without a
// base URL, as nothing in it would have a name.
bool has_debate(const Site& site, MeetingIndex meeting);

// All words of the record, as a `debate`: who was present and absent, a section for each item, a
// speech for each paragraph in which somebody with a public role speaks.
OutputFile render_debate(const Site& site, MeetingIndex meeting, const MeetingText& text);

}  // namespace openverslag
