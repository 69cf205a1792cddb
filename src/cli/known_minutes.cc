#include "cli/known_minutes.h"

#include <algorithm>
#include <set>

#include "archive/kept_anchors.h"
#include "archive/versions.h"
#include "cli/history_files.h"
#include "cli/read_again.h"
#include "text/word_diff.h"

namespace openverslag {
namespace {

// Minutes of one matter or another have a good deal in common: only nearly all words are certain,
// and only of a record that has more than a few.
constexpr double kSameRecord = 0.85;
constexpr std::size_t kEnoughWords = 25;
// Who replaces the whole folder at once did not rename it file by file.
constexpr std::size_t kMostPairs = 400;

std::vector<std::string> words_of_items(const PublishedText& text) {
  std::vector<std::string> lines;
  for (const PublishedPart& part : text) {
    if (!part.is_item()) continue;
    lines.push_back(part.title);
    lines.insert(lines.end(), part.lines.begin(), part.lines.end());
  }
  return lines;
}

std::size_t count_words(const std::vector<std::string>& lines) {
  std::size_t count = 0;
  for (const std::string& line : lines)
    count += 1 + static_cast<std::size_t>(std::ranges::count(line, ' '));
  return count;
}

}  // namespace

PublishedText words_published(const Content& content, std::string_view key) {
  Diagnostics told_later;
  const auto source = versions_source(content.folder, key, nullptr, told_later);
  if (!source) return {};
  const unsigned last = content.history.minutes.find(key)->second.versions.back().number;
  return last_words(known_versions(*source, last, told_later), content.rules.withdrawn_title);
}

KnownFiles::KnownFiles(const Journal& history, const std::vector<std::string>& paths,
                       const std::vector<Withdrawal>& withdrawals) {
  std::set<std::string_view> there(paths.begin(), paths.end());
  for (const Withdrawal& one : withdrawals) {
    if (one.is_meeting()) there.insert(one.file);
  }
  for (const auto& [key, minutes] : history.minutes) {
    const KnownVersion& last = minutes.versions.back();
    by_file_[last.file] = key;
    if (there.contains(last.file)) continue;
    lost_.push_back(key);
    const auto [other, is_new] = by_digest_.emplace(last.digest, key);
    if (!is_new) other->second = {};
  }
}

std::string_view KnownFiles::key_of(std::string_view path, std::string_view digest) const {
  if (const auto known = by_file_.find(path); known != by_file_.end()) return known->second;
  const auto gone = by_digest_.find(digest);
  return gone == by_digest_.end() ? std::string_view() : gone->second;
}

void keep_known_anchors(const Content& content, std::string_view key, const std::string& digest,
                        const MeetingText& text, Facts& facts) {
  const auto known = content.history.minutes.find(key);
  if (known == content.history.minutes.end()) return keep_anchors({}, text, facts);
  KnownItems items = known_items(known->second);
  const bool is_same = known->second.versions.back().digest == digest;
  // Published before anchors were recorded, and nothing moved since.
  if (is_same && items.items.empty()) return keep_anchors({}, text, facts);
  if (!is_same || !has_numbers_of(items, facts) ||
      !has_paragraphs_of(items.paragraphs, facts, text))
    items.words = words_published(content, key);
  keep_anchors(std::move(items), text, facts);
}

std::string_view key_by_words(const Content& content, const std::vector<std::string_view>& lost,
                              const Facts& facts, const MeetingText& text) {
  if (lost.size() > kMostPairs) return {};
  const std::vector<std::string> words = words_of_items(published_text(facts, text));
  std::string_view found;
  for (const std::string_view key : lost) {
    const auto before = words_of_items(words_published(content, key));
    if (count_words(before) < kEnoughWords || likeness(before, words) < kSameRecord) continue;
    if (!found.empty()) return {};
    found = key;
  }
  return found;
}

std::vector<std::string> find_by_words(const Content& content,
                                       const std::vector<std::string_view>& lost,
                                       const std::vector<MeetingIndex>& others,
                                       Diagnostics& diagnostics) {
  std::vector<std::string> found(others.size());
  if (lost.size() * others.size() > kMostPairs) return found;
  std::vector<std::vector<std::string>> words;
  words.reserve(others.size());
  for (const MeetingIndex other : others)
    words.push_back(
        words_of_items(published_text(content.archive.meetings[other], words_of(content, other))));
  std::vector<std::size_t> records(others.size());  // lost ones that are like it
  for (const std::string_view key : lost) {
    const auto before = words_of_items(words_published(content, key));
    if (count_words(before) < kEnoughWords) continue;
    std::vector<std::size_t> alike;
    for (std::size_t i = 0; i < others.size(); ++i) {
      if (likeness(before, words[i]) >= kSameRecord) alike.push_back(i);
    }
    if (alike.size() == 1 && ++records[alike.front()] == 1) found[alike.front()] = key;
  }
  for (std::size_t i = 0; i < others.size(); ++i) {
    if (records[i] < 2) continue;
    found[i].clear();
    diagnostics.warning("history-two-records", {content.archive.meetings[others[i]].source});
  }
  return found;
}

}  // namespace openverslag
