#include "archive/version_changes.h"

#include <algorithm>
#include <string_view>

#include "archive/matched_items.h"

namespace openverslag {

SameParts same_parts(const PublishedText& before, const PublishedText& after) {
  const auto not_in = [](PublishedText parts, const PublishedText& others) {
    std::erase_if(parts, [&](const PublishedPart& part) { return find_part(others, part.anchor); });
    return parts;
  };
  SameParts same = matched_items(not_in(before, after), not_in(after, before));
  for (const PublishedPart& part : after) {
    if (find_part(before, part.anchor) != nullptr) same.emplace(part.anchor, part.anchor);
  }
  return same;
}

void tell_changes(const PublishedText& before, const PublishedText& after, const SameParts& matched,
                  bool is_correction, KnownVersion& version) {
  std::map<std::string_view, std::string_view> later;
  for (const auto& [now, was] : matched) {
    later.emplace(was, now);
    if (now != was) version.was.emplace(now, was);
  }
  if (!is_correction) return;
  for (const PublishedPart& part : after) {
    const auto was = matched.find(part.anchor);
    const PublishedPart* const known =
        was == matched.end() ? nullptr : find_part(before, was->second);
    if (known == nullptr || !known->says_the_same(part)) version.changed.push_back(part.anchor);
  }
  for (const PublishedPart& part : before) {
    if (!later.contains(part.anchor)) version.changed.push_back("-" + part.anchor);
  }
}

}  // namespace openverslag
