// What was changed in published minutes, as it may be told now.
#pragma once

#include <vector>

#include "archive/changes.h"
#include "cli/gather.h"
#include "cli/history_files.h"
#include "cli/public_words.h"

namespace openverslag {

// Newest first. Reads the words of those records alone in which something changed. Old words go
// through everything that keeps words off the site, as it is decided now; personal data that is
// left in them is an error. `update` is what is about to be added to the history, or null.
std::vector<MinutesChange> gather_changes(const Content& content, const HistoryUpdate* update,
                                          const Language& language, TakenOut& taken,
                                          Diagnostics& diagnostics);

// For the index of the Woo, when the settings speak of it: sets `has_hidden` of what the history
// knows of each meeting, which tell_past has told already.
void tell_hidden_words(Content& content, const HistoryUpdate* update, const Language& language);

// What stands in these minutes in place of words that are not published.
std::vector<std::string> marks_in_minutes(const Content& content, MeetingIndex meeting,
                                          const Language& language);

// Whether more is hidden in these minutes than when they were published so. Which words those are
// nobody can say: they may have moved, or stood in place of others.
bool has_more_hidden(const Content& content, MeetingIndex meeting, const PublishedText& before,
                     const Language& language);

}  // namespace openverslag
