#include "cli/draft_changes.h"

#include <algorithm>
#include <map>
#include <set>

#include "archive/matched_items.h"
#include "archive/version_changes.h"
#include "cli/gather_changes.h"
#include "cli/read_again.h"

namespace openverslag {
namespace {

// By what was adopted: the last of its drafts.
std::map<MeetingIndex, MeetingIndex> drafts_beside(const Archive& archive) {
  std::map<MeetingIndex, MeetingIndex> drafts;
  for (MeetingIndex i = 0; i < archive.links.size(); ++i) {
    const MeetingLinks& links = archive.links[i];
    const auto is_draft = [&](MeetingIndex each) { return archive.meetings[each].header.draft; };
    if (links.same_as && !links.translation_of && is_draft(i) && !is_draft(*links.same_as))
      drafts[*links.same_as] = i;
  }
  return drafts;
}

PublishedText text_of(const Content& content, MeetingIndex meeting) {
  return published_text(content.archive.meetings[meeting], words_of(content, meeting));
}

Date day_of(const Archive& archive, MeetingIndex adopted) {
  const Header& header = archive.meetings[adopted].header;
  const auto& adopted_in = archive.links[adopted].adopted_in;
  if (adopted_in) {
    if (const auto& date = archive.meetings[adopted_in->meeting].header.date) return *date;
  }
  return header.published.value_or(*header.date);
}

std::vector<MinutesChange> changes_between(const Content& content, MeetingIndex draft,
                                           MeetingIndex adopted, const Language& language) {
  PublishedText before = text_of(content, draft);
  PublishedText after = text_of(content, adopted);
  KnownVersion version{.number = 2, .date = day_of(content.archive, adopted)};
  version.standing = Standing::adopted;
  tell_changes(before, after, matched_items(before, after), true, version);
  std::erase(version.changed, kHeadPart);  // it says which of the two it is
  KnownMinutes both;
  both.versions = {{.number = 1, .standing = Standing::draft}, std::move(version)};
  std::vector<std::string> marks = marks_in_minutes(content, adopted, language);
  std::ranges::copy(marks_in_minutes(content, draft, language), std::back_inserter(marks));
  const PublishedWords words{1, {std::move(before), after}, after};
  return changes_of(content.archive.links[adopted].first_id, both, words,
                    content.archive.meetings[adopted], marks);
}

}  // namespace

std::vector<MinutesChange> draft_changes(const Content& content, const Language& language,
                                         std::span<const MinutesChange> told) {
  std::set<MeetingIndex> told_already;
  for (const MinutesChange& each : told) {
    if (each.after_draft) told_already.insert(each.meeting);
  }
  std::vector<MinutesChange> all;
  for (const auto& [adopted, draft] : drafts_beside(content.archive)) {
    if (told_already.contains(adopted)) continue;
    for (MinutesChange& change : changes_between(content, draft, adopted, language)) {
      change.meeting = adopted;
      change.id = content.archive.links[adopted].first_id + ".concept";
      change.beside_draft = true;
      all.push_back(std::move(change));
    }
  }
  std::ranges::stable_sort(all, std::greater(), &MinutesChange::date);
  return all;
}

}  // namespace openverslag
