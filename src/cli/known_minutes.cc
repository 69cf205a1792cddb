#include "cli/known_minutes.h"

#include <algorithm>
#include <set>

#include "archive/kept_anchors.h"
#include "archive/versions.h"
#include "cli/history_files.h"

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

// Each key is given once.
class KeyGiver {
 public:
  explicit KeyGiver(const Journal& history) : history_(history) {}

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

}  // namespace

KnownFiles::KnownFiles(const Journal& history, const std::vector<std::string>& paths) {
  const std::set<std::string_view> there(paths.begin(), paths.end());
  for (const auto& [key, minutes] : history.minutes) {
    const KnownVersion& last = minutes.versions.back();
    by_file_[last.file] = key;
    if (there.contains(last.file)) continue;
    const auto [other, is_new] = lost_.emplace(last.digest, key);
    if (!is_new) other->second = {};
  }
}

std::string_view KnownFiles::key_of(std::string_view path, std::string_view digest) const {
  if (const auto known = by_file_.find(path); known != by_file_.end()) return known->second;
  const auto lost = lost_.find(digest);
  return lost == lost_.end() ? std::string_view() : lost->second;
}

void keep_known_anchors(const Content& content, std::string_view key, const std::string& digest,
                        const MeetingText& text, Facts& facts) {
  const auto known = content.history.minutes.find(key);
  if (known == content.history.minutes.end()) return keep_anchors({}, text, facts);
  KnownItems items = known_items(known->second);
  const KnownVersion& last = known->second.versions.back();
  const bool is_same = last.digest == digest;
  // Published before anchors were recorded, and nothing moved since.
  if (is_same && items.items.empty()) return keep_anchors({}, text, facts);
  if (!is_same || !has_numbers_of(items, facts)) {
    Diagnostics told_later;
    if (const auto source = versions_source(content.folder, key, nullptr, told_later))
      items.words = last_words(known_versions(*source, last.number, told_later),
                               content.rules.withdrawn_title);
  }
  keep_anchors(std::move(items), text, facts);
}

void name_by_history(const KnownFiles& known, Content& content) {
  std::vector<MeetingLinks>& links = content.archive.links;
  KeyGiver keys(content.history);
  std::vector<bool> is_named(links.size());
  for (MeetingIndex i = 0; i < links.size(); ++i) {
    const std::string& file = content.archive.meetings[i].source;
    is_named[i] = keys.give(known.key_of(file, content.files[i].lasting_digest), links[i].first_id);
  }
  const auto by_id = keys_by_id(content.history);
  for (MeetingIndex i = 0; i < links.size(); ++i) {
    const auto key = is_named[i] ? by_id.end() : by_id.find(links[i].id);
    if (key == by_id.end() || !keys.give(key->second, links[i].first_id)) continue;
    is_named[i] = true;
    keep_known_anchors(content, key->second, content.files[i].lasting_digest, words_of(content, i),
                       content.archive.meetings.change(i));
  }
  for (MeetingIndex i = 0; i < links.size(); ++i) {
    if (!is_named[i]) keys.give_new(links[i].first_id);
  }
  for (PlannedMeeting& planned : content.archive.planned) keys.give_plan(planned.first_id);
}

}  // namespace openverslag
