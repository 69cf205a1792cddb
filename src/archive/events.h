// Meetings as events: what calendars tell of them, and how often that has changed.
#pragma once

#include "archive/archive.h"
#include "archive/journal.h"

namespace openverslag {

// Of a meeting with a date.
EventFacts event_of(const Archive& archive, MeetingIndex meeting);
EventFacts event_of(const Archive& archive, const PlannedMeeting& planned);

// The revision of an event that nobody knows a history of: it follows from its state.
std::uint32_t revision_of(EventState state);

// Sets what `past` says of all meetings and plans, whose `first_id` is that of their record. An
// event that is otherwise than it was published last has the next revision.
void tell_past(const Journal& history, Archive& archive);

// Lines of the journal for all events that are new to it, or otherwise than it says.
std::string new_event_lines(const Journal& history, const Archive& archive, Date date);

}  // namespace openverslag
