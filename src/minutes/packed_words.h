// The words of a meeting as bytes, to be put aside until its page is drawn.
#pragma once

#include <string>
#include <string_view>

#include "minutes/meeting.h"

namespace openverslag {

// A tenth longer than the words. To be read by the same run of the program.
std::string pack_words(const MeetingText& text);

// What pack_words was given. Throws std::out_of_range for bytes that end too early.
MeetingText unpack_words(std::string_view bytes);

}  // namespace openverslag
