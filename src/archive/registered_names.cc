#include "archive/registered_names.h"

#include <algorithm>
#include <set>

#include "text/fold.h"

namespace openverslag {
namespace {

Scope scope_of(std::string_view body, std::optional<Date> from, std::optional<Date> until,
               const BodyTable& bodies) {
  Scope scope{.body = {}, .nowhere = false, .from = from, .until = until};
  if (body.empty()) return scope;
  scope.body = bodies.find(body);
  scope.nowhere = !scope.body;
  return scope;
}

void add_once(std::vector<RegisteredIndex>& people, RegisteredIndex person) {
  if (std::ranges::find(people, person) == people.end()) people.push_back(person);
}

}  // namespace

bool Scope::holds(const Occasion& occasion) const {
  if (nowhere || (body && *body != occasion.body)) return false;
  if (!from && !until) return true;
  if (!occasion.date) return false;
  return (!from || *from <= *occasion.date) && (!until || *occasion.date <= *until);
}

RegisteredNames::RegisteredNames(const Registry& registry, const BodyTable& bodies,
                                 const NameWords& words, NameTable& names)
    : scopes_of_(registry.people.size()), canonical_(registry.people.size()) {
  for (RegisteredIndex i = 0; i < registry.people.size(); ++i) {
    const RegisteredPerson& person = registry.people[i];
    if (const auto name = parse_person_name(person.name, words)) canonical_[i] = names.add(*name);
    add_name(i, person.name, {}, words, names);
    for (const Alias& alias : person.aliases) {
      add_name(i, alias.name, scope_of(alias.body, alias.from, alias.until, bodies), words, names);
    }
    for (const RegisteredRole& role : person.roles) {
      const Scope scope = scope_of(role.body, role.from, role.until, bodies);
      by_role_[fold(role.role)].push_back({i, fold(role.organisation), scope});
      scopes_of_[i].push_back(scope);
      if (!scope.body || !canonical_[i]) continue;
      members_by_surname_[names[*canonical_[i]].surname].push_back(members_.size());
      members_.push_back({i, *canonical_[i], scope});
    }
  }
}

void RegisteredNames::add_name(RegisteredIndex person, const std::string& name, const Scope& scope,
                               const NameWords& words, NameTable& names) {
  const std::optional<PersonName> parts = parse_person_name(name, words);
  if (!parts) {
    by_words_[fold(name)].push_back({person, scope});
    return;
  }
  const NameForm& form = names[names.add(*parts)];
  by_identity_[form.identity].push_back({person, scope, form.salutation, form.office});
}

bool RegisteredNames::is_member(RegisteredIndex person, const Occasion& occasion) const {
  return std::ranges::any_of(
      scopes_of_[person], [&](const Scope& scope) { return scope.body && scope.holds(occasion); });
}

std::vector<RegisteredIndex> RegisteredNames::best(const std::vector<Entry>& entries,
                                                   const NameForm* form,
                                                   const Occasion& occasion) const {
  std::vector<RegisteredIndex> found;
  int best_rank = 0;
  for (const Entry& entry : entries) {
    if (!entry.scope.holds(occasion)) continue;
    if (form && conflict(entry.salutation, form->salutation)) continue;
    if (form && !entry.office.empty() && entry.office != form->office) continue;
    const bool is_narrow = entry.scope.is_narrow() || is_member(entry.person, occasion);
    const int rank = (entry.office.empty() ? 0 : 2) + (is_narrow ? 1 : 0);
    if (rank > best_rank) found.clear();
    if (rank < best_rank) continue;
    best_rank = rank;
    add_once(found, entry.person);
  }
  return found;
}

std::vector<RegisteredIndex> RegisteredNames::meant_by(const NameForm& form,
                                                       const Occasion& occasion) const {
  const auto found = by_identity_.find(form.identity);
  if (found == by_identity_.end()) return {};
  return best(found->second, &form, occasion);
}

std::vector<RegisteredIndex> RegisteredNames::meant_by_words(std::string_view folded,
                                                             const Occasion& occasion) const {
  const auto found = by_words_.find(folded);
  if (found == by_words_.end()) return {};
  return best(found->second, nullptr, occasion);
}

std::vector<RegisteredIndex> RegisteredNames::in_office(std::string_view role,
                                                        std::string_view organisation,
                                                        const Occasion& occasion) const {
  std::vector<RegisteredIndex> people;
  const auto found = by_role_.find(role);
  if (found == by_role_.end()) return people;
  for (const Office& office : found->second) {
    if (!office.scope.holds(occasion)) continue;
    const bool meant =
        organisation.empty() ? office.scope.body.has_value() : office.organisation == organisation;
    if (meant) add_once(people, office.person);
  }
  return people;
}

bool RegisteredNames::has_role(RegisteredIndex person, std::string_view role,
                               const Occasion& occasion) const {
  const auto found = by_role_.find(role);
  if (found == by_role_.end()) return false;
  return std::ranges::any_of(found->second, [&](const Office& office) {
    return office.person == person && office.scope.holds(occasion);
  });
}

std::vector<RegisteredNames::Member> RegisteredNames::members(std::uint32_t surname,
                                                              const Occasion& occasion) const {
  std::vector<Member> found;
  const auto all = members_by_surname_.find(surname);
  if (all == members_by_surname_.end()) return found;
  for (const std::size_t each : all->second) {
    if (members_[each].scope.holds(occasion)) found.push_back(members_[each]);
  }
  return found;
}

void report_unknown_bodies(const Registry& registry, const BodyTable& bodies,
                           Diagnostics& diagnostics) {
  std::set<std::string, std::less<>> known;
  for (const Body& body : bodies.bodies) known.insert(body.name);
  // A body may be written down before its first meeting.
  for (const RegisteredBody& body : registry.bodies) {
    known.insert(body.name);
    known.insert(body.aliases.begin(), body.aliases.end());
  }
  const auto check = [&](const std::string& body, const RegisteredPerson& person) {
    const auto is_known = [&](const std::string& name) { return fold(name) == fold(body); };
    if (body.empty() || bodies.find(body) || std::ranges::any_of(known, is_known)) return;
    const std::string meant = nearest(body, known);
    const std::string_view rule = meant.empty() ? "registry-unknown-body" : "registry-near-body";
    diagnostics.warning(rule, {kPeopleFile, person.place, body}, {body, person.name, meant});
  };
  for (const RegisteredPerson& person : registry.people) {
    for (const Alias& alias : person.aliases) check(alias.body, person);
    for (const RegisteredRole& role : person.roles) check(role.body, person);
  }
}

}  // namespace openverslag
