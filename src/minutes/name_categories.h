// What people were at a meeting, by the words beside their names.
#pragma once

#include <optional>
#include <string_view>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "privacy/name_policy.h"

namespace openverslag {

// "inspreker", "de insprekers", "bewoner Dorpsstraat", "namens de buurt", "adviseur": nothing for
// words of a public office, or none.
std::optional<NameCategory> category_of(std::string_view role, const Vocabulary& vocabulary);

// By role, by the office before the name, and by whom they were there for. Who has an office too is
// no resident.
NameCategory category_of(const Attendee& attendee, const Vocabulary& vocabulary);

// "inspreker", and not "bewoner".
bool is_speaker(std::string_view role, const Vocabulary& vocabulary);

}  // namespace openverslag
