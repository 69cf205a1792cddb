#include "cli/removals.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
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

constexpr std::string_view kFormat("removals 2\n");

fs::path file_of(const fs::path& content) { return private_file(content, ".removed"); }

// What is kept: a digest of each on a line of its own. Nothing where nobody knows, as beside
// another computer's content or what an older version kept.
std::optional<Removals> known_removals(const fs::path& content) {
  const std::string bytes = file_bytes(file_of(content)).value_or("");
  if (!bytes.starts_with(kFormat)) return std::nullopt;
  Removals kept;
  for (std::size_t at = kFormat.size(); at < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    kept.insert(bytes.substr(at, end - at));
    at = end + 1;
  }
  return kept;
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

bool hides_what_is_published(const Content& content) {
  for (MeetingIndex i = 0; i < content.archive.meetings.size(); ++i) {
    if (hides_what_is_published(content, i)) return true;
  }
  return false;
}

}  // namespace

Removals removals_in(const ReadySite& ready) {
  const PrivacyRules& rules = ready.content.rules.privacy;
  Removals all;
  const auto add = [&](std::initializer_list<const std::string*> parts) {
    std::string one;
    for (const std::string* part : parts) append_netstring(one, *part);
    all.insert(sha256_hex(one));
  };
  for (const Withdrawal& one : ready.site.writings.withdrawals)
    add({&one.file, &one.item, &one.person});
  for (const Redaction& one : rules.redactions) add({&one.words, &one.file});
  const NamePolicy usual;
  if (rules.names.publication != usual.publication) {
    std::string names;
    for (const Publication each : rules.names.publication)
      names += std::to_string(static_cast<int>(each));
    add({&names});
  }
  return all;
}

PendingRemoval pending_removal(const ReadySite& ready) {
  const Removals now = removals_in(ready);
  const auto kept = known_removals(ready.content.folder);
  const auto is_new = [&](const std::string& one) { return !kept->contains(one); };
  if (kept && std::ranges::any_of(now, is_new)) return PendingRemoval::sure;
  if (hides_what_is_published(ready.content)) return PendingRemoval::sure;
  return kept || now.empty() ? PendingRemoval::none : PendingRemoval::perhaps;
}

void keep_removals(const fs::path& content, const Removals& removals) {
  const fs::path file = file_of(content);
  if (!make_private_folder(file.parent_path())) return;
  std::ofstream out(file, std::ios::binary);
  out << kFormat;
  for (const std::string& one : removals) out << one << '\n';
}

}  // namespace openverslag
