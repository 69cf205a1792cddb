#include "cli/held_changes.h"

#include <algorithm>
#include <map>
#include <utility>

#include "cli/published_copies.h"

namespace openverslag {
namespace {

// Of the version before the one that this publication would add.
std::string published_digest(const Content& content, const std::string& file) {
  for (MeetingIndex i = 0; i < content.archive.links.size(); ++i) {
    if (content.archive.meetings[i].source != file) continue;
    const auto known = content.history.minutes.find(content.archive.links[i].first_id);
    if (known == content.history.minutes.end() || known->second.versions.size() < 2) return {};
    return (known->second.versions.end() - 2)->digest;
  }
  return {};
}

// Nothing when one of them is not known any more.
std::optional<HeldRecords> published_records(const Content& content, const MadeSite& made) {
  HeldRecords held;
  for (const ToldChange& one : made.changes) {
    if (held.contains(one.file)) continue;
    auto copy = published_copy(content.folder, published_digest(content, one.file), one.file);
    if (!copy) return std::nullopt;
    held.emplace(one.file, std::move(*copy));
  }
  return held;
}

// Null when rules that are stricter now find something in the old words.
std::unique_ptr<ReadySite> site_of(HeldRecords held, SitePaths before, SiteOptions options,
                                   Progress& progress, Timings& timings, MadeSite& made) {
  options.held = std::move(held);
  MadeSite without;
  auto ready = ready_site(options, std::move(before), nullptr, progress, timings, without);
  if (without.diagnostics.has_errors() || !without.changes.empty()) return nullptr;
  made.meetings = without.meetings;
  made.pages = without.pages;
  return ready;
}

}  // namespace

std::unique_ptr<ReadySite> hold_changes(std::unique_ptr<ReadySite> ready,
                                        const SiteOptions& options, Progress& progress,
                                        Timings& timings, MadeSite& made) {
  if (made.changes.empty()) return ready;
  std::map<std::string_view, std::size_t> changes;  // by file
  for (const ToldChange& one : made.changes) ++changes[one.file];
  std::optional<HeldRecords> held;
  if (!made.diagnostics.has_errors()) held = published_records(ready->content, made);
  SitePaths before = std::move(ready->before);
  ready.reset();  // two sites take twice the memory
  if (held) ready = site_of(std::move(*held), std::move(before), options, progress, timings, made);
  for (const auto& [file, number] : changes) {
    const std::vector<std::string> places = {std::to_string(number)};
    if (ready)
      made.diagnostics.warning("change-waits", {std::string(file)}, places);
    else
      made.diagnostics.error("change-held", {std::string(file)}, places);
  }
  return ready;
}

}  // namespace openverslag
