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
// name ("Aa vraagt om een heg", "20:10 uur: Aa", "Aa en Bee, over de weg", "AA is tegen"), a
// sentence does with one that says something, or words before one give it the floor ("de voorzitter
// dankt Aa"); in order. Nobody in the attendance list, and nobody of `known`. What else has a
// capital there within a sentence, and nothing that makes it a place or a thing, is found and not
// clear.
//
// Clear is what `is_clearly_resident` (minutes/bare_certainty.h) says so of, or begins a line
// twice, and stands nowhere else in these minutes as a word, a place, a party or as somebody who
// speaks in other items. `no_names` are folded words that the clerk says are none.
std::vector<BareResident> bare_residents(const Meeting& meeting,
                                         const std::vector<PersonName>& known,
                                         const std::vector<std::string>& no_names,
                                         const Vocabulary& vocabulary);

// Those that are clear, as they are hidden.
std::vector<CalledSo> called_by_place(const Meeting& meeting, const std::vector<PersonName>& known,
                                      const std::vector<std::string>& no_names,
                                      const Vocabulary& vocabulary);

}  // namespace openverslag
