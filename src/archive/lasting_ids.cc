#include "archive/lasting_ids.h"

#include <algorithm>
#include <tuple>

namespace openverslag {
namespace {

// "2020-10-05-dvo-12" of "2020-10-05-dvo".
bool is_like(std::string_view id, std::string_view wanted) {
  if (!id.starts_with(wanted)) return false;
  id.remove_prefix(wanted.size());
  return id.empty() || (id.size() > 1 && id.front() == '-' &&
                        id.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

// Which record a file is or was of; the last one it was of before others.
std::map<std::string_view, std::string_view> keys_by_file(const Journal& history) {
  std::map<std::string_view, std::string_view> keys;
  for (const auto& [key, minutes] : history.minutes) {
    for (const KnownVersion& version : minutes.versions) keys.emplace(version.file, key);
  }
  for (const auto& [key, minutes] : history.minutes) keys[minutes.versions.back().file] = key;
  return keys;
}

}  // namespace

std::string_view last_segment(std::string_view address) {
  if (address.ends_with('/')) address.remove_suffix(1);
  return address.substr(address.rfind('/') + 1);
}

// What was recorded of a page tells more than a key, and of an event more than both.
KnownIds::KnownIds(const Journal& history) {
  for (const auto& [key, minutes] : history.minutes) owners_.emplace(key, key);
  const auto keys = keys_by_file(history);
  for (const auto& [address, name] : history.pages) {
    const auto key = keys.find(name);
    if (key != keys.end()) owners_[std::string(last_segment(address))] = key->second;
  }
  for (const auto& [id, key] : history.event_ids) owners_[id] = key;
}

std::string_view KnownIds::owner(std::string_view id) const {
  const auto found = owners_.find(id);
  return found == owners_.end() ? std::string_view() : found->second;
}

std::vector<std::string_view> KnownIds::like(std::string_view wanted) const {
  std::vector<std::string_view> ids;
  for (auto each = owners_.lower_bound(wanted);
       each != owners_.end() && each->first.starts_with(wanted); ++each) {
    if (is_like(each->first, wanted)) ids.push_back(each->first);
  }
  // "-2" before "-10".
  std::ranges::sort(ids, {}, [](std::string_view id) { return std::tuple(id.size(), id); });
  return ids;
}

void deal_ids(const KnownIds& known, const std::vector<IdWish>& wishes,
              std::set<std::string, std::less<>> reserved,
              const std::function<bool(const IdWish&, std::string_view)>& may_take) {
  std::vector<const IdWish*> others;
  for (const IdWish& wish : wishes) {
    const auto ids = known.like(wish.wanted);
    const auto own =
        std::ranges::find_if(ids, [&](std::string_view id) { return known.owner(id) == wish.key; });
    if (own == ids.end()) {
      others.push_back(&wish);
    } else {
      *wish.id = *own;
      reserved.insert(*wish.id);
    }
  }
  for (const IdWish* wish : others) {
    const auto is_free = [&](const std::string& id) {
      const std::string_view owner = known.owner(id);
      return !reserved.contains(id) && (owner.empty() || may_take(*wish, owner));
    };
    std::string id = wish->wanted;
    for (int n = 2; !is_free(id); ++n) id = wish->wanted + "-" + std::to_string(n);
    reserved.insert(id);
    *wish->id = std::move(id);
  }
}

}  // namespace openverslag
