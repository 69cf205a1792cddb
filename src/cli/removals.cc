#include "cli/removals.h"

#include <fstream>
#include <string>
#include <system_error>

#include "cli/private_folder.h"
#include "text/digest.h"
#include "text/file_bytes.h"
#include "text/netstrings.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// Another folder of minutes may stand beside this one.
fs::path file_of(const fs::path& content) {
  fs::path name = fs::weakly_canonical(content).filename();
  name += ".removed";
  return private_folder(content) / name;
}

// Empty when nothing is.
std::string removed_in(const ReadySite& ready) {
  const PrivacyRules& rules = ready.content.rules.privacy;
  std::string all;
  for (const Withdrawal& one : ready.site.writings.withdrawals) {
    for (const std::string* part : {&one.file, &one.item, &one.person})
      append_netstring(all, *part);
  }
  for (const Redaction& one : rules.redactions) {
    for (const std::string* part : {&one.words, &one.file}) append_netstring(all, *part);
  }
  const NamePolicy usual;
  if (rules.names.publication != usual.publication) {
    for (const Publication each : rules.names.publication)
      all += std::to_string(static_cast<int>(each));
  }
  return all.empty() ? all : sha256_hex(all);
}

}  // namespace

bool has_pending_removal(const ReadySite& ready) {
  const std::string removed = removed_in(ready);
  return !removed.empty() && file_bytes(file_of(ready.content.folder)) != removed;
}

void keep_removals(const ReadySite& ready) {
  const fs::path file = file_of(ready.content.folder);
  const std::string removed = removed_in(ready);
  std::error_code error;
  if (removed.empty()) {
    fs::remove(file, error);
  } else if (make_private_folder(file.parent_path())) {
    std::ofstream(file, std::ios::binary) << removed;
  }
}

}  // namespace openverslag
