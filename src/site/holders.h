// Who has something to do: people with a public role, and organisations.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "archive/archive.h"

namespace openverslag {

struct Holder {
  std::string id;  // the person's, or the slug of the organisation's name
  std::string name;
  std::optional<PersonIndex> person;             // nothing: an organisation
  std::vector<ActionEntry::Appearance> actions;  // where each was first this holder's; by date
};

// People in the order of the archive, then organisations by id. Only organisations that an
// attendance list, the registry, the name of a body or its own words ("gemeente Almelo") show to be
// one: what else is printed as owner may be the name or the initials of somebody without a public
// role.
std::vector<Holder> holders_of(const Archive& archive);

}  // namespace openverslag
