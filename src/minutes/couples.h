// "de heer en mevrouw Aa" in a list of names.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Two people with one name.
struct Couple {
  std::string_view salutation;  // of the first
  std::string_view second;      // "mevrouw Aa"
};

std::optional<Couple> find_couple(std::string_view words, const Vocabulary& vocabulary);

// Both of them, each printed with the name that they share.
void add_couple(const Couple& couple, Place place, const Vocabulary& vocabulary,
                std::vector<Attendee>& attendees);

}  // namespace openverslag
