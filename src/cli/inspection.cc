#include "cli/inspection.h"

#include "archive/build.h"
#include "cli/content_files.h"
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
  const Config config = gather_config(inspection.folder, diagnostics);
  Registry registry = gather_registry(inspection.folder, diagnostics);
  inspection.own_vocabulary = gather_vocabulary(inspection.folder, diagnostics);
  const Vocabulary& vocabulary = inspection.vocabulary();
  PrivacyRules privacy = gather_privacy_rules(inspection.folder, config, diagnostics);
  std::vector<Withdrawal> withdrawals = gather_withdrawals(inspection.folder, diagnostics);
  std::erase_if(withdrawals, is_to_come);
  for (Withdrawal& one : people_due(privacy, registry)) withdrawals.push_back(std::move(one));
  const ReadingRules rules = reading_rules(std::move(privacy), registry, withdrawals, vocabulary,
                                           Language::load(config.language));
  auto minutes = read_alone(*record, rules, vocabulary, diagnostics);
  if (!minutes) return std::nullopt;
  Diagnostics told_before;
  auto read = read_public_document(*record, rules.privacy, minutes->names, vocabulary, told_before);
  inspection.document = std::move(read.value().document);
  inspection.source = std::move(record->source);
  inspection.text = std::move(minutes->meeting.text);

  std::vector<Facts> meetings;
  meetings.push_back(std::move(minutes->meeting.facts));
  inspection.archive = build_archive(std::move(meetings), registry, inspection.vocabulary(),
                                     config.language, diagnostics);
  return inspection;
}

std::string shown_name(const Inspection& inspection, const Resolved& resolved,
                       const std::string& printed) {
  if (resolved.linked()) return inspection.archive.people[resolved.person].name;
  const auto name = parse_person_name(printed, inspection.vocabulary().names);
  return name ? display_name(*name) : printed;
}

}  // namespace openverslag
