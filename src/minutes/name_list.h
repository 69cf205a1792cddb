// Several names in one line of text: "de heren Aa (voorzitter), Bee en Van der Cee".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"

namespace openverslag {

struct ListedName {
  std::size_t begin, end;  // bytes in the text, with what stands in brackets behind it
  std::string salutation;  // "de heren", which governs this name from further back; else empty

  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

// Cut at `separators` and at "en" between names, never inside brackets.
std::vector<ListedName> split_names(std::string_view text, std::string_view separators,
                                    const Vocabulary& vocabulary);

// Where the first of the separators stands outside brackets, from `from` on; the length of the text
// when there is none.
std::size_t next_separator(std::string_view text, std::size_t from, std::string_view separators);

// The name of a person; nothing for an organisation, a group or initials alone. `salutation` fills
// an empty honorific.
std::optional<PersonName> read_person(std::string_view printed, std::string_view salutation,
                                      const Vocabulary& vocabulary);

// "Dhrn. Aa, Bee", "Dames: Cee": one salutation for several names.
bool opens_group(std::string_view text, const Vocabulary& vocabulary);

// "de heer Aa", "dhrn. Aa en Bee", "A. Aa": certainly a name.
bool begins_addressed(std::string_view text, const Vocabulary& vocabulary);

// "directie", "Platform Zorg": one of its words says that it is no person.
bool has_organisation_word(std::string_view printed, const Vocabulary& vocabulary);

// "A. Aa": no honorific, role or note.
bool begins_with_initial(std::string_view text);

// "J. Vermaat" of "J. Vermaat van beheerder Vastzorg"; all of `printed` when it is no full name
// with words for whom behind it.
std::string_view before_employer(std::string_view printed, const Vocabulary& vocabulary);

// Is it a name by more than a capital: an honorific, an office, a first name or initials?
bool is_full_name(const PersonName& name);

}  // namespace openverslag
