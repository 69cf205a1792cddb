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

// "vergaderingen/2020-10-05-dvo/" → "2020-10-05-dvo"
std::string_view last_segment(std::string_view address) {
  address.remove_suffix(1);
  return address.substr(address.rfind('/') + 1);
}

// Keys by the id of the page that the record had.
std::map<std::string_view, std::string_view> keys_by_id(const Journal& history) {
  std::map<std::string_view, std::string_view> by_file;
  for (const auto& [key, minutes] : history.minutes) by_file[minutes.versions.back().file] = key;
  std::map<std::string_view, std::string_view> by_id;
  for (const auto& [address, name] : history.pages) {
    const auto key = by_file.find(name);
    if (key != by_file.end()) by_id[last_segment(address)] = key->second;
  }
  return by_id;
}

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

// As they were published last.
PublishedText words_of_record(const Content& content, std::string_view key) {
  Diagnostics told_later;
  const auto source = versions_source(content.folder, key, nullptr, told_later);
  if (!source) return {};
  const unsigned last = content.history.minutes.find(key)->second.versions.back().number;
  return last_words(known_versions(*source, last, told_later), content.rules.withdrawn_title);
}

// Each key is given once.
class KeyGiver {
 public:
  explicit KeyGiver(const Journal& history) : history_(history) {}

  bool is_taken(std::string_view key) const { return taken_.contains(key); }

  bool give(std::string_view key, std::string& id) {
    if (key.empty() || !taken_.emplace(key).second) return false;
    id = key;
    return true;
  }

  void give_new(std::string& id) {
    const std::string wanted = id;
    const auto is_used = [&] { return taken_.contains(id) || history_.minutes.contains(id); };
    for (int n = 2; is_used(); ++n) id = wanted + "_" + std::to_string(n);
    taken_.insert(id);
  }

  void give_plan(std::string& id) {
    const std::string wanted = id;
    for (int n = 2; !taken_.insert(id).second; ++n) id = wanted + "_" + std::to_string(n);
  }

 private:
  const Journal& history_;
  std::set<std::string, std::less<>> taken_;
};

// As `others`: the key of the record whose file is gone and whose words they have; empty: none, or
// more than one.
std::vector<std::string> find_by_words(const KnownFiles& known, const Content& content,
                                       const KeyGiver& keys,
                                       const std::vector<MeetingIndex>& others) {
  std::vector<std::string> found(others.size());
  std::vector<std::string_view> lost = known.lost();
  std::erase_if(lost, [&](std::string_view key) { return keys.is_taken(key); });
  if (lost.size() * others.size() > kMostPairs) return found;
  std::vector<std::vector<std::string>> words;
  words.reserve(others.size());
  for (const MeetingIndex other : others)
    words.push_back(
        words_of_items(published_text(content.archive.meetings[other], words_of(content, other))));
  for (const std::string_view key : lost) {
    const auto before = words_of_items(words_of_record(content, key));
    if (count_words(before) < kEnoughWords) continue;
    std::vector<std::size_t> alike;
    for (std::size_t i = 0; i < others.size(); ++i) {
      if (likeness(before, words[i]) >= kSameRecord) alike.push_back(i);
    }
    if (alike.size() == 1 && found[alike.front()].empty()) found[alike.front()] = key;
  }
  return found;
}

}  // namespace

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
    items.words = words_of_record(content, key);
  keep_anchors(std::move(items), text, facts);
}

void name_by_history(const KnownFiles& known, Content& content) {
  std::vector<MeetingLinks>& links = content.archive.links;
  KeyGiver keys(content.history);
  std::vector<bool> is_named(links.size());
  const auto name_by_file = [&](MeetingIndex i) {
    const std::string& file = content.archive.meetings[i].source;
    is_named[i] = keys.give(known.key_of(file, content.files[i].lasting_digest), links[i].first_id);
  };
  for (MeetingIndex i = 0; i < links.size(); ++i) {
    if (!links[i].same_as) name_by_file(i);
  }
  const auto by_id = keys_by_id(content.history);
  for (MeetingIndex i = 0; i < links.size(); ++i) {
    const auto key = is_named[i] || links[i].same_as ? by_id.end() : by_id.find(links[i].id);
    if (key == by_id.end() || !keys.give(key->second, links[i].first_id)) continue;
    is_named[i] = true;
    keep_known_anchors(content, key->second, content.files[i].lasting_digest, words_of(content, i),
                       content.archive.meetings.change(i));
  }
  // A draft beside what was adopted of it: that goes on with the record.
  for (MeetingIndex i = 0; i < links.size(); ++i) {
    if (links[i].same_as) name_by_file(i);
  }
  std::vector<MeetingIndex> others;
  for (MeetingIndex i = 0; i < links.size(); ++i) {
    if (!is_named[i]) others.push_back(i);
  }
  const std::vector<std::string> keys_by_words = find_by_words(known, content, keys, others);
  for (std::size_t i = 0; i < others.size(); ++i) {
    MeetingLinks& one = links[others[i]];
    if (!keys.give(keys_by_words[i], one.first_id)) {
      keys.give_new(one.first_id);
      continue;
    }
    keep_known_anchors(content, keys_by_words[i], content.files[others[i]].lasting_digest,
                       words_of(content, others[i]), content.archive.meetings.change(others[i]));
  }
  for (PlannedMeeting& planned : content.archive.planned) keys.give_plan(planned.first_id);
}

}  // namespace openverslag
