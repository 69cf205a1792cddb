// The history in the content folder: what it says, and what is added to it.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "archive/journal.h"
#include "archive/versions.h"
#include "text/diagnostic.h"
#include "text/language.h"

namespace openverslag {

// The files of the journal, paths in the content folder, by year.
std::vector<std::string> journal_names(const std::filesystem::path& folder);

// The journal of every year; without a folder `history`, nothing.
Journal gather_history(const std::filesystem::path& folder, Diagnostics& diagnostics);

// What the clerk asks for when the site is published.
struct PublishRequest {
  Date date = {};
  std::string forget = {};  // a meeting of which no old words are to be kept: id, address or file
};

// What it adds.
struct HistoryUpdate {
  Date date = {};
  std::uintmax_t journal_read = 0;                      // bytes of the journal that this follows
  std::optional<Date> last = {};                        // the day of the publication before it
  std::string journal;                                  // lines
  std::map<std::string, std::string> files;             // versions of minutes: path and all bytes
  std::map<std::string, std::string> files_after = {};  // once the journal says what to forget
};

// The words of the minutes with that key: those that `update` has, if any. Nothing when there are
// none, or when the file cannot be read, which is then reported.
std::optional<Source> versions_source(const std::filesystem::path& folder, std::string_view key,
                                      const HistoryUpdate* update, Diagnostics& diagnostics);

// The versions in it up to the last one that the journal tells of: a later one is of a publication
// that was interrupted. None when they do not reach so far: what changed since nobody can say.
std::vector<TextVersion> known_versions(const Source& source, unsigned last,
                                        Diagnostics& diagnostics);

// A file of versions as it is to be written.
std::string versions_bytes(const std::vector<TextVersion>& versions, const Language& language);

// Comes right before the site is swapped in: a site without its history would be lost to it. What
// is interrupted before the journal is written is done again the next time; words that it says are
// to be forgotten are no longer read, and go then or at the next publication. Throws Failure when a
// file cannot be written, or the journal is not the one that was read.
void write_history(const std::filesystem::path& folder, const HistoryUpdate& update,
                   const Language& language);

}  // namespace openverslag
