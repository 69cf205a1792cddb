#include "archive/people.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "archive/identities.h"
#include "archive/person_drafts.h"
#include "text/language_rules.h"

namespace openverslag {
namespace {

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
std::vector<Identity> by_sort_name(const std::vector<PersonDraft>& drafts,
                                   std::string_view language) {
  std::vector<std::pair<std::tuple<std::string, std::string>, Identity>> keyed;
  for (Identity i = 0; i < drafts.size(); ++i) {
    const Person& person = drafts[i].person;
    if (!drafts[i].exists()) continue;
    keyed.push_back({{sort_key(person.sort_name, language), person.id}, i});
  }
  std::ranges::sort(keyed);
  std::vector<Identity> order;
  order.reserve(keyed.size());
  for (const auto& [key, identity] : keyed) order.push_back(identity);
  return order;
}

void add_once(std::vector<MeetingIndex>& meetings, MeetingIndex meeting) {
  if (meetings.empty() || meetings.back() != meeting) meetings.push_back(meeting);
}

// Where in the names of a body the form of a person's name stands.
struct NamePlace {
  BodyIndex body;
  FormIndex form;
  std::size_t at;
};

class Filling {
 public:
  Filling(const MeetingList& meetings, const std::vector<Listing>& listings,
          const Identities& identities, const NameTable& names, std::size_t bodies)
      : meetings_(meetings), listings_(listings), identities_(identities), names_(names) {
    people_.body_names.resize(bodies);
    people_.attendance.resize(meetings.size());
    for (std::size_t i = 0; i < meetings.size(); ++i) {
      people_.attendance[i].present.resize(meetings[i].header.present.size());
      people_.attendance[i].absent.resize(meetings[i].header.absent.size());
    }
  }

  People fill(std::vector<PersonDraft>& drafts, const Registry& registry, const BodyTable& bodies,
              std::string_view language) && {
    std::vector<PersonIndex> person_of(drafts.size());
    for (const Identity i : by_sort_name(drafts, language)) {
      person_of[i] = static_cast<PersonIndex>(people_.people.size());
      PersonTraits traits{identities_.salutations[i], {}, drafts[i].form};
      if (drafts[i].person.registered) {
        traits.registered = i;
        drafts[i].person.memberships = memberships(registry.people[i], bodies);
        for (const Alias& alias : registry.people[i].aliases)
          drafts[i].person.aliases.push_back(alias.name);
      }
      people_.people.push_back(std::move(drafts[i].person));
      people_.traits.push_back(traits);
    }
    name_places_.resize(people_.people.size());
    people_.of_registered.assign(person_of.begin(), person_of.begin() + registry.people.size());
    for (std::size_t i = 0; i < listings_.size(); ++i) {
      if (identities_.of_listing[i]) attend(listings_[i], person_of[*identities_.of_listing[i]]);
    }
    for (Attendance& attendance : people_.attendance) sort_once(attendance);
    for (auto& names : people_.body_names) std::ranges::sort(names, {}, &BodyName::name);
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
      const bool came = !person.attended.empty() && person.attended.back() == listing.meeting;
      if (!came) add_once(person.absent, listing.meeting);
    } else {
      if (listing.kind == ListKind::present) attendance.present[listing.position] = resolved;
      if (listing.kind == ListKind::chair) attendance.chair = resolved;
      if (listing.kind == ListKind::secretary) attendance.secretary = resolved;
      if (listing.kind == ListKind::chair) add_once(person.chaired, listing.meeting);
      attendance.present_names.push_back(name);
      add_once(person.attended, listing.meeting);
    }
    const auto& date = meetings_[listing.meeting].header.date;
    // Who comes often is mostly listed by one form.
    auto& body_names = people_.body_names[listing.body];
    auto& places = name_places_[index];
    const auto place = std::ranges::find_if(places, [&](const NamePlace& each) {
      return each.body == listing.body && each.form == listing.form;
    });
    if (place == places.end()) {
      places.push_back({listing.body, listing.form, body_names.size()});
      return body_names.push_back({name, date, date});
    }
    BodyName& listed = body_names[place->at];
    if (date && (!listed.first || *date < *listed.first)) listed.first = date;
    if (date && (!listed.last || *listed.last < *date)) listed.last = date;
  }

  static void sort_once(Attendance& attendance) {
    for (auto* list : {&attendance.present_names, &attendance.absent_names}) {
      std::ranges::sort(*list);
      list->erase(std::unique(list->begin(), list->end()), list->end());
    }
  }

  const MeetingList& meetings_;
  const std::vector<Listing>& listings_;
  const Identities& identities_;
  const NameTable& names_;
  People people_;
  std::vector<std::vector<NamePlace>> name_places_;  // by person
};

}  // namespace

People find_people(const MeetingList& meetings, const BodyTable& bodies, const Registry& registry,
                   const RegisteredNames& registered, std::string_view language, NameTable& names,
                   Diagnostics& diagnostics) {
  const std::vector<Listing> listings = collect_listings(meetings, bodies, names);
  const Identities identities =
      identify(listings, meetings, bodies, registry, registered, names, diagnostics);
  std::vector<PersonDraft> drafts = draft_people(listings, identities, registry, registered, names);
  return Filling(meetings, listings, identities, names, bodies.bodies.size())
      .fill(drafts, registry, bodies, language);
}

}  // namespace openverslag
