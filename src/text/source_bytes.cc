#include "text/source_bytes.h"

#include <algorithm>
#include <system_error>

#include "text/file_bytes.h"
#include "text/source.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// Whether following `path` from `folder` cannot lead out of it: no link on the way, no "..".
bool is_plain(const fs::path& folder, const fs::path& path, std::error_code& error) {
  fs::path place = folder;
  for (const fs::path& part : path) {
    place /= part;
    const fs::file_status status = fs::symlink_status(place, error);
    if (error || part == ".." || fs::is_symlink(status)) return false;
  }
  return true;
}

bool lies_within(const fs::path& folder, const fs::path& path, std::error_code& error) {
  if (is_plain(folder, path, error)) return true;
  if (error) return false;
  const fs::path real_folder = fs::canonical(folder, error);
  if (error) return false;
  const fs::path real_file = fs::canonical(folder / path, error);
  if (error) return false;
  return std::mismatch(real_folder.begin(), real_folder.end(), real_file.begin(), real_file.end())
             .first == real_folder.end();
}

}  // namespace

std::optional<std::string> source_bytes(const fs::path& folder, const std::string& path,
                                        Diagnostics& diagnostics) {
  const fs::path file = folder / path;
  std::error_code error;
  const bool within = lies_within(folder, path, error);
  if (!error && !within) {
    diagnostics.error("source-outside", {path});
    return std::nullopt;
  }
  const bool readable = !error && fs::is_regular_file(file, error);
  const std::uintmax_t size = readable ? fs::file_size(file, error) : 0;
  if (readable && size > kLargestSource) {
    diagnostics.error("source-too-large", {path}, {std::to_string(kLargestSource >> 20)});
    return std::nullopt;
  }
  std::optional<std::string> bytes;
  if (readable && !error) bytes = file_bytes(file);
  if (!bytes) diagnostics.error("source-unreadable", {path});
  return bytes;
}

}  // namespace openverslag
