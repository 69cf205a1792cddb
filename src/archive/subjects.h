// The same matter on several agendas.
#pragma once

#include <optional>
#include <vector>

#include "archive/people.h"
#include "archive/titles.h"
#include "text/diagnostic.h"

namespace openverslag {

struct Subjects {
  std::vector<Subject> subjects;  // by title, as in that language; themes and related still to come
  std::vector<std::string> keys;  // as subjects: what their titles have in common
  std::vector<std::vector<std::optional<SubjectIndex>>> of_items;  // as the meetings and items
};

// One subject for each key of a title, or for each [[subject]] of the registry. None for generic
// items, for those that adopt minutes, and for the like. An item that another file of its meeting
// has too is not among the items of its subject.
Subjects find_subjects(const MeetingList& meetings, const std::vector<MeetingLinks>& links,
                       const std::vector<Attendance>& attendance, const NameTable& names,
                       const Registry& registry, std::string_view language, Titles& titles,
                       Diagnostics& diagnostics);

}  // namespace openverslag
