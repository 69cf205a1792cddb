#include "cli/gather.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <utility>

#include "archive/build.h"
#include "archive/page_policy.h"
#include "cli/content_files.h"
#include "cli/gather_changes.h"
#include "cli/gather_settings.h"
#include "cli/gather_writings.h"
#include "cli/gone_items.h"
#include "cli/kept_readings.h"
#include "cli/known_minutes.h"
#include "cli/public_document.h"
#include "cli/public_words.h"
#include "cli/record.h"
#include "cli/record_minutes.h"
#include "cli/withdrawn.h"
#include "minutes/keep_facts.h"
#include "minutes/packed_words.h"
#include "minutes/read.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

using SharedReading = std::shared_ptr<const MinutesReading>;

// `known`: null without a history.
SharedReading read_meeting(const Content& content, const std::string& path, const KnownFiles* known,
                           NamePool& names) {
  auto reading = std::make_shared<MinutesReading>();
  const std::optional<Record> record = read_record(content.folder, path, reading->diagnostics);
  if (!record) return reading;
  reading->file.digest = digest_of(*record);
  if (known != nullptr) reading->file.lasting_digest = lasting_digest_of(*record);
  const auto keep = [&](Meeting& meeting) {
    if (known == nullptr) return;
    const std::string& digest = reading->file.lasting_digest;
    const std::string_view key = known->key_of(path, digest);
    // Which record it is may be seen later, when the wrong item has been taken out.
    if (key.empty() && !known->lost().empty() && content.rules.withdrawn_items.contains(path))
      reading->diagnostics.error("withdrawn-unknown", {path});
    keep_known_anchors(content, key, digest, meeting.text, meeting.facts);
  };
  auto read =
      read_public_minutes(*record, content.rules, content.vocabulary(), reading->diagnostics, keep);
  if (!read) return reading;
  reading->redactions = std::move(read->redactions);
  reading->file.names = std::move(read->names);
  keep_small(read->meeting.facts, names);
  reading->facts = std::make_shared<const Facts>(std::move(read->meeting.facts));
  reading->file.words = content.spilled->write(pack_words(read->meeting.text));
  return reading;
}

// As `files.minutes`.
std::vector<SharedReading> read_meetings(Content& content, const FoundFiles& files,
                                         const KnownFiles* known, KeptReadings* kept,
                                         Progress& progress) {
  const std::vector<std::string>& paths = files.minutes;
  progress.start(paths.size());
  std::vector<SharedReading> readings(paths.size());
  NamePool own_names;
  NamePool& names = kept != nullptr ? kept->names() : own_names;
  if (kept != nullptr) kept->keep_only(content.folder, files);
  content.spilled = kept != nullptr ? kept->spilled() : std::make_shared<SpillFile>(spill_folder());
  tbb::parallel_for(std::size_t{0}, paths.size(), [&](std::size_t i) {
    const Progress::Step step(progress, paths[i]);
    if (kept != nullptr) readings[i] = kept->find(i);
    if (readings[i]) return;
    readings[i] = read_meeting(content, paths[i], known, names);
    if (kept != nullptr) kept->keep(i, readings[i]);
  });
  return readings;
}

// Nothing without a history, or when it is damaged.
std::optional<KnownFiles> gather_known(Content& content, bool begins,
                                       const std::vector<std::string>& paths,
                                       const std::vector<Withdrawal>& withdrawals,
                                       Diagnostics& diagnostics) {
  Diagnostics damage;
  content.history = gather_history(content.folder, damage);
  const bool is_whole = !damage.has_errors();
  diagnostics.append(std::move(damage));
  if (!is_whole || !(begins || content.history.since)) return std::nullopt;
  return KnownFiles(content.history, paths, withdrawals);
}

// And what was told of each file.
MeetingList take_facts(const std::vector<SharedReading>& readings, TakenOut& taken,
                       Diagnostics& diagnostics) {
  MeetingList meetings;
  for (const SharedReading& reading : readings) {
    taken.add(reading->redactions, reading->file.names.hidden);
    diagnostics.append(Diagnostics(reading->diagnostics));
    if (reading->facts) meetings.push_back(reading->facts);
  }
  return meetings;
}

// As `meetings`; `readings` are as `found.minutes`.
std::vector<MinutesFile> files_of(const MeetingList& meetings, const FoundFiles& found,
                                  const std::vector<SharedReading>& readings) {
  std::vector<MinutesFile> files;
  files.reserve(meetings.size());
  for (const Facts& facts : meetings) {
    const auto path = std::ranges::lower_bound(found.minutes, facts.source);
    files.push_back(readings[static_cast<std::size_t>(path - found.minutes.begin())]->file);
  }
  return files;
}

// What was published before, and what has changed since.
void gather_past(Content& content, const std::optional<PublishRequest>& publication,
                 const Language& language, TakenOut& taken, Diagnostics& diagnostics) {
  if (publication && !diagnostics.has_errors())
    content.update = record_minutes(content, *publication, language, diagnostics);
  content.writings.changes = gather_changes(content, content.update ? &*content.update : nullptr,
                                            language, taken, diagnostics);
  content.writings.changes_since = content.history.since;
}

}  // namespace

Content gather(const fs::path& folder, Progress& progress, Diagnostics& diagnostics,
               const std::optional<PublishRequest>& publication, KeptReadings* kept) {
  if (!fs::is_directory(folder)) throw Failure("failure.cli.no-folder", {folder.string()});
  Content content;
  content.folder = folder;
  content.config = gather_config(folder, diagnostics);
  content.own_vocabulary = gather_vocabulary(folder, diagnostics);
  Registry registry = gather_registry(folder, diagnostics);
  std::vector<Withdrawal> withdrawals = gather_withdrawals(folder, diagnostics);
  const Language language = Language::load(content.config.language);
  content.rules = reading_rules(gather_privacy_rules(folder, content.config, diagnostics), registry,
                                withdrawals, content.vocabulary(), language);
  TakenOut taken(content.rules);
  const PublicWords beside{content.rules, content.vocabulary(), taken, diagnostics};
  make_public(beside, folder, registry);

  FoundFiles found = find_meeting_files(folder, diagnostics);
  withdraw_files(withdrawals, found.minutes, diagnostics);
  make_public(beside, folder, withdrawals);
  const auto known =
      gather_known(content, publication.has_value(), found.minutes, withdrawals, diagnostics);
  const std::vector<SharedReading> readings =
      read_meetings(content, found, known ? &*known : nullptr, kept, progress);
  MeetingList meetings = take_facts(readings, taken, diagnostics);
  content.writings = gather_writings(folder, content.config, beside);
  withdraw_names(content.rules.withdrawn, withdrawals);
  content.writings.withdrawals = std::move(withdrawals);
  content.tokens = gather_tokens(folder, content.config, diagnostics);
  if (meetings.empty()) diagnostics.error("no-meetings", {""});
  content.archive = build_archive(std::move(meetings), registry, content.vocabulary(),
                                  content.config.language, diagnostics);
  withdraw_plans(content.writings.withdrawals, Routes(language), content.archive.planned);
  apply_page_policy(content.rules.privacy.names, content.vocabulary(), content.archive);
  content.files = files_of(content.archive.meetings, found, readings);
  if (known) {
    name_by_history(*known, content);
    content.writings.gone_items = gone_items(content, language, diagnostics);
    gather_past(content, publication, language, taken, diagnostics);
  }
  taken.report_unused(diagnostics);
  return content;
}

}  // namespace openverslag
