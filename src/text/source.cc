#include "text/source.h"

#include <algorithm>
#include <utility>

#include "text/encoding.h"
#include "text/fold.h"
#include "text/old_office.h"
#include "text/source_bytes.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kZipSignature = "PK\x03\x04";
constexpr std::string_view kPdfSignature = "%PDF-";

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
  std::optional<std::string> bytes = source_bytes(folder, path, diagnostics);
  if (!bytes) return std::nullopt;
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
