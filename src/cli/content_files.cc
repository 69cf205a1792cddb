#include "cli/content_files.h"

#include <algorithm>
#include <array>
#include <set>
#include <system_error>

#include "archive/journal.h"
#include "cli/record.h"
#include "document/reader.h"
#include "privacy/rules.h"
#include "text/dates.h"
#include "text/fold.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMeetings = "meetings";
constexpr std::string_view kPages = "pages";
constexpr auto kOwnFiles = std::to_array<std::string_view>(
    {"site.toml", kPeopleFile, kBodiesFile, kTopicsFile, "vocabulary.toml", "planned.toml",
     "withdrawn.toml", "redirects.toml", kPrivacyFile, kGlossaryFile});
// Formats of minutes that a later version reads.
constexpr std::array<std::string_view, 1> kLaterFormats = {".rtf"};

template <class Range>
bool contains(const Range& range, std::string_view value) {
  return std::find(range.begin(), range.end(), value) != range.end();
}

// A line end in a name ends a line of the history, and of a report.
bool has_control(std::string_view name) {
  return std::ranges::any_of(name, [](char letter) {
    return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F;
  });
}

class Search {
 public:
  Search(const fs::path& folder, Diagnostics& diagnostics)
      : folder_(folder), diagnostics_(diagnostics) {}

  void look_in(const fs::path& folder) {
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) look_at(entry);
    if (error) diagnostics_.error("folder-unreadable", {relative(folder)});
  }
  FoundFiles found() && {
    std::sort(found_.minutes.begin(), found_.minutes.end());
    report_unused_sidecars();
    return std::move(found_);
  }

 private:
  // All of them were found below the folder.
  std::string relative(const fs::path& path) const {
    std::string_view rest = path.native();
    rest.remove_prefix(folder_.native().size());
    if (rest.starts_with('/')) rest.remove_prefix(1);
    return rest.empty() ? "." : std::string(rest);
  }

  void look_at(const fs::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || name.starts_with('_') || contains(kOwnFiles, name)) return;
    if (has_control(name)) return diagnostics_.error("file-name-control", {relative(entry.path())});
    std::error_code error;
    if (entry.is_directory(error)) {
      // Following it could lead round in a circle, or out of the folder.
      if (entry.path() == folder_ / kPages || entry.path() == folder_ / kHistoryFolder) return;
      if (!entry.is_symlink(error)) return look_in(entry.path());
      diagnostics_.warning("folder-link", {relative(entry.path())});
    } else if (is_readable_format(name)) {
      found_.minutes.push_back(relative(entry.path()));
    } else if (entry.path().extension() == ".toml") {
      found_.sidecars.insert(relative(entry.path()));
    } else {
      report_unread(entry.path());
    }
  }

  void report_unread(const fs::path& path) {
    const std::string extension = fold(path.extension().string());
    const std::string file = relative(path);
    if (contains(kLaterFormats, extension)) {
      diagnostics_.warning("format-not-read", {file}, {extension});
    } else if (find_date(path.stem().string())) {
      diagnostics_.note("file-not-read", {file}, {extension});
    }
  }

  void report_unused_sidecars() {
    if (found_.sidecars.empty()) return;
    std::set<std::string> unused = found_.sidecars;
    for (const std::string& path : found_.minutes) unused.erase(sidecar_of(folder_, path));
    for (const std::string& path : unused) diagnostics_.warning("sidecar-unused", {path});
  }

  const fs::path& folder_;
  Diagnostics& diagnostics_;
  FoundFiles found_;
};

bool is_content_folder(const fs::path& folder) {
  return fs::is_directory(folder / kMeetings) ||
         std::any_of(kOwnFiles.begin(), kOwnFiles.end(),
                     [&](std::string_view name) { return fs::is_regular_file(folder / name); });
}

}  // namespace

std::span<const std::string_view> own_files() { return kOwnFiles; }

std::optional<Source> read_if_there(const fs::path& folder, std::string_view name,
                                    Diagnostics& diagnostics) {
  if (!fs::exists(fs::symlink_status(folder / name))) return std::nullopt;
  return read_source(folder, std::string(name), diagnostics);
}

FoundFiles find_meeting_files(const fs::path& folder, Diagnostics& diagnostics) {
  Search search(folder, diagnostics);
  const fs::path meetings = folder / kMeetings;
  search.look_in(fs::is_directory(meetings) ? meetings : folder);
  return std::move(search).found();
}

std::vector<std::string> find_own_pages(const fs::path& folder, Diagnostics& diagnostics) {
  std::vector<std::string> found;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder / kPages, error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || name.starts_with('_')) continue;
    const std::string path = std::string(kPages) + "/" + name;
    if (has_control(name))
      diagnostics.error("file-name-control", {path});
    else if (entry.is_regular_file(error) && fold(entry.path().extension().string()) == ".md") {
      found.push_back(path);
    } else {
      diagnostics.warning("page-not-read", {path}, {name});
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

fs::path content_folder_of(const fs::path& file) {
  fs::path own = fs::absolute(file).lexically_normal().parent_path();
  for (fs::path folder = own; folder != folder.root_path(); folder = folder.parent_path()) {
    if (is_content_folder(folder)) return folder;
  }
  return own;
}

}  // namespace openverslag
