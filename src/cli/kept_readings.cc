#include "cli/kept_readings.h"

#include <array>
#include <utility>

#include "archive/withdrawals.h"
#include "cli/history_files.h"
#include "cli/record.h"
#include "cli/today.h"
#include "privacy/rules.h"
#include "publish/folder_state.h"
#include "text/dates.h"
#include "text/digest.h"
#include "text/file_bytes.h"
#include "text/netstrings.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// What ReadingRules and the vocabulary are made of. `today` begins terms of withdrawals.
std::string state_of_rules(const fs::path& folder) {
  constexpr auto kFiles = std::to_array<std::string_view>(
      {"site.toml", "vocabulary.toml", kPrivacyFile, kPrivacyKeyFile, kWithdrawnFile, kPeopleFile,
       kBodiesFile, kTopicsFile});
  std::string state;
  append_netstring(state, folder.native());
  append_netstring(state, iso_date(today()));
  for (const std::string_view name : kFiles)
    append_netstring(state, file_bytes(folder / name).value_or("-"));
  return sha256_hex(state);
}

// The anchors of items are those of the record that was published from the file, or from one that
// is gone: empty without a history.
std::string state_of_history(const fs::path& folder, const FoundFiles& files) {
  std::string state;
  for (const std::string& name : journal_names(folder))
    append_netstring(state, file_bytes(folder / name).value_or("-"));
  if (state.empty()) return state;
  for (const std::string& path : files.minutes) append_netstring(state, path);
  return sha256_hex(state);
}

}  // namespace

KeptReadings::KeptReadings() : spilled_(std::make_shared<SpillFile>(spill_folder())) {}

void KeptReadings::keep_only(const fs::path& folder, const FoundFiles& files) {
  folder_ = folder;
  sidecars_ = files.sidecars;
  auto before = std::exchange(entries_, {});
  std::string rules = state_of_rules(folder) + state_of_history(folder, files);
  if (rules != std::exchange(rules_, rules)) {
    before.clear();
    // Nothing is ever taken out of a file. The site before has the old one as long as it is shown.
    spilled_ = std::make_shared<SpillFile>(spill_folder());
  }
  files_.clear();
  for (const std::string& path : files.minutes) {
    const auto known = before.find(path);
    const auto entry = known == before.end() ? entries_.try_emplace(path).first
                                             : entries_.insert(before.extract(known)).position;
    files_.emplace_back(&entry->first, &entry->second);
  }
}

std::shared_ptr<const MinutesReading> KeptReadings::find(std::size_t file) {
  const auto& [path, entry] = files_[file];
  FileState state = file_state(folder_ / *path);
  bool settled = is_settled(state.changed);
  if (!sidecars_.empty()) {
    for (const std::string& name : sidecar_names(*path)) {
      if (!sidecars_.contains(name)) continue;
      const FileState beside = file_state(folder_ / name);
      state.line.append(name).append(beside.line);
      settled = settled && is_settled(beside.changed);
    }
  }
  if (entry->reading && entry->settled && entry->state == state.line) return entry->reading;
  entry->state = std::move(state.line);
  entry->settled = settled;
  entry->reading.reset();
  entry->hidden.reset();
  return nullptr;
}

void KeptReadings::keep(std::size_t file, std::shared_ptr<const MinutesReading> reading) {
  files_[file].second->reading = std::move(reading);
}

std::shared_ptr<const MinutesReading> KeptReadings::find_hidden(std::size_t file,
                                                                const std::string& digest) const {
  const Entry& entry = *files_[file].second;
  return entry.hidden_names == digest ? entry.hidden : nullptr;
}

void KeptReadings::keep_hidden(std::size_t file, std::string digest,
                               std::shared_ptr<const MinutesReading> reading) {
  Entry& entry = *files_[file].second;
  entry.hidden_names = std::move(digest);
  entry.hidden = std::move(reading);
}

}  // namespace openverslag
