#include "cli/published_settings.h"

#include <algorithm>
#include <system_error>
#include <vector>

#include "cli/content_files.h"
#include "cli/private_folder.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPagesFolder = "pages/";

fs::path kept_in(const fs::path& content) { return private_file(content, ".settings"); }
fs::path own_folder_of(const fs::path& content) { return private_file(content, ".aside"); }

// Words for residents, and who is in office, also say what is hidden in minutes that are new.
bool says_what_leaves(std::string_view file) {
  return file == "people.toml" || file == "vocabulary.toml" || file == kWithdrawnFile ||
         file == kPrivacyFile || file == kPrivacyKeyFile;
}

// Those that the settings name; outside the folder is none that may be read.
std::vector<std::string> named_files(const Config& config) {
  std::vector<std::string> files;
  for (const std::string* file : {&config.logo, &config.icon, &config.tokens}) {
    const fs::path path = fs::path(*file).lexically_normal();
    const bool is_below = !path.empty() && path.is_relative() && *path.begin() != "..";
    if (is_below) files.push_back(path.generic_string());
  }
  return files;
}

std::vector<std::string> own_files_in(const fs::path& folder, const Config& config) {
  std::vector<std::string> files(own_files().begin(), own_files().end());
  files.emplace_back(kPrivacyKeyFile);
  Diagnostics told_before;
  std::ranges::move(find_own_pages(folder, told_before), std::back_inserter(files));
  std::ranges::move(named_files(config), std::back_inserter(files));
  return files;
}

// False: it is there, and was not copied.
bool copy_file(const fs::path& from, const fs::path& to, const std::string& file) {
  std::error_code error;
  if (!fs::is_regular_file(from / file, error)) return true;
  fs::create_directories((to / file).parent_path(), error);
  fs::copy_file(from / file, to / file, fs::copy_options::overwrite_existing, error);
  return !error;
}

bool make_empty_folder(const fs::path& folder) {
  std::error_code error;
  fs::remove_all(folder, error);
  return make_private_folder(folder.parent_path()) && make_owners_folder(folder);
}

}  // namespace

bool may_stand_as_published(const Content& content, std::string_view file) {
  if (says_what_leaves(file)) return false;
  const std::vector<std::string> named = named_files(content.config);
  return file.starts_with(kPagesFolder) ||
         std::ranges::find(own_files(), file) != own_files().end() ||
         std::ranges::find(named, file) != named.end();
}

void keep_published_settings(const Content& content) {
  const fs::path& from = content.own_folder();
  const fs::path folder = kept_in(content.folder);
  fs::path fresh = folder;
  fresh += ".new";
  bool is_whole = make_empty_folder(fresh);
  for (const std::string& file : own_files_in(from, content.config)) {
    if (is_whole && !says_what_leaves(file)) is_whole = copy_file(from, fresh, file);
  }
  std::error_code error;
  fs::remove_all(folder, error);
  if (is_whole)
    fs::rename(fresh, folder, error);
  else
    fs::remove_all(fresh, error);
}

bool has_published_settings(const fs::path& content) {
  std::error_code error;
  return fs::is_directory(kept_in(content), error);
}

bool has_published_setting(const fs::path& content, std::string_view file) {
  std::error_code error;
  return fs::is_regular_file(kept_in(content) / file, error);
}

std::optional<fs::path> make_own_folder(const Content& content,
                                        const std::set<std::string, std::less<>>& as_published) {
  const fs::path folder = own_folder_of(content.folder);
  if (!make_empty_folder(folder)) return std::nullopt;
  const fs::path kept = kept_in(content.folder);
  bool is_whole = true;
  for (const std::string& file : as_published) is_whole = copy_file(kept, folder, file) && is_whole;
  // The settings of before may name other images than those in error now do.
  Config before;
  Diagnostics told_before;
  if (as_published.contains("site.toml")) {
    before = read_config(read_if_there(folder, "site.toml", told_before), told_before);
    for (const std::string& file : named_files(before)) copy_file(kept, folder, file);
  }
  for (const std::string& file : own_files_in(content.folder, content.config)) {
    if (!as_published.contains(file))
      is_whole = copy_file(content.folder, folder, file) && is_whole;
  }
  return is_whole ? std::optional(folder) : std::nullopt;
}

void remove_own_folder(const fs::path& content) {
  std::error_code error;
  fs::remove_all(own_folder_of(content), error);
}

}  // namespace openverslag
