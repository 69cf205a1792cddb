#include "cli/record.h"

#include <functional>
#include <system_error>
#include <utility>

#include "document/reader.h"
#include "document/toml_values.h"
#include "text/digest.h"
#include "text/source_bytes.h"

namespace openverslag {

namespace fs = std::filesystem;

namespace {

std::optional<Source> read_with_raw(const fs::path& folder, const std::string& path,
                                    std::string& raw, Diagnostics& diagnostics) {
  std::optional<std::string> bytes = source_bytes(folder, path, diagnostics);
  if (!bytes) return std::nullopt;
  std::optional<Source> source = make_source(path, *bytes, diagnostics);
  if (source && source->bytes != *bytes) raw = std::move(*bytes);
  return source;
}

const std::string& either(const std::string& raw, const Source& source) {
  return raw.empty() ? source.bytes : raw;
}

}  // namespace

std::array<std::string, 2> sidecar_names(const std::string& path) {
  return {path + ".toml", fs::path(path).replace_extension(".toml").generic_string()};
}

std::string sidecar_of(const fs::path& folder, const std::string& path) {
  std::error_code error;
  for (const std::string& name : sidecar_names(path)) {
    if (fs::exists(fs::symlink_status(folder / name, error))) return name;
  }
  return {};
}

std::optional<Record> read_record(const fs::path& folder, const std::string& path,
                                  Diagnostics& diagnostics) {
  std::string raw;
  std::optional<Source> source = read_with_raw(folder, path, raw, diagnostics);
  if (!source) return std::nullopt;
  Record record{std::move(*source), {}, std::move(raw)};
  const std::string sidecar = sidecar_of(folder, path);
  if (!sidecar.empty()) {
    record.sidecar = read_with_raw(folder, sidecar, record.raw_sidecar, diagnostics);
  }
  return record;
}

std::optional<Document> document_of(const Record& record, Diagnostics& diagnostics) {
  std::optional<Document> document = read_document(record.source, diagnostics);
  if (document && record.sidecar) add_sidecar(*record.sidecar, *document, diagnostics);
  return document;
}

std::size_t digest_of(const Record& record) {
  constexpr std::size_t kSpread = 0x9E3779B97F4A7C15;
  const std::hash<std::string> hash;
  const std::size_t digest = hash(record.source.bytes);
  return record.sidecar ? digest ^ (hash(record.sidecar->bytes) + kSpread) : digest;
}

std::string lasting_digest_of(const Record& record) {
  constexpr std::size_t kLetters = 16;
  const std::string& bytes = either(record.raw, record.source);
  if (!record.sidecar) return sha256_hex(bytes).substr(0, kLetters);
  return sha256_hex(bytes + '\0' + either(record.raw_sidecar, *record.sidecar)).substr(0, kLetters);
}

}  // namespace openverslag
