#include "cli/history_files.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

#include "cli/content_files.h"
#include "text/failure.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

bool is_journal(const std::string& name) {
  return name.size() == 8 && name.ends_with(".txt") && name.find_first_not_of("0123456789") == 4;
}

// Whole or not at all.
void write_whole(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  fs::path beside = path;
  beside += ".new";
  std::ofstream file(beside, std::ios::binary);
  file << bytes;
  file.close();
  if (!file)
    throw Failure("failure.cli.file", {path.string(), std::generic_category().message(errno)});
  fs::rename(beside, path);
}

// The journal only grows, so its size tells one state of it from another.
std::uintmax_t size_of(const fs::path& folder, const std::vector<std::string>& names) {
  std::uintmax_t bytes = 0;
  for (const std::string& name : names) {
    std::error_code gone;
    const std::uintmax_t size = fs::file_size(folder / name, gone);
    if (!gone) bytes += size;
  }
  return bytes;
}

std::string comment(std::string_view text) { return "# " + std::string(text) + "\n"; }

void add_to_journal(const fs::path& folder, const HistoryUpdate& update, const Language& language) {
  const fs::path path = folder / journal_file(static_cast<int>(update.date.year()));
  const std::string before =
      file_bytes(path).value_or(comment(language.text("cli.history-journal")));
  write_whole(path, before + update.journal);
}

}  // namespace

std::vector<std::string> journal_names(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code none;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder / kHistoryFolder, none)) {
    const std::string name = entry.path().filename().string();
    if (is_journal(name)) names.push_back((fs::path(kHistoryFolder) / name).generic_string());
  }
  std::ranges::sort(names);
  return names;
}

Journal gather_history(const fs::path& folder, Diagnostics& diagnostics) {
  Journal history;
  const std::vector<std::string> names = journal_names(folder);
  history.bytes = size_of(folder, names);
  for (const std::string& name : names) {
    if (const auto source = read_source(folder, name, diagnostics))
      read_journal(*source, history, diagnostics);
  }
  return history;
}

std::optional<Source> versions_source(const fs::path& folder, std::string_view key,
                                      const HistoryUpdate* update, Diagnostics& diagnostics) {
  const std::string path = versions_file(key);
  if (update != nullptr) {
    const auto pending = update->files.find(path);
    if (pending != update->files.end()) return Source{path, pending->second};
  }
  return read_if_there(folder, path, diagnostics);
}

std::vector<TextVersion> known_versions(const Source& source, unsigned last,
                                        Diagnostics& diagnostics) {
  std::vector<TextVersion> versions = read_versions(source, diagnostics);
  std::erase_if(versions, [&](const TextVersion& each) { return each.number > last; });
  if (!versions.empty() && versions.back().number != last) versions.clear();
  return versions;
}

std::string versions_bytes(const std::vector<TextVersion>& versions, const Language& language) {
  std::string bytes = comment(language.text("cli.history-minutes"));
  for (const TextVersion& version : versions) bytes += "\n" + version_text(version);
  return bytes;
}

void write_history(const fs::path& folder, const HistoryUpdate& update, const Language& language) {
  // Somebody else published these minutes meanwhile: what this publication adds does not follow
  // that.
  if (size_of(folder, journal_names(folder)) != update.journal_read)
    throw Failure("failure.cli.history-changed", {(folder / kHistoryFolder).string()});
  for (const auto& [path, bytes] : update.files) write_whole(folder / path, bytes);
  if (!update.journal.empty()) add_to_journal(folder, update, language);
  for (const auto& [path, bytes] : update.files_after) write_whole(folder / path, bytes);
}

}  // namespace openverslag
