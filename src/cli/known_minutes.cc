#include "cli/known_minutes.h"

#include <map>
#include <set>
#include <string_view>

namespace openverslag {
namespace {

// "vergaderingen/2020-10-05-dvo/" → "2020-10-05-dvo"
std::string_view last_segment(std::string_view address) {
  address.remove_suffix(1);
  return address.substr(address.rfind('/') + 1);
}

// Keys by the file that was published last, and by the id of the page that it had.
struct Keys {
  std::map<std::string_view, std::string_view> by_file;
  std::map<std::string_view, std::string_view> by_id;
};

Keys keys_of(const Journal& history) {
  Keys keys;
  for (const auto& [key, minutes] : history.minutes)
    keys.by_file[minutes.versions.back().file] = key;
  for (const auto& [address, name] : history.pages) {
    const auto key = keys.by_file.find(name);
    if (key != keys.by_file.end()) keys.by_id[last_segment(address)] = key->second;
  }
  return keys;
}

}  // namespace

std::vector<std::string> history_keys(const Archive& archive, const Journal& history) {
  const Keys known = keys_of(history);
  const std::size_t count = archive.meetings.size();
  std::vector<std::string> keys(count);
  std::set<std::string, std::less<>> taken;
  const auto take = [&](MeetingIndex meeting, const auto& by, std::string_view name) {
    const auto key = by.find(name);
    if (key == by.end() || !keys[meeting].empty()) return;
    if (taken.emplace(key->second).second) keys[meeting] = key->second;
  };
  for (MeetingIndex i = 0; i < count; ++i) take(i, known.by_file, archive.meetings[i].source);
  for (MeetingIndex i = 0; i < count; ++i) take(i, known.by_id, archive.links[i].id);
  for (MeetingIndex i = 0; i < count; ++i) {
    const std::string& id = archive.links[i].id;
    std::string key = id;
    const auto is_used = [&] { return taken.contains(key) || history.minutes.contains(key); };
    for (int n = 2; keys[i].empty() && is_used(); ++n) key = id + "_" + std::to_string(n);
    if (!keys[i].empty()) continue;
    taken.insert(key);
    keys[i] = std::move(key);
  }
  return keys;
}

}  // namespace openverslag
