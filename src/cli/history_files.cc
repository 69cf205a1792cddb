#include "cli/history_files.h"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

#include "cli/content_files.h"
#include "publish/descriptor.h"
#include "publish/writeback.h"
#include "text/failure.h"
#include "text/file_bytes.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

bool is_journal(const std::string& name) {
  return name.size() == 8 && name.ends_with(".txt") && name.find_first_not_of("0123456789") == 4;
}

[[noreturn]] void fail(const fs::path& path, int error) {
  throw Failure("failure.cli.file", {path.string(), std::generic_category().message(error)});
}

// Files that come into their places when the disk has the bytes of all of them, in this order: a
// power cut would else leave an empty file in the place of a whole one.
class WholeFiles {
 public:
  void write(const fs::path& path, std::string_view bytes) {
    fs::path beside = path;
    beside += ".new";
    std::ofstream file(beside, std::ios::binary);
    file << bytes;
    file.close();
    if (!file) fail(path, errno);
    written_.emplace_back(beside, path);
  }

  void put_in_place(const fs::path& folder) {
    if (written_.empty()) return;
    if (const int error = wait_for_disk_of(folder); error != 0) fail(folder, error);
    for (const auto& [beside, path] : written_) fs::rename(beside, path);
    written_.clear();
  }

 private:
  std::vector<std::pair<fs::path, fs::path>> written_;
};

// Words of a publication that was interrupted, which may never have been published.
void remove_unfinished(const fs::path& folder) {
  std::vector<fs::path> unfinished;
  std::error_code none;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, none)) {
    if (entry.path().extension() == ".new") unfinished.push_back(entry.path());
  }
  for (const fs::path& file : unfinished) fs::remove(file, none);
}

// One publication at a time adds to a history, wherever it puts its site.
class HistoryLock {
 public:
  explicit HistoryLock(const fs::path& folder)
      : folder_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (*folder_ < 0 || flock(*folder_, LOCK_EX) != 0) fail(folder, errno);
  }

 private:
  Descriptor folder_;
};

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

std::string journal_after(const fs::path& path, const HistoryUpdate& update,
                          const Language& language) {
  return file_bytes(path).value_or(comment(language.text("cli.history-journal"))) + update.journal;
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
  const fs::path history = folder / kHistoryFolder;
  const fs::path minutes = (folder / versions_file("")).parent_path();
  fs::create_directories(minutes);
  const HistoryLock lock(history);
  for (const fs::path& each : {history, minutes}) remove_unfinished(each);
  // Somebody else published these minutes meanwhile: what this publication adds does not follow
  // that.
  if (size_of(folder, journal_names(folder)) != update.journal_read)
    throw Failure("failure.cli.history-changed", {history.string()});
  const fs::path journal = folder / journal_file(static_cast<int>(update.date.year()));
  WholeFiles files;
  for (const auto& [path, bytes] : update.files) files.write(folder / path, bytes);
  if (!update.journal.empty()) files.write(journal, journal_after(journal, update, language));
  files.put_in_place(history);
  for (const auto& [path, bytes] : update.files_after) files.write(folder / path, bytes);
  files.put_in_place(history);
}

}  // namespace openverslag
