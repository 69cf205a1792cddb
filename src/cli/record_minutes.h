// What a publication adds to the history of the minutes.
#pragma once

#include "cli/gather.h"
#include "cli/history_files.h"

namespace openverslag {

// A version of every record that was not published before or says something else now. What a newer
// program or a rule of privacy made of the same file is kept, and not told as a change. Of a
// meeting to forget only the last words stay, and that it changed. Adds all this to content.history
// as well. Throws Failure when the date is before the last day of the history, or when nobody knows
// the meeting to forget.
HistoryUpdate record_minutes(Content& content, const PublishRequest& publication,
                             const Language& language, Diagnostics& diagnostics);

}  // namespace openverslag
