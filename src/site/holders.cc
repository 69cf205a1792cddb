#include "site/holders.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "site/organisation_names.h"
#include "text/fold.h"

namespace openverslag {

namespace {

using Appearance = ActionEntry::Appearance;

// "GGD" and "gemeente Aa", and not "GGD (mevrouw Aa)", "politie en Aa" or "Politie Piet Aa": what
// stands behind a word that is whole by itself may be somebody.
bool is_one_organisation(std::string_view printed) {
  constexpr auto kCalledSomething = std::to_array<std::string_view>(
      {"afdeling", "bureau", "department", "dienst", "gemeente", "hoogheemraadschap", "ministerie",
       "ministry", "municipality", "omgevingsdienst", "province", "provincie", "regio", "region",
       "stichting", "team", "veiligheidsregio", "vereniging", "waterschap"});
  if (printed.find_first_of("(),;/&+") != printed.npos) return false;
  const std::string words = " " + fold(printed) + " ";
  if (words.find(" en ") != words.npos || words.find(" and ") != words.npos) return false;
  const std::size_t end = words.find(' ', 1);
  if (end + 1 == words.size()) return true;
  const std::string first = words.substr(1, end - 1);
  return std::ranges::find(kCalledSomething, first) != kCalledSomething.end();
}

class Organisations {
 public:
  explicit Organisations(const Archive& archive) {
    for (const Facts& facts : archive.meetings) {
      add(facts.header.present);
      add(facts.header.absent);
    }
    for (const Person& person : archive.people) {
      for (const Membership& membership : person.memberships) add(membership.organisation);
    }
    for (const std::string_view name : names_) slugs_.insert(slug(name));
    for (const Body& body : archive.bodies) {
      bodies_.insert(slug(body.name));
      for (const std::string& name : body.names) bodies_.insert(slug(name));
    }
    for (const Person& person : archive.people)
      surnames_.insert(slug(person.sort_name.substr(0, person.sort_name.find(','))));
  }

  // As it is printed; the first of those with one slug. Empty: it is not known by that.
  std::string name_of(std::string_view id) const {
    for (const std::string_view name : names_) {
      if (slug(name) == id) return std::string(name);
    }
    return {};
  }

  bool holds(const Owner& owner, const std::string& slug) const {
    if (bodies_.contains(slug)) return true;
    if (owner.name) return false;
    return slugs_.contains(slug) || (owner.is_organisation && is_one_organisation(owner.printed) &&
                                     !names_somebody(owner.printed));
  }

 private:
  void add(const std::string& name) {
    if (!name.empty()) names_.insert(name);
  }
  void add(const std::vector<Attendee>& attendees) {
    for (const Attendee& attendee : attendees) {
      add(attendee.organisation);
      if (!attendee.name) add(attendee.printed);
    }
  }

  // "Politie Jansen": not when there is a Jansen.
  bool names_somebody(std::string_view printed) const {
    while (!printed.empty()) {
      const std::size_t length = std::min(printed.find(' '), printed.size());
      if (surnames_.contains(slug(printed.substr(0, length)))) return true;
      printed.remove_prefix(std::min(length + 1, printed.size()));
    }
    return false;
  }

  std::set<std::string_view> names_;  // as printed, in the archive
  std::set<std::string> slugs_;
  std::set<std::string> bodies_;
  std::set<std::string> surnames_;  // without particles
};

class HolderList {
 public:
  explicit HolderList(const Archive& archive) : archive_(archive), organisations_(archive) {}

  std::vector<Holder> all() && {
    for (const ActionEntry& entry : archive_.actions) add(entry);
    std::vector<Holder> holders;
    for (auto& [person, holder] : people_) holders.push_back(std::move(holder));
    for (auto& [id, holder] : others_) holders.push_back(std::move(holder));
    for (Holder& holder : holders) std::ranges::sort(holder.actions, {}, &Appearance::item);
    return holders;
  }

 private:
  void add(const ActionEntry& entry) {
    std::set<const Holder*> told;
    for (const Appearance& appearance : entry.appearances) {
      const auto& [meeting, item] = appearance.item;
      const auto& owners = archive_.meetings[meeting].items[item].actions[appearance.action].owners;
      const auto& resolved = archive_.links[meeting].items[item].owners[appearance.action];
      for (std::size_t i = 0; i < owners.size(); ++i) {
        Holder* holder = holder_of(owners[i], resolved[i]);
        if (holder != nullptr && told.insert(holder).second) holder->actions.push_back(appearance);
      }
    }
  }

  // Nothing for somebody, or something, that has no feed.
  Holder* holder_of(const Owner& owner, const Resolved& resolved) {
    if (resolved.linked()) {
      const Person& person = archive_.people[resolved.person];
      if (!person.has_page) return nullptr;
      const auto [place, is_new] = people_.try_emplace(resolved.person);
      if (is_new) place->second = {person.id, person.name, resolved.person, {}};
      return &place->second;
    }
    const std::string id = slug(owner.printed);
    if (!organisations_.holds(owner, id)) return nullptr;
    const auto [place, is_new] = others_.try_emplace(id);
    if (is_new) place->second = {id, owner.printed, std::nullopt, {}};
    return &place->second;
  }

  const Archive& archive_;
  const Organisations organisations_;
  std::map<PersonIndex, Holder> people_;
  std::map<std::string, Holder> others_;
};

}  // namespace

std::string name_of_organisation(const Archive& archive, std::string_view id) {
  for (const Body& body : archive.bodies) {
    const auto is_it = [&](const std::string& name) { return slug(name) == id; };
    if (is_it(body.name) || std::ranges::any_of(body.names, is_it)) return body.name;
  }
  return Organisations(archive).name_of(id);
}

std::vector<Holder> holders_of(const Archive& archive) { return HolderList(archive).all(); }

}  // namespace openverslag
