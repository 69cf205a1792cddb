// Residents whom the words do not call so: a surname alone below "Spreekrecht".
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "minutes/called_so.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

struct BareResident {
  std::size_t item;  // index in Facts::items
  PersonName name;
  Place place;
  // Hidden without being asked; otherwise it may be a word as well, and is only told.
  bool is_clear;
};

// In items for residents, where a paragraph, an item of a list or a cell begins with what may be a
// name ("Aa vraagt om een heg", "Aa: een boom", "Aa en Bee, over de weg"), or a sentence with one
// that says something; in order. Nobody in the attendance list, and nobody of `known`.
//
// Clear is a name that a word of speaking, "(bewoner …)" or its place in a list of speakers makes
// one, and that stands nowhere else in these minutes as a word, a place, a party or as somebody
// who speaks in other items. `no_names` are folded words that the clerk says are none.
std::vector<BareResident> bare_residents(const Meeting& meeting,
                                         const std::vector<PersonName>& known,
                                         const std::vector<std::string>& no_names,
                                         const Vocabulary& vocabulary);

// Those that are clear, as they are hidden.
std::vector<CalledSo> called_by_place(const Meeting& meeting, const std::vector<PersonName>& known,
                                      const std::vector<std::string>& no_names,
                                      const Vocabulary& vocabulary);

}  // namespace openverslag
