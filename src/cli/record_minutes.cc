#include "cli/record_minutes.h"

#include <tbb/parallel_for.h>

#include <algorithm>

#include "archive/events.h"
#include "archive/journal_lines.h"
#include "archive/kept_anchors.h"
#include "archive/version_changes.h"
#include "cli/called.h"
#include "cli/read_again.h"
#include "cli/redacted_since.h"
#include "text/failure.h"

namespace openverslag {
namespace {

struct NewVersion {
  std::string lines;  // of the journal; empty: nothing is new
  std::string bytes;  // of the file of versions; empty: it stays as it is
  std::string after;  // of the same, when the journal says that words are forgotten
  Diagnostics diagnostics;
};

Standing standing_of(const Archive& archive, MeetingIndex meeting) {
  const Header& header = archive.meetings[meeting].header;
  if (archive.links[meeting].adopted_in || header.adopted) return Standing::adopted;
  return header.draft ? Standing::draft : Standing::unsaid;
}

class Recorder {
 public:
  Recorder(const Content& content, Date date, const Language& language)
      : content_(content), date_(date), language_(language) {}

  NewVersion record(MeetingIndex meeting, bool forget) const {
    const std::string& key = content_.archive.links[meeting].first_id;
    NewVersion added;
    KnownVersion version{.date = date_};
    version.file = content_.archive.meetings[meeting].source;
    version.digest = content_.files[meeting].lasting_digest;
    version.items = item_tokens(items_of(content_.archive.meetings[meeting]));
    version.standing = standing_of(content_.archive, meeting);
    const MeetingText words = words_of(content_, meeting);
    version.paragraphs = paragraph_tokens(content_.archive.meetings[meeting], words);
    const PublishedText now = published_text(content_.archive.meetings[meeting], words);
    std::vector<TextVersion> versions = {{.number = 1, .date = date_, .parts = now}};
    const auto known = content_.history.minutes.find(key);
    bool is_new = known == content_.history.minutes.end();
    unsigned forgotten = 0;
    if (!is_new) {
      const KnownVersion& last = known->second.versions.back();
      versions = kept_versions(key, last.number, added.diagnostics);
      is_new = follow(last, now, version, versions);
      forgotten = known->second.forgotten;
    }
    if (is_new) {
      added.lines = version_lines(key, version);
      added.bytes = versions_bytes(versions, language_);
    }
    if (forget && versions.back().number > 1) {
      forgotten = versions.back().number - 1;
      added.lines += forgotten_line(date_, key, forgotten);
    }
    // Also when that was interrupted the last time.
    if (versions.front().number <= forgotten)
      added.after = versions_bytes(without_forgotten(versions, forgotten), language_);
    return added;
  }

 private:
  std::vector<TextVersion> kept_versions(const std::string& key, unsigned last,
                                         Diagnostics& diagnostics) const {
    const auto source = versions_source(content_.folder, key, nullptr, diagnostics);
    return source ? known_versions(*source, last, diagnostics) : std::vector<TextVersion>();
  }

  // Adds what comes after `last`. False: nothing is new.
  bool follow(const KnownVersion& last, const PublishedText& now, KnownVersion& version,
              std::vector<TextVersion>& versions) const {
    PublishedText before;
    for (const TextVersion& each : versions) before = text_after(std::move(before), each);
    TextVersion step = version_between(before, now);
    const bool is_same = !versions.empty() && step.parts.empty() && step.gone.empty();
    const bool is_known = last.digest == version.digest && last.standing == version.standing &&
                          last.file == version.file;
    if (is_same && is_known) return false;
    version.number = last.number + 1;
    if (!versions.empty())
      tell_changes(before, now, same_parts(before, now), last.digest != version.digest, version);
    if (last.digest == version.digest)
      version.changed = redacted_since(before, now, version.file, content_.rules.privacy);
    step.number = version.number;
    step.date = date_;
    versions.push_back(std::move(step));
    return true;
  }

  const Content& content_;
  const Date date_;
  const Language& language_;
};

// Of minutes that are not published any more no words are kept.
void forget_absent(const std::string& name, const Journal& history, const Language& language,
                   HistoryUpdate& update) {
  for (const auto& [key, minutes] : history.minutes) {
    const KnownVersion& last = minutes.versions.back();
    if (!is_called(key, last.file, name)) continue;
    update.files[versions_file(key)] = versions_bytes({}, language);
    update.journal += forgotten_line(update.date, key, last.number);
    return;
  }
  throw Failure("failure.cli.forget-unknown", {name});
}

// Those that are called so, by what tells it most certainly.
std::vector<bool> called_so(const Archive& archive, const std::string& name) {
  std::vector<CalledBy> by(archive.links.size());
  for (std::size_t i = 0; i < by.size() && !name.empty(); ++i) {
    const MeetingLinks& links = archive.links[i];
    by[i] = std::max(called_by(links.first_id, archive.meetings[i].source, name),
                     called_by(links.id, {}, name));
  }
  const CalledBy best = by.empty() ? CalledBy::nothing : *std::ranges::max_element(by);
  std::vector<bool> called(by.size());
  for (std::size_t i = 0; i < by.size(); ++i)
    called[i] = best != CalledBy::nothing && by[i] == best;
  return called;
}

}  // namespace

HistoryUpdate record_minutes(Content& content, const PublishRequest& publication,
                             const Language& language, Diagnostics& diagnostics) {
  const auto& [date, forget] = publication;
  Journal& history = content.history;
  if (history.last && date < *history.last)
    throw Failure("failure.cli.publish-date", {iso_date(date), iso_date(*history.last)});
  const std::vector<MeetingLinks>& links = content.archive.links;
  const std::vector<bool> forgets = called_so(content.archive, forget);
  if (std::ranges::count(forgets, true) > 1) throw Failure("failure.cli.forget-many", {forget});
  const Recorder recorder(content, date, language);
  std::vector<NewVersion> added(links.size());
  tbb::parallel_for(std::size_t{0}, links.size(), [&](std::size_t i) {
    added[i] = recorder.record(static_cast<MeetingIndex>(i), forgets[i]);
  });
  HistoryUpdate update;
  update.date = date;
  update.journal_read = history.bytes;
  update.last = history.last;
  for (std::size_t i = 0; i < links.size(); ++i) {
    diagnostics.append(std::move(added[i].diagnostics));
    update.journal += added[i].lines;
    if (!added[i].after.empty())
      update.files_after[versions_file(links[i].first_id)] = std::move(added[i].after);
    if (!added[i].bytes.empty())
      update.files[versions_file(links[i].first_id)] = std::move(added[i].bytes);
  }
  if (!forget.empty() && std::ranges::find(forgets, true) == forgets.end())
    forget_absent(forget, history, language, update);
  update.journal += new_event_lines(history, content.archive, date);
  // What cannot be read back must not be written.
  read_journal({journal_file(static_cast<int>(date.year())), update.journal}, history, diagnostics);
  return update;
}

}  // namespace openverslag
