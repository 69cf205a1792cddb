// Who a name could mean: lists of people searched by surname.
#pragma once

#include <span>
#include <vector>

#include "archive/ambiguous.h"
#include "archive/people.h"

namespace openverslag {

using Candidates = std::vector<PersonIndex>;

// Once, and no more than kMostCandidates.
void add_candidate(Candidates& candidates, PersonIndex person);

// What the searches look at. All of it outlives them.
struct Known {
  const People& people;
  const NameTable& names;
  const RegisteredNames& registered;
};

// Same surname, first names that agree, and no other salutation (unless `any_salutation`). Those
// with exactly these first names go before the others.
Candidates of_surname(const NameForm& name, std::span<const KnownName> list, const Known& known,
                      bool any_salutation = false);

// Listed in the body before and after that day or within a year of it, or a member by the registry.
Candidates of_body(const NameForm& name, const Occasion& occasion, const Known& known);

// Whom the registry means by exactly this name.
Candidates of_registry(const NameForm& name, const Occasion& occasion, const Known& known);

// One letter off (two in a surname of eight or more), or one half of a double surname; the nearest.
Candidates near_misses(const NameForm& name, std::span<const KnownName> list, const Known& known);

// "Maarten", for the one who is listed as Maarten de Vries; "Jan Jaap".
Candidates of_given_name(const NameForm& name, std::span<const KnownName> list, const Known& known);

// Is it printed as initials: "DW", "OvV"?
bool looks_like_initials(std::string_view printed);

// "DW", "OvV": first letters of first names and surname.
Candidates of_initials(std::string_view initials, std::span<const KnownName> list,
                       const Known& known);

}  // namespace openverslag
