// Who is to do an action: the words of an owner cell, or after "Actie" and before the colon.
#pragma once

#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// "allen", "Aa/Bee", "Dhrn. Aa en Bee", "Platform Zorg", "DW/MZ", "Aa, Bee en Cee"; "?"
// and "-" are nobody. Printed words are kept; an owner without a name is an organisation, a group
// or initials.
std::vector<Owner> read_owners(std::string_view printed, const Vocabulary& vocabulary);

// "GGD", "gemeente Almelo", "de regionale brandweer": words of the vocabulary say so, and no word
// may be of somebody's name ("Bank", "Henk Bank", "politie, dhr. Jansen").
bool names_organisation(std::string_view printed, const Vocabulary& vocabulary);

// Sets Owner::is_organisation of every action.
void mark_organisations(Facts& facts, const Vocabulary& vocabulary);

}  // namespace openverslag
