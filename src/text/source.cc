#include "text/source.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "text/encoding.h"
#include "text/file_bytes.h"
#include "text/fold.h"
#include "text/old_office.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kZipSignature = "PK\x03\x04";
constexpr std::string_view kPdfSignature = "%PDF-";

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

// False when the bytes are none of those.
bool report_old_office(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) {
  const OldOffice kind = old_office(bytes);
  if (kind == OldOffice::locked) diagnostics.warning("office-locked", {path});
  if (kind == OldOffice::word) diagnostics.warning("office-old", {path}, {"Word (doc)"});
  if (kind == OldOffice::other) diagnostics.warning("office-old", {path}, {"Office"});
  return kind != OldOffice::none;
}

Where line_of(std::string_view path, std::string_view bytes, std::size_t at) {
  const auto before = bytes.substr(0, at);
  return {path,
          {static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1), 0}};
}

void remove_nul_bytes(const std::string& path, std::string& bytes, Diagnostics& diagnostics) {
  const std::size_t first = bytes.find('\0');
  if (first == std::string::npos) return;
  diagnostics.warning("source-nul-bytes", line_of(path, bytes, first));
  std::erase(bytes, '\0');
}

void make_utf8(const std::string& path, std::string& bytes, Diagnostics& diagnostics) {
  if (begins_as_utf_16(bytes)) {
    diagnostics.warning("source-not-utf8", {path}, {"UTF-16"});
    bytes = utf8_from_utf_16(bytes);
    return;
  }
  if (bytes.starts_with(kByteOrderMark)) bytes.erase(0, kByteOrderMark.size());
  const std::size_t invalid = find_invalid_utf8(bytes);
  if (invalid == std::string::npos) return;
  diagnostics.warning("source-not-utf8", line_of(path, bytes, invalid), {"Windows-1252"});
  bytes = utf8_from_windows_1252(bytes);
}

// A file named as one of a word processor that is text is not what its name says: that is told by
// who reads it, and how its bytes are encoded says nothing more.
bool is_named_as_text(std::string_view path) {
  constexpr std::string_view kOthers[] = {".docx", ".docm", ".doc", ".odt", ".pdf"};
  const std::string folded = fold(path);
  return std::ranges::none_of(kOthers,
                              [&](std::string_view ending) { return folded.ends_with(ending); });
}

}  // namespace

std::optional<Source> read_source(const fs::path& folder, const std::string& path,
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
  if (!bytes) {
    diagnostics.error("source-unreadable", {path});
    return std::nullopt;
  }
  return make_source(path, std::move(*bytes), diagnostics);
}

std::optional<Source> make_source(std::string path, std::string bytes, Diagnostics& diagnostics) {
  if (bytes.starts_with(kZipSignature))
    return Source{std::move(path), std::move(bytes), SourceKind::zip};
  if (bytes.starts_with(kPdfSignature))
    return Source{std::move(path), std::move(bytes), SourceKind::pdf};
  if (report_old_office(path, bytes, diagnostics)) return std::nullopt;
  if (const std::string_view format = binary_format(bytes); !format.empty()) {
    diagnostics.error("source-not-text", {path}, {std::string(format)});
    return std::nullopt;
  }
  Diagnostics untold;
  Diagnostics& told = is_named_as_text(path) ? diagnostics : untold;
  make_utf8(path, bytes, told);
  make_line_ends_plain(bytes);
  remove_nul_bytes(path, bytes, told);
  if (trim(bytes).empty()) {
    diagnostics.warning("source-empty", {path});
    return std::nullopt;
  }
  return Source{std::move(path), std::move(bytes)};
}

}  // namespace openverslag
