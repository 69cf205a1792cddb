// What was decided and said, for the sets of data that tell of many meetings.
#pragma once

#include "render/data_files.h"
#include "text/json_writer.h"

namespace openverslag {

// The members "motions", "actions" and "speeches" of the meetings [begin, end), in the order of the
// record. An action stands once, where it was first named, with every meeting that told of it, also
// later ones. Of a meeting that two files tell, what the second alone tells is told with where it
// stands; its words are not.
void write_motions(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                   const TakePiece& take);
void write_actions(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                   const TakePiece& take);
void write_speeches(JsonWriter& json, const Site& site, MeetingIndex begin, MeetingIndex end,
                    const WordsOf& words_of, const TakePiece& take);

// The members of a speech that say who speaks, if it is somebody with a public role, and what.
void write_spoken(JsonWriter& json, const Site& site, ItemRef item, std::uint32_t block,
                  const Block& words);
// Those of words outside every item: nobody's.
void write_apart(JsonWriter& json, const Block& words);

// The members that say what is to be done, by whom and when.
void write_task(JsonWriter& json, const Site& site, ItemRef item, std::size_t action);

}  // namespace openverslag
