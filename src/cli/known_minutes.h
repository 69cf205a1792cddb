// Which meeting of the archive the history knows by which key.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/journal.h"

namespace openverslag {

// As archive.meetings. By the file that was published last, so that a meeting whose date was
// corrected keeps its history; of one whose file has another name now, by its id. One that the
// history does not know gets a key that is free.
std::vector<std::string> history_keys(const Archive& archive, const Journal& history);

}  // namespace openverslag
