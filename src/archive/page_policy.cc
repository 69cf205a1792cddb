#include "archive/page_policy.h"

#include <algorithm>

#include "minutes/name_categories.h"

namespace openverslag {

void apply_page_policy(const NamePolicy& policy, const Vocabulary& vocabulary, Archive& archive) {
  const auto has_page = [](Publication each) { return each == Publication::page; };
  // Who is hidden has no name to look for.
  const auto needs_no_look = [](Publication each) { return each != Publication::name; };
  if (std::ranges::all_of(policy.publication, needs_no_look)) return;
  std::vector<bool> public_role(archive.people.size());
  for (MeetingIndex meeting = 0; meeting < archive.meetings.size(); ++meeting) {
    const Header& header = archive.meetings[meeting].header;
    const MeetingLinks& links = archive.links[meeting];
    const auto see = [&](const Attendee& attendee, const Resolved& resolved) {
      if (resolved.linked() && has_page(policy.of(category_of(attendee, vocabulary))))
        public_role[resolved.person] = true;
    };
    for (std::size_t i = 0; i < header.present.size(); ++i)
      see(header.present[i], links.present[i]);
    for (std::size_t i = 0; i < header.absent.size(); ++i) see(header.absent[i], links.absent[i]);
    if (header.chair) see(*header.chair, links.chair);
    if (header.secretary) see(*header.secretary, links.secretary);
  }
  for (PersonIndex i = 0; i < archive.people.size(); ++i) {
    Person& person = archive.people[i];
    if (!person.registered && !public_role[i]) person.has_page = false;
  }
}

}  // namespace openverslag
