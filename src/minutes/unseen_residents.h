// Residents whom the words do not call so, and who may be none: a word alone below "Spreekrecht".
#pragma once

#include <string>
#include <vector>

#include "minutes/called_so.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Where in items for residents stands what may be a name (`bare_residents`) of nobody in the
// attendance list, of `known` or of `registered`. A word of minutes may look like it, so nothing is
// hidden for this: somebody should look. In order, of each line one.
std::vector<Place> unseen_residents(const Meeting& meeting, const std::vector<CalledSo>& known,
                                    const std::vector<PersonName>& registered,
                                    const std::vector<std::string>& no_names,
                                    const Vocabulary& vocabulary);

}  // namespace openverslag
