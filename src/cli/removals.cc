#include "cli/removals.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>

#include "cli/known_minutes.h"
#include "cli/private_folder.h"
#include "cli/read_again.h"
#include "minutes/name_spellings.h"
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

std::size_t times_in(const PublishedText& text, const PersonName& name) {
  std::size_t times = 0;
  for (const PublishedPart& part : text) {
    times += spellings_in(part.title, name).size();
    for (const std::string& line : part.lines) times += spellings_in(line, name).size();
  }
  return times;
}

// Somebody whom minutes call a resident, and whose name stands in what was published of them.
bool hides_what_is_published(const Content& content, MeetingIndex meeting) {
  const std::vector<HiddenName>& hidden = content.files[meeting].names.hidden;
  const std::string& key = content.archive.links[meeting].first_id;
  if (hidden.empty() || !content.history.minutes.contains(key)) return false;
  const PublishedText before = words_published(content, key);
  const PublishedText now =
      published_text(content.archive.meetings[meeting], words_of(content, meeting));
  return std::ranges::any_of(hidden, [&](const HiddenName& one) {
    return times_in(before, one.name) > times_in(now, one.name);
  });
}

}  // namespace

bool has_pending_removal(const ReadySite& ready) {
  const std::string removed = removed_in(ready);
  if (!removed.empty() && file_bytes(file_of(ready.content.folder)) != removed) return true;
  for (MeetingIndex i = 0; i < ready.content.archive.meetings.size(); ++i) {
    if (hides_what_is_published(ready.content, i)) return true;
  }
  return false;
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
