#include "archive/people.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "archive/identities.h"
#include "archive/unique_ids.h"
#include "text/fold.h"

namespace openverslag {
namespace {

// How often a name is listed as it is shown, without honorific and titles.
struct Print {
  FormIndex form;
  std::size_t count = 0;
};
using Prints = std::map<std::string, Print, std::less<>>;

// One identity on its way to be a Person.
struct Draft {
  Prints prints;
  std::optional<MeetingIndex> first_meeting;
  std::optional<FormIndex> form;
  Person person;
};

// The fullest form; of equals the usual one, then the one with accents, then by alphabet.
std::optional<FormIndex> best_form(const Prints& prints, const NameTable& names) {
  const auto worth = [&](const auto& print) {
    const NameForm& form = names[print.second.form];
    const bool complete = !form.initials.empty() && !form.given.empty();
    const auto accents = std::ranges::count_if(
        print.first, [](char each) { return static_cast<unsigned char>(each) >= 0x80; });
    return std::tuple(complete, form.has_first_name(), print.second.count, accents);
  };
  const auto best = std::ranges::max_element(prints, {}, worth);
  if (best == prints.end()) return std::nullopt;
  return best->second.form;
}

// Spellings other than the name itself, and other than its bare surname.
std::vector<std::string> variants(const Prints& prints, const std::string& name,
                                  std::optional<FormIndex> form, const NameTable& names) {
  std::vector<std::string> found;
  for (const auto& [display, print] : prints) {
    const bool bare = form && !names[print.form].has_first_name() &&
                      names[print.form].surname == names[*form].surname;
    if (display != name && !bare) found.push_back(display);
  }
  return found;
}

std::vector<Draft> make_drafts(const std::vector<Listing>& listings, const Identities& identities,
                               const Registry& registry, const RegisteredNames& registered,
                               const NameTable& names) {
  std::vector<Draft> drafts(identities.salutations.size());
  for (std::size_t i = 0; i < listings.size(); ++i) {
    if (!identities.of_listing[i]) continue;
    Draft& draft = drafts[*identities.of_listing[i]];
    const FormIndex form = listings[i].form;
    ++draft.prints.try_emplace(names[form].display, Print{form}).first->second.count;
    if (!draft.first_meeting) draft.first_meeting = listings[i].meeting;
  }
  for (Identity i = 0; i < drafts.size(); ++i) {
    Draft& draft = drafts[i];
    Person& person = draft.person;
    person.registered = i < registry.people.size();
    draft.form = person.registered ? registered.canonical(i) : best_form(draft.prints, names);
    if (draft.form) person.sort_name = sort_name(names[*draft.form].parts);
    if (person.registered) {
      person.name = registry.people[i].name;
      person.has_page = registry.people[i].page;
      if (!draft.form) person.sort_name = person.name;
    } else if (draft.form) {
      person.name = names[*draft.form].display;
    }
    person.variants = variants(draft.prints, person.name, draft.form, names);
  }
  return drafts;
}

// Ids of the registry first, then registered names, then by the first meeting.
void give_ids(std::vector<Draft>& drafts, const Registry& registry) {
  std::vector<Identity> order(drafts.size());
  std::iota(order.begin(), order.end(), 0);
  const auto own_id = [&](Identity i) {
    return i < registry.people.size() ? registry.people[i].id : std::string();
  };
  std::ranges::stable_sort(order, {}, [&](Identity i) {
    const bool registered = drafts[i].person.registered;
    return std::tuple(own_id(i).empty(), !registered, registered ? 0 : *drafts[i].first_meeting,
                      registered ? std::string() : drafts[i].person.name);
  });
  UniqueIds ids;
  for (const Identity i : order) {
    const std::string id = own_id(i);
    drafts[i].person.id = ids.take(slug(id.empty() ? drafts[i].person.name : id));
  }
}

std::vector<Membership> memberships(const RegisteredPerson& person, const BodyTable& bodies) {
  std::vector<Membership> all;
  for (const RegisteredRole& role : person.roles) {
    const auto body = role.body.empty() ? std::nullopt : bodies.find(role.body);
    const bool unknown_body = !role.body.empty() && !body;
    all.push_back({body, role.role,
                   unknown_body && role.organisation.empty() ? role.body : role.organisation,
                   role.from, role.until});
  }
  return all;
}

// Where each draft comes in the list of people.
std::vector<Identity> by_sort_name(const std::vector<Draft>& drafts) {
  std::vector<std::pair<std::tuple<std::string, std::string>, Identity>> keyed;
  for (Identity i = 0; i < drafts.size(); ++i) {
    const Person& person = drafts[i].person;
    keyed.push_back({{fold(person.sort_name), person.id}, i});
  }
  std::ranges::sort(keyed);
  std::vector<Identity> order;
  for (const auto& [key, identity] : keyed) order.push_back(identity);
  return order;
}

void add_once(std::vector<MeetingIndex>& meetings, MeetingIndex meeting) {
  if (meetings.empty() || meetings.back() != meeting) meetings.push_back(meeting);
}

class Filling {
 public:
  Filling(const std::vector<Facts>& meetings, const std::vector<Listing>& listings,
          const Identities& identities, const NameTable& names, std::size_t bodies)
      : meetings_(meetings), listings_(listings), identities_(identities), names_(names) {
    people_.body_names.resize(bodies);
    people_.attendance.resize(meetings.size());
    for (std::size_t i = 0; i < meetings.size(); ++i) {
      people_.attendance[i].present.resize(meetings[i].header.present.size());
      people_.attendance[i].absent.resize(meetings[i].header.absent.size());
    }
  }

  People fill(std::vector<Draft>& drafts, const Registry& registry, const BodyTable& bodies) && {
    std::vector<PersonIndex> person_of(drafts.size());
    for (const Identity i : by_sort_name(drafts)) {
      person_of[i] = static_cast<PersonIndex>(people_.people.size());
      PersonTraits traits{identities_.salutations[i], {}, drafts[i].form};
      if (drafts[i].person.registered) {
        traits.registered = i;
        drafts[i].person.memberships = memberships(registry.people[i], bodies);
      }
      people_.people.push_back(std::move(drafts[i].person));
      people_.traits.push_back(traits);
    }
    people_.of_registered.assign(person_of.begin(), person_of.begin() + registry.people.size());
    for (std::size_t i = 0; i < listings_.size(); ++i) {
      if (identities_.of_listing[i]) attend(listings_[i], person_of[*identities_.of_listing[i]]);
    }
    for (Attendance& attendance : people_.attendance) sort_once(attendance);
    for (auto& names : people_.body_names) merge(names);
    return std::move(people_);
  }

 private:
  // Listings come by meeting, and in it the present before the absent.
  void attend(const Listing& listing, PersonIndex index) {
    Attendance& attendance = people_.attendance[listing.meeting];
    Person& person = people_.people[index];
    const Resolved resolved{Certainty::certain, index};
    const KnownName name{names_[listing.form].surname, listing.form, index};
    if (listing.kind == ListKind::absent) {
      attendance.absent[listing.position] = resolved;
      attendance.absent_names.push_back(name);
      add_once(person.absent, listing.meeting);
    } else {
      if (listing.kind == ListKind::present) attendance.present[listing.position] = resolved;
      if (listing.kind == ListKind::chair) attendance.chair = resolved;
      if (listing.kind == ListKind::secretary) attendance.secretary = resolved;
      if (listing.kind == ListKind::chair) add_once(person.chaired, listing.meeting);
      attendance.present_names.push_back(name);
      add_once(person.attended, listing.meeting);
    }
    const auto& date = meetings_[listing.meeting].header.date;
    people_.body_names[listing.body].push_back({name, date, date});
  }

  static void sort_once(Attendance& attendance) {
    for (auto* list : {&attendance.present_names, &attendance.absent_names}) {
      std::ranges::sort(*list);
      const auto twice = std::ranges::unique(*list);
      list->erase(twice.begin(), twice.end());
    }
  }

  // One entry for each name, with its first and last date.
  static void merge(std::vector<BodyName>& names) {
    std::ranges::stable_sort(names, {}, &BodyName::name);
    std::vector<BodyName> merged;
    for (const BodyName& each : names) {
      if (merged.empty() || merged.back().name != each.name) {
        merged.push_back(each);
        continue;
      }
      BodyName& known = merged.back();
      if (each.first && (!known.first || *each.first < *known.first)) known.first = each.first;
      if (each.last && (!known.last || *known.last < *each.last)) known.last = each.last;
    }
    names = std::move(merged);
  }

  const std::vector<Facts>& meetings_;
  const std::vector<Listing>& listings_;
  const Identities& identities_;
  const NameTable& names_;
  People people_;
};

}  // namespace

People find_people(const std::vector<Facts>& meetings, const BodyTable& bodies,
                   const Registry& registry, const RegisteredNames& registered, NameTable& names,
                   Diagnostics& diagnostics) {
  const std::vector<Listing> listings = collect_listings(meetings, bodies, names);
  Identities identities =
      identify(listings, meetings, bodies, registry, registered, names, diagnostics);
  std::vector<Draft> drafts = make_drafts(listings, identities, registry, registered, names);

  // An identity that became part of another has no listing left.
  Identity kept = 0;
  std::vector<Identity> new_number(drafts.size());
  for (Identity i = 0; i < drafts.size(); ++i) {
    new_number[i] = kept;
    if (!drafts[i].person.registered && !drafts[i].first_meeting) continue;
    if (kept != i) {
      drafts[kept] = std::move(drafts[i]);
      identities.salutations[kept] = identities.salutations[i];
    }
    ++kept;
  }
  drafts.resize(kept);
  identities.salutations.resize(kept);
  for (auto& identity : identities.of_listing) {
    if (identity) identity = new_number[*identity];
  }
  give_ids(drafts, registry);
  return Filling(meetings, listings, identities, names, bodies.bodies.size())
      .fill(drafts, registry, bodies);
}

}  // namespace openverslag
