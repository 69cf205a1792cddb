// Which names of the attendance lists are of one person.
#pragma once

#include <optional>
#include <vector>

#include "archive/listings.h"
#include "archive/registered_names.h"
#include "text/diagnostic.h"

namespace openverslag {

// A number for each person; those below the number of registered people are these.
using Identity = std::uint32_t;

struct Identities {
  std::vector<std::optional<Identity>> of_listing;
  std::vector<Salutation> salutations;  // as identities
};

Identities identify(const std::vector<Listing>& listings, const MeetingList& meetings,
                    const BodyTable& bodies, const Registry& registry,
                    const RegisteredNames& registered, const NameTable& names,
                    Diagnostics& diagnostics);

}  // namespace openverslag
