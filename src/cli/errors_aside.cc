#include "cli/errors_aside.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "cli/published_copies.h"
#include "cli/removals.h"

namespace openverslag {
namespace {

using Files = std::set<std::string, std::less<>>;

// "history/minutes/2020-10-05-dvo.txt": of the minutes that had those words.
std::string minutes_of_words(const Journal& history, const std::string& file) {
  for (const auto& [key, minutes] : history.minutes) {
    if (versions_file(key) == file) return minutes.versions.back().file;
  }
  return {};
}

// The minutes that a file is, or stands beside; empty: it is something else.
std::string minutes_of(const Content& content, const std::string& file) {
  if (file.starts_with("history/minutes/")) return minutes_of_words(content.history, file);
  if (!file.starts_with("meetings/")) return {};
  if (!file.ends_with(".toml")) return file;
  for (const Facts& facts : content.archive.meetings) {
    if (sidecar_of(content.folder, facts.source) == file) return facts.source;
  }
  return {};
}

// Nothing when there are errors elsewhere.
std::optional<Files> files_with_errors(const Content& content, const Diagnostics& diagnostics) {
  Files files;
  for (const Diagnostic& one : diagnostics.all()) {
    if (one.severity != Severity::error) continue;
    std::string file = minutes_of(content, one.file);
    if (file.empty()) return std::nullopt;
    files.insert(std::move(file));
  }
  return files;
}

// Of the minutes as they were published last; empty: they never were.
std::string published_digest(const Journal& history, const std::string& file) {
  for (const auto& [key, minutes] : history.minutes) {
    if (minutes.versions.back().file == file) return minutes.versions.back().digest;
  }
  return {};
}

bool is_as_published(const Content& content, const std::string& file, const std::string& digest) {
  for (MeetingIndex i = 0; i < content.archive.meetings.size(); ++i) {
    if (content.archive.meetings[i].source == file)
      return content.files[i].lasting_digest == digest;
  }
  return false;
}

// Nothing when it is not known how one of them was published.
std::optional<HeldFiles> files_to_hold(const Content& content, const Files& files) {
  HeldFiles held;
  for (const std::string& file : files) {
    const std::string digest = published_digest(content.history, file);
    if (digest.empty()) {
      held.left_out.insert(file);
      continue;
    }
    held.published.insert(file);
    if (is_as_published(content, file, digest)) continue;
    auto copy = published_copy(content.folder, digest, file);
    if (!copy) return std::nullopt;
    held.records.emplace(file, std::move(*copy));
  }
  return held;
}

}  // namespace

std::unique_ptr<ReadySite> set_errors_aside(ReadySite& ready, SiteOptions& options,
                                            Progress& progress, Timings& timings, MadeSite& made,
                                            Diagnostics& told) {
  if (!has_pending_removal(ready)) return nullptr;
  const auto files = files_with_errors(ready.content, made.diagnostics);
  std::optional<HeldFiles> held;
  if (files) held = files_to_hold(ready.content, *files);
  if (!held) return nullptr;
  SiteOptions without = options;
  without.held = std::move(*held);
  MadeSite other;
  auto site = ready_site(without, ready.before, nullptr, progress, timings, other);
  if (other.diagnostics.has_errors()) return nullptr;
  for (const Diagnostic& one : made.diagnostics.all()) {
    if (one.severity == Severity::error)
      told.error(one.rule, {one.file, one.place, one.word}, one.arguments);
  }
  other.hidden_surnames.insert(other.hidden_surnames.end(), made.hidden_surnames.begin(),
                               made.hidden_surnames.end());
  std::ranges::sort(other.hidden_surnames);
  made = std::move(other);
  options.held = std::move(without.held);
  return site;
}

void tell_aside(const HeldFiles& held, Diagnostics& told) {
  for (const std::string& file : held.left_out) told.warning("error-left-out", {file});
  for (const std::string& file : held.published) told.warning("error-aside", {file});
}

}  // namespace openverslag
