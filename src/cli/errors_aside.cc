#include "cli/errors_aside.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "cli/content_files.h"
#include "cli/published_copies.h"
#include "cli/published_settings.h"
#include "cli/removals.h"
#include "site/redirects.h"

namespace openverslag {
namespace {

using Files = FilesAside::Files;

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

// What a reader misses, and nobody must not see.
bool is_about_links(const Diagnostic& one) {
  constexpr std::array<std::string_view, 7> kRules = {
      "address-lost", "plan-lost",        "body-lost",         "file-lost",
      "broken-link",  "broken-page-link", "broken-page-place",
  };
  return std::ranges::find(kRules, one.rule) != kRules.end();
}

// Takes errors aside: first what is in error stands as it was, then, if that is in error too, not
// at all.
class Aside {
 public:
  // Only when `may_take_off` do minutes leave the site that were on it.
  Aside(const Content& content, const HeldFiles& held, bool may_take_off, FilesAside& told)
      : content_(content), held_(held), may_take_off_(may_take_off), told_(told) {
    held_.addresses_wait = true;
  }

  // False: one of them holds up everything.
  bool take(const Diagnostics& diagnostics) {
    Files minutes;
    Files others;
    for (const Diagnostic& one : diagnostics.all()) {
      if (one.severity != Severity::error) continue;
      if (is_about_links(one)) {
        told_.passed_over.insert(one.file);
        continue;
      }
      std::string file = minutes_of(content_, one.file);
      if (file.empty())
        others.insert(one.file);
      else
        minutes.insert(std::move(file));
    }
    for (const std::string& file : minutes) {
      if (!take_minutes(file)) return false;
    }
    for (const std::string& file : others) {
      if (!take_setting(file)) return false;
    }
    return others.empty() || make_own();
  }

  const HeldFiles& held() const { return held_; }

 private:
  bool take_minutes(const std::string& file) {
    if (held_.left_out.contains(file)) return false;
    const std::string digest = published_digest(content_.history, file);
    if (digest.empty() || held_.published.contains(file)) return leave_out(file, digest.empty());
    if (!is_as_published(content_, file, digest)) {
      auto copy = published_copy(content_.folder, digest, file);
      if (!copy) return leave_out(file, false);
      held_.records.emplace(file, std::move(*copy));
    }
    held_.published.insert(file);
    told_.as_published.insert(file);
    return true;
  }

  bool leave_out(const std::string& file, bool is_new) {
    if (!is_new && !may_take_off_) return false;
    held_.records.erase(file);
    held_.published.erase(file);
    told_.as_published.erase(file);
    held_.left_out.insert(file);
    (is_new ? told_.left_out : told_.taken_off).insert(file);
    return true;
  }

  // A page may be missing; without the settings it would be another site.
  bool take_setting(const std::string& file) {
    if (!may_stand_as_published(content_, file)) return false;
    const bool is_page = file.starts_with("pages/");
    const bool is_kept = has_published_setting(content_.folder, file);
    if (!as_published_.insert(file).second) return false;
    if (!is_kept && !is_page && !has_published_settings(content_.folder)) return false;
    if (is_kept) held_.published.insert(file);
    (is_kept ? told_.as_published : told_.left_out).insert(file);
    return true;
  }

  bool make_own() {
    const auto folder = make_own_folder(content_, as_published_);
    if (folder) held_.own_files = *folder;
    return folder.has_value();
  }

  const Content& content_;
  HeldFiles held_;
  bool may_take_off_;
  FilesAside& told_;
  Files as_published_;  // of the publisher's own files
};

void add_errors(const Diagnostics& from, Diagnostics& told) {
  for (const Diagnostic& one : from.all()) {
    if (one.severity == Severity::error)
      told.error(one.rule, {one.file, one.place, one.word}, one.arguments);
  }
}

void add_names(const MadeSite& from, MadeSite& made) {
  made.hidden_surnames.insert(made.hidden_surnames.end(), from.hidden_surnames.begin(),
                              from.hidden_surnames.end());
  std::ranges::sort(made.hidden_surnames);
}

}  // namespace

std::unique_ptr<ReadySite> set_errors_aside(ReadySite& ready, SiteOptions& options,
                                            Progress& progress, Timings& timings, MadeSite& made,
                                            FilesAside& aside, Diagnostics& told) {
  constexpr int kMostTries = 4;  // as it was, without, and what that breaks
  const PendingRemoval pending = pending_removal(ready);
  if (pending == PendingRemoval::none) return nullptr;
  Aside files(ready.content, options.held, pending == PendingRemoval::sure, aside);
  Diagnostics found;
  add_errors(made.diagnostics, found);
  SiteOptions without = options;
  for (int tried = 0; tried < kMostTries && files.take(found); ++tried) {
    without.held = files.held();
    MadeSite other;
    auto site = ready_site(without, ready.before, nullptr, progress, timings, other);
    add_names(made, other);
    if (other.diagnostics.has_errors()) {
      found = Diagnostics();
      add_errors(other.diagnostics, found);
      continue;
    }
    add_errors(made.diagnostics, told);
    made = std::move(other);
    options.held = std::move(without.held);
    return site;
  }
  return nullptr;
}

void pass_over_links(const ReadySite& ready, MadeSite& made, FilesAside& aside, Diagnostics& told) {
  Files files;
  for (const Diagnostic& one : made.diagnostics.all()) {
    if (one.severity != Severity::error) continue;
    if (!is_about_links(one)) return;
    files.insert(one.file);
  }
  if (files.empty() ||
      !(ready.content.held.addresses_wait || pending_removal(ready) != PendingRemoval::none))
    return;
  add_errors(made.diagnostics, told);
  aside.passed_over.merge(files);
  made.diagnostics = without_errors(made.diagnostics);
}

void tell_aside(const FilesAside& aside, Diagnostics& told) {
  const auto is_minutes = [](const std::string& file) { return file.starts_with("meetings/"); };
  for (const std::string& file : aside.left_out) {
    if (is_minutes(file))
      told.warning("error-left-out", {file});
    else
      told.warning("error-left-out-file", {file});
  }
  for (const std::string& file : aside.as_published) {
    if (is_minutes(file))
      told.warning("error-aside", {file});
    else
      told.warning("error-aside-file", {file});
  }
  for (const std::string& file : aside.taken_off) told.warning("error-taken-off", {file});
  for (const std::string& file : aside.passed_over) told.warning("error-passed-over", {file});
}

}  // namespace openverslag
