#include "cli/gather.h"

#include <algorithm>
#include <utility>

#include "archive/build.h"
#include "archive/events.h"
#include "archive/page_policy.h"
#include "archive/plans_beside_minutes.h"
#include "cli/content_files.h"
#include "cli/draft_changes.h"
#include "cli/gather_changes.h"
#include "cli/gather_minutes.h"
#include "cli/gather_settings.h"
#include "cli/gather_writings.h"
#include "cli/gone_items.h"
#include "cli/kept_bodies.h"
#include "cli/known_minutes.h"
#include "cli/name_by_history.h"
#include "cli/public_words.h"
#include "cli/record_minutes.h"
#include "cli/terms.h"
#include "cli/withdrawn.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// Nothing without a history, or when it is damaged. `gone`: what was withdrawn; translations of it
// get a notice, too.
std::optional<KnownFiles> gather_known(Content& content, bool begins,
                                       const std::vector<std::string>& paths,
                                       const std::vector<std::string>& gone,
                                       std::vector<Withdrawal>& withdrawals,
                                       Diagnostics& diagnostics) {
  Diagnostics damage;
  content.history = gather_history(content.folder, damage);
  const bool is_whole = !damage.has_errors();
  diagnostics.append(std::move(damage));
  if (!is_whole || !(begins || content.history.since)) return std::nullopt;
  withdraw_translations(gone, content.history, withdrawals);
  return KnownFiles(content.history, paths, withdrawals);
}

// `is_on_site`: are the words of a file there already?
template <class IsOnSite>
Diagnostics without_leaks(const Diagnostics& all, const IsOnSite& is_on_site) {
  Diagnostics others;
  for (const Diagnostic& one : all.all()) {
    const Where where{one.file, one.place, one.word};
    if (one.severity == Severity::error && !(one.rule.starts_with("leak-") && is_on_site(one.file)))
      others.error(one.rule, where, one.arguments);
    if (one.severity == Severity::warning) others.warning(one.rule, where, one.arguments);
    if (one.severity == Severity::note) others.note(one.rule, where, one.arguments);
  }
  return others;
}

// And what was told of each file.
MeetingList take_facts(const std::vector<SharedReading>& readings, const HeldFiles& held,
                       TakenOut& taken, Diagnostics& diagnostics) {
  MeetingList meetings;
  for (const SharedReading& reading : readings) {
    taken.add(reading->redactions, reading->file.names.hidden);
    const bool is_on_site = reading->facts && held.published.contains(reading->facts->source);
    diagnostics.append(
        without_leaks(reading->diagnostics, [&](const std::string&) { return is_on_site; }));
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

struct FilesToRead {
  FoundFiles found;
  // With those that are left out for once: no other file goes on with their records.
  std::vector<std::string> paths;
  std::vector<std::string> gone;
};

FilesToRead find_files(const fs::path& folder, const HeldFiles& held,
                       const std::vector<Withdrawal>& withdrawals, Diagnostics& diagnostics) {
  FilesToRead files{find_meeting_files(folder, diagnostics), {}, {}};
  files.gone = withdraw_files(withdrawals, files.found.minutes, diagnostics);
  files.paths = files.found.minutes;
  std::erase_if(files.found.minutes,
                [&](const std::string& path) { return held.left_out.contains(path); });
  return files;
}

void make_own_public(const PublicWords& beside, const fs::path& own, Registry& registry,
                     std::vector<Withdrawal>& withdrawals) {
  make_public(beside, own, registry);
  make_public(beside, own, withdrawals);
  report_leaks_beside(beside, own);
}

void report_doubts(const HiddenPeople& hidden, Diagnostics& diagnostics) {
  for (const HiddenPeople::Doubt& one : hidden.doubts())
    diagnostics.warning("hidden-name-public", {one.hidden}, {one.published});
}

// What was published before, and what has changed since.
void gather_past(Content& content, const std::optional<PublishRequest>& publication,
                 const Language& language, TakenOut& taken, Diagnostics& diagnostics) {
  if (publication && !diagnostics.has_errors())
    content.update = record_minutes(content, *publication, language, diagnostics);
  tell_past(content.history, content.archive);
  tell_hidden_words(content, content.update ? &*content.update : nullptr, language);
  content.writings.changes = gather_changes(content, content.update ? &*content.update : nullptr,
                                            language, taken, diagnostics);
  content.writings.changes_since = content.history.since;
}

struct Settings {
  Content content;
  Registry registry;
  std::vector<Withdrawal> written;      // in withdrawn.toml, also for a day to come
  std::vector<Withdrawal> withdrawals;  // that hold today
};

Settings gather_all_settings(const fs::path& content_folder, const HeldFiles& held,
                             Diagnostics& diagnostics) {
  Settings settings;
  Content& content = settings.content;
  content.folder = content_folder;
  content.held = held;
  const fs::path& folder = content.own_folder();
  content.config = gather_config(folder, diagnostics);
  content.own_vocabulary = gather_vocabulary(folder, diagnostics);
  settings.registry = gather_registry(folder, diagnostics);
  settings.written = gather_withdrawals(folder, diagnostics);
  PrivacyRules privacy = gather_privacy_rules(folder, content.config, diagnostics);
  settings.withdrawals = people_due(privacy, settings.registry);
  std::ranges::remove_copy_if(settings.written, std::back_inserter(settings.withdrawals),
                              is_to_come);
  content.rules = reading_rules(std::move(privacy), settings.registry, settings.withdrawals,
                                content.vocabulary(), Language::load(content.config.language));
  return settings;
}

// Minutes whose term is over, once nothing in them tells more than it may: a notice has their
// title.
void take_due(Settings& settings, const FoundFiles& found, const Language& language,
              Diagnostics& diagnostics, std::vector<SharedReading>& readings) {
  for (Withdrawal& one :
       minutes_due(settings.content, settings.registry, readings, language, diagnostics)) {
    const auto path = std::ranges::lower_bound(found.minutes, one.file);
    readings[static_cast<std::size_t>(path - found.minutes.begin())] =
        std::make_shared<const MinutesReading>();
    settings.withdrawals.push_back(std::move(one));
  }
}

void link(Content& content, MeetingList meetings, const Registry& registry,
          const Language& language, Diagnostics& diagnostics) {
  const bool had_some = !content.writings.withdrawals.empty();
  if (meetings.empty() && !had_some) diagnostics.error("no-meetings", {""});
  content.archive = build_archive(std::move(meetings), registry, content.vocabulary(),
                                  languages_of(content.config), diagnostics);
  withdraw_plans(content.writings.withdrawals, Routes(language), content.archive.planned);
  apply_page_policy(content.rules.privacy.names, content.vocabulary(), content.archive);
}

// What is published, and what is gone, goes by the addresses that the history knows.
void take_known_addresses(const KnownFiles& known, const Language& language, Content& content,
                          Diagnostics& diagnostics) {
  name_by_history(known, content, diagnostics);
  withdraw_plans(content.writings.withdrawals, Routes(language), content.archive.planned);
  tell_first_addresses(known, Routes(language), content);
  content.writings.gone_items = gone_items(content, language, diagnostics);
}

void add_draft_changes(Content& content, const Language& language) {
  std::vector<MinutesChange>& changes = content.writings.changes;
  std::ranges::move(draft_changes(content, language, changes), std::back_inserter(changes));
  std::ranges::stable_sort(changes, std::greater(), &MinutesChange::date);
}

}  // namespace

Content gather(const fs::path& folder, Progress& progress, Diagnostics& diagnostics,
               const std::optional<PublishRequest>& publication, KeptReadings* kept,
               const HeldFiles& held) {
  if (!fs::is_directory(folder)) throw Failure("failure.cli.no-folder", {folder.string()});
  Settings settings = gather_all_settings(folder, held, diagnostics);
  Content& content = settings.content;
  const fs::path& own = content.own_folder();
  std::vector<Withdrawal>& withdrawals = settings.withdrawals;
  const Language language = Language::load(content.config.language);
  const auto [found, paths, gone] = find_files(folder, held, withdrawals, diagnostics);
  const auto known =
      gather_known(content, publication.has_value(), paths, gone, withdrawals, diagnostics);
  NamePool own_names;
  NamePool& names = kept != nullptr ? kept->names() : own_names;
  const MinutesSetting setting{known ? &*known : nullptr, kept, progress};
  std::vector<SharedReading> readings = read_as_they_stand(content, found, setting, names);
  gather_hidden(content, readings, gone);
  report_terms(content, settings.registry, settings.written, readings, diagnostics);

  TakenOut taken(content.rules);
  Diagnostics of_own;
  const PublicWords beside{content.rules, content.hidden, content.vocabulary(), taken, of_own};
  make_own_public(beside, own, settings.registry, withdrawals);
  hide_in_minutes(content, found, tell_notices(withdrawals, language, content.rules), setting,
                  names, readings);
  take_due(settings, found, language, diagnostics, readings);
  MeetingList meetings = take_facts(readings, held, taken, diagnostics);
  report_doubts(content.hidden, diagnostics);
  content.writings = gather_writings(own, content.config, beside);
  diagnostics.append(without_leaks(
      of_own, [&](const std::string& file) { return held.published.contains(file); }));
  withdraw_names(content.rules.withdrawn, withdrawals);
  content.writings.withdrawals = std::move(withdrawals);
  content.tokens = gather_tokens(own, content.config, diagnostics);
  settings.registry.kept_bodies = bodies_of_withdrawn(content, Routes(language));
  link(content, std::move(meetings), settings.registry, language, diagnostics);
  content.files = files_of(content.archive.meetings, found, readings);
  if (known) {
    take_known_addresses(*known, language, content, diagnostics);
    gather_past(content, publication, language, taken, diagnostics);
  }
  follow_items(content.archive, Routes(language), held.left_out, content.writings.withdrawals);
  report_plans_beside_minutes(content.archive, content.history, diagnostics);
  add_draft_changes(content, language);
  taken.report_unused(diagnostics);
  return std::move(settings.content);
}

}  // namespace openverslag
