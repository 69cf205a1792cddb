#include "archive/build.h"

#include <tbb/parallel_for.h>
#include <tbb/parallel_invoke.h>

#include <algorithm>
#include <utility>

#include "archive/adoption.h"
#include "archive/order.h"
#include "archive/plans.h"
#include "archive/registers.h"
#include "archive/related.h"
#include "archive/resolve.h"
#include "archive/suggestions.h"
#include "archive/themes.h"
#include "archive/translations.h"
#include "text/fold.h"
#include "text/language.h"

namespace openverslag {
namespace {

void link_attendance(MeetingLinks& links, Attendance& attendance) {
  links.chair = attendance.chair;
  links.secretary = attendance.secretary;
  links.present = std::move(attendance.present);
  links.absent = std::move(attendance.absent);
}

struct Matters {
  Subjects subjects;
  Themes themes;
};

void link_items(std::size_t meeting, std::vector<ItemNames>& names, Matters& matters,
                MeetingLinks& links) {
  links.items.resize(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    ItemLinks& item = links.items[i];
    item.names = std::move(names[i].names);
    item.owners = std::move(names[i].owners);
    item.subject = matters.subjects.of_items[meeting][i];
    item.themes = std::move(matters.themes.of_items[meeting][i]);
  }
}

// What was found of each meeting goes to its links.
void link_all(std::vector<MeetingLinks>& links, std::vector<Attendance>& attendance,
              Resolution& resolution, Matters& matters) {
  tbb::parallel_for(std::size_t{0}, links.size(), [&](std::size_t meeting) {
    link_attendance(links[meeting], attendance[meeting]);
    link_items(meeting, resolution.meetings[meeting], matters, links[meeting]);
  });
}

// Spellings come by person and name.
void add_spellings(std::vector<Person>& people, const std::vector<Spelling>& spellings) {
  for (const Spelling& spelling : spellings) {
    std::vector<std::string>& variants = people[spelling.person].variants;
    const auto place = std::ranges::lower_bound(variants, spelling.name);
    if (place == variants.end() || *place != spelling.name) variants.insert(place, spelling.name);
  }
}

// Was it told by another file of the meeting that this person speaks under this title?
bool is_told(const Archive& archive, const std::vector<Contribution>& contributions, ItemRef ref) {
  if (!archive.links[ref.meeting].same_as) return false;
  const MeetingIndex first = *archive.links[ref.meeting].same_as;
  const auto title = [&](ItemRef each) {
    return fold(archive.meetings[each.meeting].items[each.item].title);
  };
  for (auto each = contributions.rbegin(); each != contributions.rend(); ++each) {
    const MeetingIndex other = each->item.meeting;
    if (leading_file(archive.links, other) != first) return false;
    if (other != ref.meeting && title(each->item) == title(ref)) return true;
  }
  return false;
}

void add_contributions(Archive& archive) {
  for (MeetingIndex meeting = 0; meeting < archive.meetings.size(); ++meeting) {
    if (archive.links[meeting].translation_of) continue;
    const std::vector<Item>& items = archive.meetings[meeting].items;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
      const ItemRef ref{meeting, i};
      for (std::size_t use = 0; use < items[i].names.size(); ++use) {
        const Resolved& speaker = archive.links[meeting].items[i].names[use];
        if (items[i].names[use].role != NameRole::speaker || !speaker.linked()) continue;
        auto& contributions = archive.people[speaker.person].contributions;
        const bool known = (!contributions.empty() && contributions.back().item == ref) ||
                           is_told(archive, contributions, ref);
        if (!known) contributions.push_back({ref, items[i].names[use].block});
      }
    }
  }
}

// Two files of one meeting: somebody attended it once.
void count_meetings_once(Archive& archive) {
  for (Person& person : archive.people) {
    for (auto* list : {&person.attended, &person.absent, &person.chaired}) {
      const auto same = [&](MeetingIndex a, MeetingIndex b) {
        return leading_file(archive.links, a) == leading_file(archive.links, b);
      };
      list->erase(std::unique(list->begin(), list->end(), same), list->end());
    }
  }
}

// An action is held by those whom its latest appearance names.
void add_held_actions(Archive& archive) {
  for (std::uint32_t entry = 0; entry < archive.actions.size(); ++entry) {
    const auto& [ref, action] = archive.actions[entry].appearances.back();
    for (const Resolved& owner : archive.links[ref.meeting].items[ref.item].owners[action]) {
      if (!owner.linked()) continue;
      auto& held = archive.people[owner.person].actions;
      if (held.empty() || held.back() != entry) held.push_back(entry);
    }
  }
}

// Gives back the room that lists had left to grow.
void keep_small(std::vector<Person>& people) {
  for (Person& person : people) {
    for (auto* list : {&person.attended, &person.absent, &person.chaired}) list->shrink_to_fit();
    person.contributions.shrink_to_fit();
    person.actions.shrink_to_fit();
  }
}

// `people` are by sort name, and so are the members.
void add_members(Archive& archive) {
  for (PersonIndex person = 0; person < archive.people.size(); ++person) {
    for (const MeetingIndex meeting : archive.people[person].attended) {
      auto& members = archive.bodies[archive.links[meeting].body].members;
      if (members.empty() || members.back().person != person) {
        members.push_back({person, meeting, meeting, 0});
      }
      members.back().last = meeting;
      ++members.back().meetings;
    }
  }
}

BodyTable body_table(const MeetingList& meetings, const Registry& registry,
                     const std::string& language) {
  const bool all_named =
      std::ranges::all_of(meetings, [](const Facts& facts) { return !facts.header.body.empty(); });
  const std::string unnamed =
      all_named ? "" : std::string(Language::load(language).text("archive.unnamed-body"));
  return assign_bodies(meetings, registry, unnamed);
}

Matters find_matters(const Archive& archive, const std::vector<Attendance>& attendance,
                     const NameTable& names, const Registry& registry,
                     const ArchiveLanguages& languages, Titles& titles, Diagnostics& diagnostics) {
  Matters found;
  found.subjects = find_subjects(archive.meetings, archive.links, attendance, names, registry,
                                 languages.site, titles, diagnostics);
  found.themes =
      find_themes(archive.meetings, archive.links, registry, languages.minutes, found.subjects);
  relate_subjects(found.subjects.subjects, found.subjects.keys, archive.links, languages.minutes);
  return found;
}

// In order, linked. Gives the table of their bodies.
BodyTable add_meetings(MeetingList meetings, const Registry& registry, const std::string& language,
                       Archive& archive, Diagnostics& diagnostics) {
  follow_originals(meetings, diagnostics);
  BodyTable bodies = body_table(meetings, registry, language);
  order_meetings(meetings, bodies);
  archive.meetings = std::move(meetings);
  archive.links = link_meetings(archive.meetings, bodies, diagnostics);
  return bodies;
}

// Of an archive in which all names and subjects are linked.
void add_registers(Archive& archive) {
  // None of them looks at what another makes: a quarter of the time of an archive at once.
  tbb::parallel_invoke(
      [&] { archive.actions = register_actions(archive.meetings, archive.links); },
      [&] { archive.decisions = register_decisions(archive.meetings, archive.links); },
      [&] { add_contributions(archive); });
  add_held_actions(archive);
  count_meetings_once(archive);
  keep_small(archive.people);
  add_members(archive);
}

}  // namespace

Archive outline_archive(MeetingList meetings, const Registry& registry, const std::string& language,
                        Diagnostics& diagnostics) {
  Archive archive;
  archive.bodies =
      add_meetings(std::move(meetings), registry, language, archive, diagnostics).bodies;
  for (MeetingIndex i = 0; i < archive.links.size(); ++i)
    archive.links[i].items.resize(archive.meetings[i].items.size());
  find_adoptions(archive.meetings, archive.bodies, archive.links, diagnostics);
  return archive;
}

Archive build_archive(MeetingList meetings, const Registry& registry, const Vocabulary& vocabulary,
                      const ArchiveLanguages& languages, Diagnostics& diagnostics) {
  Archive archive;
  BodyTable bodies =
      add_meetings(std::move(meetings), registry, languages.site, archive, diagnostics);
  report_unknown_bodies(registry, bodies, diagnostics);
  plan_meetings(registry.plans, bodies, archive, diagnostics);

  NameTable names;
  const RegisteredNames registered(registry, bodies, vocabulary.names, names);
  People people = find_people(archive.meetings, bodies, registry, registered, languages.site, names,
                              diagnostics);
  // Subjects look at the names of the lists alone, while those of the words are added to them.
  const NameTable listed = names;
  Resolution resolution;
  Matters matters;
  Diagnostics of_names;
  Diagnostics of_matters;
  tbb::parallel_invoke(
      [&] {
        resolution = resolve_names(archive.meetings, bodies, people, registered, vocabulary, names,
                                   of_names);
      },
      [&] {
        suggest_same_people(archive.meetings, people, listed, of_matters);
        Titles titles(vocabulary, bodies.bodies);
        matters = find_matters(archive, people.attendance, listed, registry, languages, titles,
                               of_matters);
      });
  diagnostics.append(std::move(of_names));
  diagnostics.append(std::move(of_matters));

  add_spellings(people.people, resolution.spellings);
  link_all(archive.links, people.attendance, resolution, matters);
  archive.people = std::move(people.people);
  archive.bodies = std::move(bodies.bodies);
  archive.subjects = std::move(matters.subjects.subjects);
  archive.themes = std::move(matters.themes.themes);
  find_adoptions(archive.meetings, archive.bodies, archive.links, diagnostics);
  add_registers(archive);
  return archive;
}

}  // namespace openverslag
