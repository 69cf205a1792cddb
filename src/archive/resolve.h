// The names in the words of the meetings, each to the person it means.
#pragma once

#include <string>
#include <vector>

#include "archive/people.h"
#include "minutes/vocabulary.h"

namespace openverslag {

struct ItemNames {
  std::vector<Resolved> names;                // as Item::names
  std::vector<std::vector<Resolved>> owners;  // as Item::actions and their owners
};

// A spelling of a person's surname that no attendance list has.
struct Spelling {
  PersonIndex person;
  std::string name;

  auto operator<=>(const Spelling&) const = default;
};

struct Resolution {
  std::vector<std::vector<ItemNames>> meetings;  // as the meetings and their items
  std::vector<Spelling> spellings;               // sorted, each once
};

// In this order: who attended the meeting, who belongs to the body on that day, whom the registry
// means by the name; then a near miss among those present, reported.
Resolution resolve_names(const MeetingList& meetings, const BodyTable& bodies, const People& people,
                         const RegisteredNames& registered, const Vocabulary& vocabulary,
                         NameTable& names, Diagnostics& diagnostics);

}  // namespace openverslag
