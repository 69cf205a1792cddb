// How long it takes to read minutes.
#pragma once

#include <cstddef>

#include "minutes/meeting.h"

namespace openverslag {

// How many minutes it takes to read the record, at 200 words a minute; at least one.
std::size_t minutes_to_read(const MeetingText& text);

}  // namespace openverslag
