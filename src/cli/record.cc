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

std::optional<Source> make_with_raw(const std::string& path, std::optional<std::string> bytes,
                                    std::string& raw, Diagnostics& diagnostics) {
  if (!bytes) return std::nullopt;
  std::optional<Source> source = make_source(path, *bytes, diagnostics);
  if (source && source->bytes != *bytes) raw = std::move(*bytes);
  return source;
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
  std::optional<std::string> bytes = source_bytes(folder, path, diagnostics);
  if (!bytes) return std::nullopt;
  const std::string beside = sidecar_of(folder, path);
  std::optional<std::string> bytes_beside;
  if (!beside.empty()) bytes_beside = source_bytes(folder, beside, diagnostics);
  return make_record(path, std::move(*bytes), beside, std::move(bytes_beside), diagnostics);
}

std::optional<Record> make_record(const std::string& path, std::string bytes,
                                  const std::string& beside,
                                  std::optional<std::string> bytes_beside,
                                  Diagnostics& diagnostics) {
  Record record;
  std::optional<Source> source = make_with_raw(path, std::move(bytes), record.raw, diagnostics);
  if (!source) return std::nullopt;
  record.source = std::move(*source);
  record.sidecar = make_with_raw(beside, std::move(bytes_beside), record.raw_sidecar, diagnostics);
  return record;
}

const std::string& bytes_of_file(const Record& record) {
  return record.raw.empty() ? record.source.bytes : record.raw;
}

std::optional<std::string> bytes_of_sidecar(const Record& record) {
  if (!record.sidecar) return std::nullopt;
  return record.raw_sidecar.empty() ? record.sidecar->bytes : record.raw_sidecar;
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
  const std::string& bytes = bytes_of_file(record);
  const std::optional<std::string> beside = bytes_of_sidecar(record);
  return sha256_hex(beside ? bytes + '\0' + *beside : bytes).substr(0, kLetters);
}

}  // namespace openverslag
