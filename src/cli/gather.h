// The first half of a build: a content folder into an Archive.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "archive/archive.h"
#include "archive/journal.h"
#include "cli/history_files.h"
#include "cli/kept_readings.h"
#include "cli/progress.h"
#include "cli/public_document.h"
#include "minutes/vocabulary.h"
#include "privacy/rules.h"
#include "site/config.h"
#include "site/writings.h"
#include "text/diagnostic.h"

namespace openverslag {

struct Content {
  std::filesystem::path folder;
  Config config;
  ReadingRules rules;
  std::optional<Vocabulary> own_vocabulary;  // of the site
  Archive archive;
  Writings writings;
  Journal history;
  std::optional<HistoryUpdate> update;  // what publishing this adds to the history
  std::optional<Source> tokens;         // the publisher's design tokens
  std::vector<MinutesFile> files;       // as archive.meetings
  std::shared_ptr<SpillFile> spilled;   // holds their words

  const Vocabulary& vocabulary() const {
    return own_vocabulary ? *own_vocabulary : standard_vocabulary();
  }
};

// Reads everything in `folder`, and what publishing it adds to the history; with `kept`, of the
// minutes only what was changed since those were read. Throws Failure when there is no such folder.
Content gather(const std::filesystem::path& folder, Progress& progress, Diagnostics& diagnostics,
               const std::optional<PublishRequest>& publication = std::nullopt,
               KeptReadings* kept = nullptr);

// The settings and the registry alone.
Config gather_config(const std::filesystem::path& folder, Diagnostics& diagnostics);
Registry gather_registry(const std::filesystem::path& folder, Diagnostics& diagnostics);
// Nothing without a vocabulary.toml.
std::optional<Vocabulary> gather_vocabulary(const std::filesystem::path& folder,
                                            Diagnostics& diagnostics);
std::vector<Withdrawal> gather_withdrawals(const std::filesystem::path& folder,
                                           Diagnostics& diagnostics);
// The domains in the settings are the publisher's too.
PrivacyRules gather_privacy_rules(const std::filesystem::path& folder, const Config& config,
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
