// Identities on their way to be people: name, sort name, variants and id.
#pragma once

#include <optional>
#include <vector>

#include "archive/identities.h"

namespace openverslag {

struct PersonDraft {
  std::optional<MeetingIndex> first_meeting;
  std::optional<FormIndex> form;  // of the name, if it is one
  Person person;

  // An identity that became part of another has nothing of its own.
  bool exists() const { return person.registered || first_meeting; }
};

// As the identities.
std::vector<PersonDraft> draft_people(const std::vector<Listing>& listings,
                                      const Identities& identities, const Registry& registry,
                                      const RegisteredNames& registered, const NameTable& names);

}  // namespace openverslag
