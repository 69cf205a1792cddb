#include "cli/read_again.h"

#include <optional>
#include <utility>

#include "cli/public_document.h"
#include "cli/record.h"
#include "minutes/packed_words.h"
#include "text/failure.h"
#include "text/file_bytes.h"
#include "text/source.h"

namespace openverslag {
namespace {

[[noreturn]] void fail_changed(const std::string& path) {
  throw Failure("failure.cli.changed-meanwhile", {path});
}

}  // namespace

std::optional<Record> read_record_of(const Content& content, const std::string& path,
                                     Diagnostics& diagnostics) {
  const auto held = content.held.records.find(path);
  return held == content.held.records.end() ? read_record(content.folder, path, diagnostics)
                                            : held->second;
}

MeetingText words_of(const Content& content, MeetingIndex meeting) {
  // A third of the time of reading and recognising them again.
  const auto& part = content.files[meeting].words;
  const auto bytes = part ? content.spilled->read(*part) : std::nullopt;
  return bytes ? unpack_words(*bytes) : read_text(content, meeting);
}

MeetingText read_text(const Content& content, MeetingIndex meeting) {
  const std::string& path = content.archive.meetings[meeting].source;
  Diagnostics given_before;
  const std::optional<Record> record = read_record_of(content, path, given_before);
  if (!record || digest_of(*record) != content.files[meeting].digest) fail_changed(path);
  auto text = read_public_text(*record, content.rules, content.files[meeting].names,
                               content.vocabulary(), content.archive.meetings[meeting]);
  if (!text) fail_changed(path);
  return std::move(*text);
}

std::string read_bytes(const Content& content, MeetingIndex meeting) {
  const std::string& path = content.archive.meetings[meeting].source;
  Diagnostics given_before;
  const std::optional<Record> record = read_record_of(content, path, given_before);
  if (!record || digest_of(*record) != content.files[meeting].digest) fail_changed(path);
  return bytes_of_file(*record);
}

}  // namespace openverslag
