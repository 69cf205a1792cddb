// The order of the meetings, their ids, the one before and after, and which files tell of one.
//
// Files of one body and day whose starts do not differ are taken for one meeting. All of them are
// published and reported, but the first, the final one before a draft, stands for the meeting: the
// others have its previous and next, and what they tell again (a subject, an action, a decision, a
// contribution) counts once. What only another file tells is counted too: nothing is lost. Of a
// translation nothing is counted: it is its original in other words.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/bodies.h"
#include "text/diagnostic.h"

namespace openverslag {

// By date, body, start, translations and drafts last, and source; without a date last. Sorts
// `bodies.of_meeting` along.
void order_meetings(MeetingList& meetings, BodyTable& bodies);

// "2020-10-05-dvo"; without a date, of the name of the file.
std::string wanted_id(const Facts& facts, const Body& body, bool is_translation);
std::string wanted_id(Date date, const Body& body);

// Id, body, previous, next and the other file of each meeting.
std::vector<MeetingLinks> link_meetings(const MeetingList& meetings, BodyTable& bodies,
                                        Diagnostics& diagnostics);

}  // namespace openverslag
