// One meeting's words or bytes, once the whole folder was gathered.
#pragma once

#include <optional>
#include <string>

#include "cli/gather.h"

namespace openverslag {

// The record in that file, or the one that stands in its place.
std::optional<Record> read_record_of(const Content& content, const std::string& path,
                                     Diagnostics& diagnostics);

// The words of one meeting: memory does not grow with them, so they were put aside.
MeetingText words_of(const Content& content, MeetingIndex meeting);

// Those that could not be put aside, read again from the file; diagnostics were given the first
// time. Throws Failure when the file has changed since.
MeetingText read_text(const Content& content, MeetingIndex meeting);

// The bytes of the file of one meeting, as they stand on the disk. Throws Failure when its words
// have changed since.
std::string read_bytes(const Content& content, MeetingIndex meeting);

}  // namespace openverslag
