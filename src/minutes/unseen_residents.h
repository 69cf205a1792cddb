// Residents whom the words do not call so: a surname alone below "Spreekrecht".
#pragma once

#include <vector>

#include "minutes/called_so.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Where in items for residents a paragraph, an item of a list or a cell begins with what may be a
// name ("Aa vraagt om een heg", "Aa: een boom", "Aa, over de weg") of nobody in the attendance
// list, of `known` or of `registered`. A word of minutes may look like it, so nothing is hidden for
// this: somebody should look. The first of each item, in order.
std::vector<Place> unseen_residents(const Meeting& meeting, const std::vector<CalledSo>& known,
                                    const std::vector<PersonName>& registered,
                                    const Vocabulary& vocabulary);

}  // namespace openverslag
