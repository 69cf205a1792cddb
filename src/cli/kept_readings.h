// What each file of minutes gave, kept from one build of a preview to the next.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "cli/content_files.h"
#include "cli/public_document.h"
#include "cli/spill_file.h"
#include "minutes/hidden_names.h"
#include "minutes/meeting.h"
#include "text/diagnostic.h"
#include "text/shared_name.h"

namespace openverslag {

// What is kept of a file of minutes beside its facts.
struct MinutesFile {
  std::size_t digest = 0;      // of its words
  std::string lasting_digest;  // for the history, if there is one
  std::string key;   // of the record that its words tell it is, when it must be known at once
  NameHiding names;  // kept off the site; mostly none
  std::optional<SpillFile::Part> words;  // packed; nothing: could not be kept
};

// What one file gave.
struct MinutesReading {
  std::shared_ptr<const Facts> facts;  // nothing: it could not be read
  MinutesFile file;
  std::vector<std::size_t> redactions;  // those of the rules that were found
  Diagnostics diagnostics;
  // Of one that was read as it stands:
  PeopleTold told;                          // without `capitals`, if those could be put aside
  std::optional<SpillFile::Part> capitals;  // the words with a capital
};

class KeptReadings {
 public:
  KeptReadings();

  // Forgets what was read by other rules or another history, with its words, and the files that are
  // not there any more.
  void keep_only(const std::filesystem::path& folder, const FoundFiles& files);

  // What the file with this number in `files.minutes` gave, if neither it nor the clerk's file
  // beside it was touched since. One that was changed just before it was read could be changed
  // again without a trace: then it is read again. Different numbers may be asked for on different
  // threads.
  std::shared_ptr<const MinutesReading> find(std::size_t file);
  void keep(std::size_t file, std::shared_ptr<const MinutesReading> reading);

  // The same, without names that are hidden: `digest` is of those.
  std::shared_ptr<const MinutesReading> find_hidden(std::size_t file,
                                                    const std::string& digest) const;
  void keep_hidden(std::size_t file, std::string digest,
                   std::shared_ptr<const MinutesReading> reading);

  // Of what is kept now: another one after keep_only().
  const std::shared_ptr<SpillFile>& spilled() const { return spilled_; }
  NamePool& names() { return names_; }

 private:
  struct Entry {
    std::string state;  // of the files, before they were read; empty: it was never read
    bool settled = false;
    std::shared_ptr<const MinutesReading> reading;
    std::string hidden_names;  // digest
    std::shared_ptr<const MinutesReading> hidden;
  };

  std::string rules_;  // digest
  std::filesystem::path folder_;
  std::unordered_map<std::string, Entry> entries_;  // by path
  std::vector<std::pair<const std::string*, Entry*>> files_;
  std::set<std::string> sidecars_;
  std::shared_ptr<SpillFile> spilled_;
  NamePool names_;
};

}  // namespace openverslag
