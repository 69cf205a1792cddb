// Which subjects are near one another.
#pragma once

#include <string>
#include <vector>

#include "archive/archive.h"

namespace openverslag {

// Fills in Subject::related, at most 8 each, best first: a word in common counts most, then a
// theme, then a body. `keys` are the words of the subjects. The cost is linear: a word or theme of
// very many subjects relates only neighbours.
void relate_subjects(std::vector<Subject>& subjects, const std::vector<std::string>& keys,
                     const std::vector<MeetingLinks>& meetings, const std::string& language);

}  // namespace openverslag
