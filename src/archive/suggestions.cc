#include "archive/suggestions.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "archive/registry_lines.h"
#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::uint32_t kShortestNearName = 6;
constexpr std::size_t kMostOfOneKey = 32;  // beyond that, alike names say nothing

bool met(const Person& a, const Person& b) {
  std::vector<MeetingIndex> both;
  std::ranges::set_intersection(a.attended, b.attended, std::back_inserter(both));
  return !both.empty();
}

class Suggestions {
 public:
  Suggestions(const MeetingList& meetings, const People& people, const NameTable& names,
              Diagnostics& diagnostics)
      : meetings_(meetings),

        people_(people),
        names_(names),
        diagnostics_(diagnostics) {}

  void suggest_agreeing_names() {
    std::map<std::pair<std::uint32_t, char>, std::vector<PersonIndex>> groups;
    for (PersonIndex i = 0; i < people_.people.size(); ++i) {
      const NameForm* name = name_of(i);
      if (name == nullptr || !name->has_first_name()) continue;
      const char first = name->initials.empty() ? name->given.front() : name->initials.front();
      groups[{name->surname, first}].push_back(i);
    }
    for (const auto& [key, group] : groups) compare_all(group, &Suggestions::suggest_agreeing);
  }

  // Names one letter apart have a beginning-to-end text with one letter less in common.
  void suggest_near_names() {
    for (const auto& body_names : people_.body_names) {
      std::map<std::string, std::vector<PersonIndex>> groups;
      std::set<PersonIndex> members;
      for (const BodyName& each : body_names) members.insert(each.name.person);
      for (const PersonIndex person : members) {
        for (std::string& key : keys_of_near_names(person)) {
          groups[std::move(key)].push_back(person);
        }
      }
      for (const auto& [key, group] : groups) compare_all(group, &Suggestions::suggest_near);
    }
  }

 private:
  using Compare = void (Suggestions::*)(PersonIndex, PersonIndex);

  void compare_all(const std::vector<PersonIndex>& group, Compare compare) {
    if (group.size() > kMostOfOneKey) return;
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (std::size_t j = i + 1; j < group.size(); ++j) (this->*compare)(group[i], group[j]);
    }
  }

  const NameForm* name_of(PersonIndex person) const {
    const auto& form = people_.traits[person].form;
    return form ? &names_[*form] : nullptr;
  }

  std::vector<std::string> keys_of_near_names(PersonIndex person) const {
    const NameForm* name = name_of(person);
    if (name == nullptr || name->surname_letters < kShortestNearName) return {};
    const std::string first = name->initials + '\n' + name->given + '\n';
    std::set<std::string> keys = {first + name->key};
    for (std::size_t i = 0; i < name->key.size(); ++i) {
      std::string shorter = name->key;
      keys.insert(first + shorter.erase(i, 1));
    }
    return {keys.begin(), keys.end()};
  }

  bool may_be_one(PersonIndex a, PersonIndex b) const {
    const auto& [first, second] = std::tie(people_.people[a], people_.people[b]);
    const bool kept_apart = first.registered && second.registered;
    return a != b && !kept_apart && listed(a) && listed(b) && !met(first, second) &&
           !conflict(people_.traits[a].salutation, people_.traits[b].salutation);
  }

  bool listed(PersonIndex i) const {
    return !people_.people[i].attended.empty() || !people_.people[i].absent.empty();
  }

  void suggest_agreeing(PersonIndex a, PersonIndex b) {
    const NameForm& first = *name_of(a);
    const NameForm& second = *name_of(b);
    if (first.identity == second.identity || !may_be_one(a, b)) return;
    if (!first_names_agree(first.parts, second.parts)) return;
    suggest("same-person", a, b);
  }

  void suggest_near(PersonIndex a, PersonIndex b) {
    const NameForm& first = *name_of(a);
    const NameForm& second = *name_of(b);
    if (first.surname == second.surname || !may_be_one(a, b)) return;
    if (edit_distance(first.key, second.key, 1) > 1 || !reported_.insert({a, b}).second) return;
    suggest("near-people", a, b);
  }

  // How well a name would do for both: the registry's, the fuller, the one more often listed.
  auto worth(PersonIndex i) const {
    const Person& person = people_.people[i];
    const NameForm& name = *name_of(i);
    return std::tuple(person.registered, name.given.size(), name.initials.size(),
                      person.attended.size() + person.absent.size());
  }

  void suggest(std::string_view rule, PersonIndex a, PersonIndex b) {
    const PersonIndex kept = worth(a) < worth(b) ? b : a;
    const PersonIndex other = kept == a ? b : a;
    const auto& [name, alias] = std::tie(people_.people[kept].name, people_.people[other].name);
    const auto [source, place] = first_listing(other);
    diagnostics_.note(rule, {source, place, alias}, {alias, name, registry_lines(name, alias, "")});
  }

  // Where the person is listed first.
  std::pair<std::string, Place> first_listing(PersonIndex person) const {
    const Person& who = people_.people[person];
    const MeetingIndex meeting =
        who.attended.empty() || (!who.absent.empty() && who.absent.front() < who.attended.front())
            ? who.absent.front()
            : who.attended.front();
    const Header& header = meetings_[meeting].header;
    const Attendance& attendance = people_.attendance[meeting];
    const auto is_who = [&](const Resolved& each) {
      return each.linked() && each.person == person;
    };
    const auto present = std::ranges::find_if(attendance.present, is_who);
    const auto absent = std::ranges::find_if(attendance.absent, is_who);
    Place place;
    if (present != attendance.present.end()) {
      place = header.present[present - attendance.present.begin()].place;
    } else if (absent != attendance.absent.end()) {
      place = header.absent[absent - attendance.absent.begin()].place;
    } else if (is_who(attendance.chair)) {
      place = header.chair->place;
    } else if (is_who(attendance.secretary)) {
      place = header.secretary->place;
    }
    return {meetings_[meeting].source, place};
  }

  const MeetingList& meetings_;
  const People& people_;
  const NameTable& names_;
  Diagnostics& diagnostics_;
  std::set<std::pair<PersonIndex, PersonIndex>> reported_;
};

}  // namespace

void suggest_same_people(const MeetingList& meetings, const People& people, const NameTable& names,
                         Diagnostics& diagnostics) {
  Suggestions suggestions(meetings, people, names, diagnostics);
  suggestions.suggest_agreeing_names();
  suggestions.suggest_near_names();
}

}  // namespace openverslag
