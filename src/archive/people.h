// Who exists: the people of the attendance lists and of the registry.
#pragma once

#include <optional>
#include <vector>

#include "archive/archive.h"
#include "archive/names.h"
#include "archive/registered_names.h"
#include "text/diagnostic.h"

namespace openverslag {

// One form of a name that stands for one person.
struct KnownName {
  std::uint32_t surname;
  FormIndex form;
  PersonIndex person;

  auto operator<=>(const KnownName&) const = default;
};

// The attendance of one meeting, by person.
struct Attendance {
  Resolved chair;
  Resolved secretary;
  std::vector<Resolved> present;  // as Header::present
  std::vector<Resolved> absent;
  std::vector<KnownName> present_names;  // sorted; chair and secretary too
  std::vector<KnownName> absent_names;
};

// A name that was listed in a body, and when first and last.
struct BodyName {
  KnownName name;
  std::optional<Date> first;
  std::optional<Date> last;
};

// What recognising people needs to know of a person beyond their page.
struct PersonTraits {
  Salutation salutation = Salutation::unknown;
  std::optional<RegisteredIndex> registered;
  std::optional<FormIndex> form;  // of `Person::name`
};

struct People {
  std::vector<Person> people;              // by sort name; contributions and actions still to come
  std::vector<PersonTraits> traits;        // as people
  std::vector<PersonIndex> of_registered;  // as Registry::people
  std::vector<Attendance> attendance;      // as the meetings
  std::vector<std::vector<BodyName>> body_names;  // as the bodies; sorted by name
};

// Listed under the same surname, initials and given name: one person, in whatever body. Listed by
// surname only: the one person of that surname in that body, or somebody of their own. Two whom it
// might be: nobody, reported. Sorted as in that language.
People find_people(const MeetingList& meetings, const BodyTable& bodies, const Registry& registry,
                   const RegisteredNames& registered, std::string_view language, NameTable& names,
                   Diagnostics& diagnostics);

}  // namespace openverslag
