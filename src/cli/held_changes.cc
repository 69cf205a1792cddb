#include "cli/held_changes.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "cli/published_copies.h"
#include "cli/read_again.h"
#include "cli/removals.h"
#include "privacy/redacted_text.h"
#include "privacy/redaction.h"

namespace openverslag {
namespace {

bool is_told(const ToldChange& change) { return change.part.untold != Untold::hidden; }

// What is withdrawn hides the old words, too, and leaves the site also where the minutes wait.
bool has_withdrawn_items(const Content& content, const std::string& file) {
  for (const Facts& facts : content.archive.meetings) {
    if (facts.source != file) continue;
    for (const Item& item : facts.items) {
      if (item.withdrawn) return true;
    }
  }
  return false;
}

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

std::size_t count_redacted(const std::optional<Record>& record) {
  Diagnostics told_before;
  std::optional<Document> document = record ? document_of(*record, told_before) : std::nullopt;
  if (!document) return 0;
  redact(*document, {}, told_before);
  std::size_t count = 0;
  for_each_text(*document, [&](const Text& text) {
    count +=
        static_cast<std::size_t>(std::ranges::count(text.marks, MarkKind::redacted, &Mark::kind));
  });
  return count;
}

// Has the file more marks that hide words than when it was published?
bool hides_more(const Content& content, const std::string& file) {
  Diagnostics told_before;
  const auto before = published_copy(content.folder, published_digest(content, file), file);
  return before &&
         count_redacted(read_record_of(content, file, told_before)) > count_redacted(before);
}

// Not those in minutes in which something was hidden, by a mark in the file: none of their old
// words are shown to anybody, and what was hidden must leave the site at once.
void leave_waiting(const Content& content, std::vector<ToldChange>& changes) {
  std::set<std::string> waiting;
  for (const ToldChange& one : changes) {
    const bool is_withdrawn = has_withdrawn_items(content, one.file);
    if (is_told(one) || (is_withdrawn && !hides_more(content, one.file))) waiting.insert(one.file);
  }
  std::erase_if(changes, [&](const ToldChange& one) { return !waiting.contains(one.file); });
}

// What cannot stand as it was is left out while something must leave the site, `leaves`; else there
// is nothing when one of them is not known any more.
std::optional<HeldFiles> published_records(const Content& content, const MadeSite& made,
                                           bool leaves) {
  HeldFiles held = content.held;
  held.addresses_wait = held.addresses_wait || leaves;
  for (const ToldChange& one : made.changes) {
    if (held.records.contains(one.file)) continue;
    auto copy = published_copy(content.folder, published_digest(content, one.file), one.file);
    if (copy)
      held.records.emplace(one.file, std::move(*copy));
    else if (leaves)
      held.left_out.insert(one.file);
    else
      return std::nullopt;
  }
  return held;
}

HeldFiles without_changed(HeldFiles held, const MadeSite& made) {
  for (const ToldChange& one : made.changes) {
    held.records.erase(one.file);
    held.left_out.insert(one.file);
  }
  return held;
}

void add_names(const std::vector<std::string>& more, std::vector<std::string>& names) {
  std::set<std::string> all(names.begin(), names.end());
  all.insert(more.begin(), more.end());
  names.assign(all.begin(), all.end());
}

bool is_of_copy(const HeldFiles& held, std::string_view file) {
  return std::ranges::any_of(held.records, [&](const auto& each) {
    return each.first == file || (each.second.sidecar && each.second.sidecar->path == file);
  });
}

// What is found in a copy gets no place: in the file as it is now other words stand there.
void tell(const Diagnostic& one, const HeldFiles& held, Diagnostics& diagnostics) {
  Where where{one.file, {}, {}};
  if (!is_of_copy(held, one.file)) {
    where.place = one.place;
    where.word = one.word;
  }
  if (one.severity == Severity::error) diagnostics.error(one.rule, where, one.arguments);
  if (one.severity == Severity::warning) diagnostics.warning(one.rule, where, one.arguments);
  if (one.severity == Severity::note) diagnostics.note(one.rule, where, one.arguments);
}

// Null when rules that are stricter now find something in the old words, which is told; otherwise
// what is told is of that site alone.
std::unique_ptr<ReadySite> site_of(HeldFiles held, SitePaths before, SiteOptions options,
                                   Progress& progress, Timings& timings, MadeSite& made) {
  options.held = std::move(held);
  MadeSite without;
  auto ready = ready_site(options, std::move(before), nullptr, progress, timings, without);
  add_names(without.hidden_surnames, made.hidden_surnames);
  const bool is_good =
      !without.diagnostics.has_errors() && std::ranges::none_of(without.changes, is_told);
  if (is_good) made.diagnostics = Diagnostics();
  for (const Diagnostic& one : without.diagnostics.all()) {
    if (is_good || one.severity == Severity::error) tell(one, options.held, made.diagnostics);
  }
  if (!is_good) return nullptr;
  made.meetings = without.meetings;
  made.pages = without.pages;
  return ready;
}

}  // namespace

std::unique_ptr<ReadySite> hold_changes(std::unique_ptr<ReadySite> ready,
                                        const SiteOptions& options, Progress& progress,
                                        Timings& timings, MadeSite& made) {
  leave_waiting(ready->content, made.changes);
  // Words in which there are errors are not told: they may be what must not be published.
  if (made.diagnostics.has_errors()) made.changes.clear();
  if (made.changes.empty()) return ready;
  std::map<std::string_view, std::size_t> changes;  // by file
  for (const ToldChange& one : made.changes) ++changes[one.file];
  const bool leaves = pending_removal(*ready) == PendingRemoval::sure;
  std::optional<HeldFiles> held = published_records(ready->content, made, leaves);
  const SitePaths before = std::move(ready->before);
  ready.reset();  // two sites take twice the memory
  if (held) ready = site_of(*held, before, options, progress, timings, made);
  if (!ready && leaves) {
    held = without_changed(std::move(*held), made);
    ready = site_of(*held, before, options, progress, timings, made);
  }
  for (const auto& [file, number] : changes) {
    const std::vector<std::string> places = {std::to_string(number)};
    if (!ready)
      made.diagnostics.error("change-held", {std::string(file)}, places);
    else if (held->left_out.contains(file))
      made.diagnostics.warning("change-taken-off", {std::string(file)}, places);
    else
      made.diagnostics.warning("change-waits", {std::string(file)}, places);
  }
  return ready;
}

}  // namespace openverslag
