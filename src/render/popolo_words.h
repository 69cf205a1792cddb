// What was decided and said, for the sets of data that tell of many meetings.
#pragma once

#include "render/data_files.h"
#include "text/json_writer.h"

namespace openverslag {

// The members "motions" and "speeches" of the meetings [begin, end), in the order of the record.
// Of a meeting that two files tell, one is told.
void write_motions(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end);
void write_speeches(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                    const WordsOf& words_of);

// The members of a speech that say who speaks, if it is somebody with a public role, and what.
void write_spoken(JsonWriter& json, const Site& site, ItemRef item, std::uint32_t block,
                  const Block& words);

}  // namespace openverslag
