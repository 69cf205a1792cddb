#include "cli/inspection.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "archive/build.h"
#include "cli/content_files.h"
#include "cli/gather_minutes.h"
#include "cli/gather_settings.h"
#include "cli/names_here.h"
#include "cli/public_document.h"
#include "cli/record.h"
#include "cli/terms.h"
#include "cli/withdrawn.h"
#include "document/reader.h"
#include "text/failure.h"

namespace openverslag {

namespace fs = std::filesystem;

namespace {

// Puts into `content` whom its minutes tell to hide, also those in `path`, wherever they stand.
void gather_hidden_around(Content& content, const std::string& path,
                          const std::vector<Withdrawal>& withdrawals) {
  Diagnostics of_others;
  FoundFiles found = find_meeting_files(content.folder, of_others);
  // Without a content folder, the file may stand above a hundred thousand others.
  if (content_folder_of(content.folder / "meetings" / "any.md") != content.folder)
    std::erase_if(found.minutes,
                  [](const std::string& other) { return other.find('/') != other.npos; });
  const std::vector<std::string> gone = withdraw_files(withdrawals, found.minutes, of_others);
  const auto place = std::ranges::lower_bound(found.minutes, path);
  if (place == found.minutes.end() || *place != path) found.minutes.insert(place, path);
  std::ostringstream unseen;
  Progress progress(unseen, false);
  NamePool names;
  gather_hidden(content, read_as_they_stand(content, found, {nullptr, nullptr, progress}, names),
                gone);
}

std::vector<std::string> surnames_of(const HiddenPeople& everywhere, const NameHiding& here) {
  std::set<std::string> surnames;
  for (const CalledSo& one : everywhere.everywhere()) surnames.insert(one.name.surname);
  for (const HiddenName& one : here.hidden) surnames.insert(one.name.surname);
  return {surnames.begin(), surnames.end()};
}

}  // namespace

std::optional<Inspection> inspect_file(const fs::path& file, Diagnostics& diagnostics) {
  if (!fs::exists(fs::symlink_status(file))) throw Failure("failure.cli.no-file", {file.string()});
  if (!is_readable_format(file.string()))
    throw Failure("failure.cli.format", {file.string(), file.extension().string()});
  Inspection inspection;
  inspection.folder = content_folder_of(file);
  const std::string path =
      fs::absolute(file).lexically_normal().lexically_relative(inspection.folder).generic_string();
  std::optional<Record> record = read_record(inspection.folder, path, diagnostics);
  if (!record) return std::nullopt;
  Content content;
  content.folder = inspection.folder;
  content.config = gather_config(inspection.folder, diagnostics);
  Registry registry = gather_registry(inspection.folder, diagnostics);
  content.own_vocabulary = gather_vocabulary(inspection.folder, diagnostics);
  const Vocabulary& vocabulary = content.vocabulary();
  PrivacyRules privacy = gather_privacy_rules(inspection.folder, content.config, diagnostics);
  std::vector<Withdrawal> withdrawals = gather_withdrawals(inspection.folder, diagnostics);
  std::erase_if(withdrawals, is_to_come);
  for (Withdrawal& one : people_due(privacy, registry)) withdrawals.push_back(std::move(one));
  content.rules = reading_rules(std::move(privacy), registry, withdrawals, vocabulary,
                                Language::load(content.config.language));
  gather_hidden_around(content, path, withdrawals);
  const ReadingRules& rules = content.rules;
  auto minutes = read_among(content.hidden, *record, rules, vocabulary, diagnostics);
  if (!minutes) return std::nullopt;
  inspection.hidden_surnames = surnames_of(content.hidden, minutes->names);
  Diagnostics told_before;
  auto read = read_public_document(*record, rules.privacy, minutes->names, vocabulary, told_before);
  inspection.document = std::move(read.value().document);
  inspection.source = std::move(record->source);
  inspection.text = std::move(minutes->meeting.text);

  std::vector<Facts> meetings;
  meetings.push_back(std::move(minutes->meeting.facts));
  inspection.archive = build_archive(std::move(meetings), registry, vocabulary,
                                     languages_of(content.config), diagnostics);
  inspection.own_vocabulary = std::move(content.own_vocabulary);
  return inspection;
}

std::string shown_name(const Inspection& inspection, const Resolved& resolved,
                       const std::string& printed) {
  if (resolved.linked()) return inspection.archive.people[resolved.person].name;
  const auto name = parse_person_name(printed, inspection.vocabulary().names);
  return name ? display_name(*name) : printed;
}

}  // namespace openverslag
