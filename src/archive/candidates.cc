#include "archive/candidates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <utility>

#include "text/fold.h"

namespace openverslag {
namespace {

constexpr std::chrono::days kYear{366};
constexpr std::uint32_t kLettersForOneMiss = 5;  // "Bos" is not a misprint of "Vos"
constexpr std::uint32_t kLettersForTwoMisses = 8;
constexpr std::size_t kShortestHalf = 3;

bool agree(const NameForm& a, const NameForm& b) {
  return a.identity == b.identity || !a.has_first_name() || !b.has_first_name() ||
         first_names_agree(a.parts, b.parts);
}

bool may_be(const NameForm& name, const KnownName& candidate, const Known& known) {
  const Salutation salutation = known.people.traits[candidate.person].salutation;
  return agree(name, known.names[candidate.form]) && !conflict(name.salutation, salutation);
}

// Candidates of one surname; those with exactly the same first names go before those whose first
// names could be the same.
class Search {
 public:
  Search(const NameForm& name, const Known& known, bool any_salutation = false)
      : name_(name), known_(known), any_salutation_(any_salutation) {}

  void see(const KnownName& each) {
    const Salutation salutation = known_.people.traits[each.person].salutation;
    if (!any_salutation_ && conflict(name_.salutation, salutation)) return;
    const NameForm& form = known_.names[each.form];
    if (name_.has_first_name() && form.identity == name_.identity) {
      add_candidate(exact_, each.person);
    } else if (agree(name_, form)) {
      add_candidate(agreeing_, each.person);
    }
  }

  Candidates found() && { return std::move(exact_.empty() ? agreeing_ : exact_); }

 private:
  const NameForm& name_;
  const Known& known_;
  bool any_salutation_;
  Candidates exact_;
  Candidates agreeing_;
};

bool belongs(const BodyName& member, const std::optional<Date>& date) {
  if (!date || !member.first || !member.last) return false;
  const std::chrono::sys_days day(*date);
  return std::chrono::sys_days(*member.first) - kYear <= day &&
         day <= std::chrono::sys_days(*member.last) + kYear;
}

// One bit a letter: keys that are few letters apart differ in few bits.
std::uint32_t letter_set(std::string_view key) {
  std::uint32_t set = 0;
  for (const char each : key) set |= 1u << (static_cast<unsigned char>(each) & 31u);
  return set;
}

std::size_t allowed_misses(const NameForm& name) {
  if (name.surname_letters >= kLettersForTwoMisses) return 2;
  return name.surname_letters >= kLettersForOneMiss ? 1 : 0;
}

// "Aa" of "Aa - van Bee", "Roos" of "De Roos".
bool is_part(const NameForm& part, const NameForm& whole) {
  const bool half = part.key.size() >= kShortestHalf && part.key == whole.first_part;
  return half || (part.parts.particle.empty() && part.key == whole.bare_key);
}

// How many letters the two are apart, if there are no more than `allowed`.
std::optional<std::size_t> letters_apart(std::string_view a, std::string_view b,
                                         std::size_t allowed) {
  const auto differing = std::popcount(letter_set(a) ^ letter_set(b));
  if (allowed == 0 || static_cast<std::size_t>(differing) > 2 * allowed) return std::nullopt;
  const std::size_t apart = edit_distance(a, b, allowed);
  return apart > allowed ? std::nullopt : std::optional(apart);
}

// How many letters the two are apart, if that may be a slip; a part left out counts as one.
std::optional<std::size_t> misses(const NameForm& name, const NameForm& other) {
  if (is_part(name, other) || is_part(other, name)) return 1;
  const std::size_t allowed = allowed_misses(name);
  const auto apart = letters_apart(name.key, other.key, allowed);
  if (apart || allowed < 2 || other.first_part.empty()) return apart;
  const auto apart_from_half = letters_apart(name.key, other.first_part, allowed - 1);
  return apart_from_half ? std::optional(*apart_from_half + 1) : std::nullopt;
}

std::string first_letters(std::string_view words) {
  std::string letters;
  bool at_start = true;
  for (const char each : words) {
    const bool letter = each >= 'a' && each <= 'z';
    if (letter && at_start) letters += each;
    at_start = !letter && each != '\'';
  }
  return letters;
}

bool has_initials(const NameForm& name, std::string_view wanted) {
  const std::string all_first = name.initials.empty() ? name.given.substr(0, 1) : name.initials;
  if (all_first.empty()) return false;
  const std::string surname = first_letters(fold(name.parts.surname));
  const std::string particle = first_letters(fold(name.parts.particle));
  // "PPK" of Peter-Paul Koch
  for (const std::string& first :
       {all_first.substr(0, 1), all_first, first_letters(fold(name.parts.given))}) {
    std::string with_particle = first;
    with_particle.append(particle).append(surname);
    // "MvP" of Martin van der Plas
    const std::array<std::string, 4> shapes = {
        first + surname.substr(0, 1), first + surname, with_particle,
        first + particle.substr(0, 1) + surname.substr(0, 1)};
    if (std::ranges::find(shapes, wanted) != shapes.end()) return true;
  }
  return false;
}

}  // namespace

bool looks_like_initials(std::string_view printed) {
  constexpr std::size_t kMostInitials = 5;
  const auto is_letter = [](char each) { return std::isalpha(static_cast<unsigned char>(each)); };
  return printed.size() >= 2 && printed.size() <= kMostInitials &&
         std::ranges::all_of(printed, is_letter) && std::isupper(printed.front()) &&
         std::isupper(printed.back());
}

void add_candidate(Candidates& candidates, PersonIndex person) {
  const bool known = std::ranges::find(candidates, person) != candidates.end();
  if (!known && candidates.size() < kMostCandidates) candidates.push_back(person);
}

Candidates of_surname(const NameForm& name, std::span<const KnownName> list, const Known& known,
                      bool any_salutation) {
  Search search(name, known, any_salutation);
  auto each = std::ranges::lower_bound(list, name.surname, {}, &KnownName::surname);
  for (; each != list.end() && each->surname == name.surname; ++each) search.see(*each);
  return std::move(search).found();
}

Candidates of_body(const NameForm& name, const Occasion& occasion, const Known& known) {
  Search search(name, known);
  const auto surname = [](const BodyName& each) { return each.name.surname; };
  const std::vector<BodyName>& names = known.people.body_names[occasion.body];
  auto each = std::ranges::lower_bound(names, name.surname, {}, surname);
  for (; each != names.end() && surname(*each) == name.surname; ++each) {
    if (belongs(*each, occasion.date)) search.see(each->name);
  }
  for (const auto& member : known.registered.members(name.surname, occasion)) {
    search.see({name.surname, member.form, known.people.of_registered[member.person]});
  }
  return std::move(search).found();
}

Candidates of_registry(const NameForm& name, const Occasion& occasion, const Known& known) {
  Candidates found;
  for (const RegisteredIndex each : known.registered.meant_by(name, occasion)) {
    add_candidate(found, known.people.of_registered[each]);
  }
  return found;
}

Candidates near_misses(const NameForm& name, std::span<const KnownName> list, const Known& known) {
  Candidates found;
  std::optional<std::size_t> nearest;
  for (const KnownName& each : list) {
    const auto apart = misses(name, known.names[each.form]);
    if (!apart || (nearest && *apart > *nearest) || !may_be(name, each, known)) continue;
    if (nearest && *apart < *nearest) found.clear();
    nearest = apart;
    add_candidate(found, each.person);
  }
  return found;
}

Candidates of_given_name(const NameForm& name, std::span<const KnownName> list,
                         const Known& known) {
  Candidates found;
  const bool bare = name.initials.empty() && name.nickname.empty() && name.office.empty() &&
                    name.salutation == Salutation::unknown && name.parts.particle.empty();
  if (!bare) return found;
  const std::string whole = name.given + name.key;  // "Jan Jaap" may be no more than first names
  for (const KnownName& each : list) {
    const NameForm& form = known.names[each.form];
    if (form.given == whole || form.nickname == whole) add_candidate(found, each.person);
  }
  return found;
}

Candidates of_initials(std::string_view initials, std::span<const KnownName> list,
                       const Known& known) {
  Candidates found;
  for (const KnownName& each : list) {
    if (has_initials(known.names[each.form], initials)) add_candidate(found, each.person);
  }
  return found;
}

}  // namespace openverslag
