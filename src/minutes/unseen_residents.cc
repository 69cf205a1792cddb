#include "minutes/unseen_residents.h"

#include "minutes/bare_residents.h"

namespace openverslag {

std::vector<Place> unseen_residents(const Meeting& meeting, const std::vector<CalledSo>& known,
                                    const std::vector<PersonName>& registered,
                                    const std::vector<std::string>& no_names,
                                    const Vocabulary& vocabulary) {
  std::vector<PersonName> names = registered;
  for (const CalledSo& one : known) names.push_back(one.name);
  std::vector<Place> places;
  for (const BareResident& one : bare_residents(meeting, names, no_names, vocabulary)) {
    if (places.empty() || places.back().line != one.place.line) places.push_back(one.place);
  }
  return places;
}

}  // namespace openverslag
