#include "cli/published_copies.h"

#include <fstream>
#include <set>
#include <system_error>

#include "cli/private_folder.h"
#include "cli/read_again.h"
#include "text/file_bytes.h"
#include "text/netstrings.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kDigestLetters = 16;  // of a lasting digest
constexpr std::string_view kUnfinished = ".new";

fs::path folder_of(const fs::path& content) { return private_file(content, ".published"); }

std::string ending_of(const std::string& path) { return fs::path(path).extension().string(); }

std::string sidecar_beside(const fs::path& content, const std::string& path) {
  const std::string there = sidecar_of(content, path);
  return there.empty() ? path + ".toml" : there;
}

std::optional<Record> read_copy(const fs::path& content, std::string_view bytes,
                                const std::string& path) try {
  Netstrings in(bytes);
  if (in.text() != ending_of(path)) return std::nullopt;
  std::string of_file(in.text());
  std::optional<std::string> beside;
  if (in.number() == 1) beside = in.text();
  Diagnostics told_when_published;
  return make_record(path, std::move(of_file), sidecar_beside(content, path), std::move(beside),
                     told_when_published);
} catch (const BadNetstring&) {
  return std::nullopt;
}

// Whole or not at all.
void write_copy(const fs::path& file, const Record& record) {
  std::string bytes;
  append_netstring(bytes, ending_of(record.source.path));
  append_netstring(bytes, bytes_of_file(record));
  const std::optional<std::string> beside = bytes_of_sidecar(record);
  append_netstring(bytes, beside ? "1" : "0");
  if (beside) append_netstring(bytes, *beside);
  fs::path unfinished = file;
  unfinished += kUnfinished;
  std::ofstream out(unfinished, std::ios::binary);
  std::error_code error;
  fs::permissions(unfinished, fs::perms::owner_read | fs::perms::owner_write, error);
  out << bytes;
  out.close();
  if (out) fs::rename(unfinished, file, error);
}

std::set<std::string> names_in(const fs::path& folder) {
  std::set<std::string> names;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
    names.insert(entry.path().filename().string());
  return names;
}

// A program of before kept them in a folder without a name of its own. Only what is called as those
// copies were, and the folder when nothing else is in it.
void remove_former_copies(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_directory(fs::symlink_status(folder, error))) return;
  for (const std::string& name : names_in(folder)) {
    const std::string_view digest = std::string_view(name).substr(0, name.find('.'));
    const bool is_copy =
        digest.size() == kDigestLetters &&
        digest.find_first_not_of("0123456789abcdef") == std::string_view::npos &&
        (digest.size() == name.size() || name.substr(digest.size()) == kUnfinished);
    if (is_copy && fs::is_regular_file(fs::symlink_status(folder / name, error)))
      fs::remove(folder / name, error);
  }
  if (fs::is_empty(folder, error)) fs::remove(folder, error);
}

}  // namespace

bool has_published_copies(const fs::path& content) {
  std::error_code error;
  return fs::is_directory(folder_of(content), error);
}

std::optional<Record> published_copy(const fs::path& content, const std::string& digest,
                                     const std::string& path) {
  if (digest.empty()) return std::nullopt;
  const std::optional<std::string> bytes = file_bytes(folder_of(content) / digest);
  std::optional<Record> record = bytes ? read_copy(content, *bytes, path) : std::nullopt;
  return record && lasting_digest_of(*record) == digest ? std::move(record) : std::nullopt;
}

void keep_published_copies(const Content& content) {
  const fs::path folder = folder_of(content.folder);
  std::error_code error;
  if (!make_private_folder(folder.parent_path()) || !make_owners_folder(folder)) {
    fs::remove_all(folder, error);
    return;
  }
  remove_former_copies(folder.parent_path() / "published");
  std::set<std::string> others = names_in(folder);
  for (std::size_t i = 0; i < content.files.size(); ++i) {
    const std::string& digest = content.files[i].lasting_digest;
    const std::string& source = content.archive.meetings[i].source;
    if (digest.empty()) continue;
    const bool is_there = others.erase(digest) > 0;
    if (is_there && published_copy(content.folder, digest, source)) continue;
    Diagnostics told_before;
    const auto record = read_record_of(content, source, told_before);
    if (record && lasting_digest_of(*record) == digest) write_copy(folder / digest, *record);
  }
  for (const std::string& name : others) fs::remove(folder / name, error);
}

}  // namespace openverslag
