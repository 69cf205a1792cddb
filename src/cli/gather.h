// The first half of a build: a content folder into an Archive.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/hidden_people.h"
#include "archive/journal.h"
#include "cli/history_files.h"
#include "cli/kept_readings.h"
#include "cli/progress.h"
#include "cli/public_document.h"
#include "cli/record.h"
#include "minutes/vocabulary.h"
#include "privacy/rules.h"
#include "site/config.h"
#include "site/writings.h"
#include "text/diagnostic.h"

namespace openverslag {

struct Content {
  std::filesystem::path folder;
  HeldFiles held;
  Config config;
  ReadingRules rules;
  HiddenPeople hidden;                       // by the policy for names, in all texts
  std::optional<Vocabulary> own_vocabulary;  // of the site
  Archive archive;
  Writings writings;
  Journal history;
  std::optional<HistoryUpdate> update;  // what publishing this adds to the history
  std::optional<Source> tokens;         // the publisher's design tokens
  std::vector<MinutesFile> files;       // as archive.meetings
  std::shared_ptr<SpillFile> spilled;   // holds their words

  // Where the publisher's own files, pages and images are.
  const std::filesystem::path& own_folder() const {
    return held.own_files.empty() ? folder : held.own_files;
  }
  const Vocabulary& vocabulary() const {
    return own_vocabulary ? *own_vocabulary : standard_vocabulary();
  }
};

// Reads everything in `folder`, and what publishing it adds to the history; with `kept`, of the
// minutes only what was changed since those were read; `held` as it says. Throws
// Failure when there is no such folder.
Content gather(const std::filesystem::path& folder, Progress& progress, Diagnostics& diagnostics,
               const std::optional<PublishRequest>& publication = std::nullopt,
               KeptReadings* kept = nullptr, const HeldFiles& held = {});

}  // namespace openverslag
