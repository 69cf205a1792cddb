#include "minutes/couples.h"

#include <algorithm>
#include <string>

#include "minutes/attendee.h"
#include "minutes/name_list.h"
#include "text/fold.h"

namespace openverslag {

std::optional<Couple> find_couple(std::string_view words, const Vocabulary& vocabulary) {
  for (const std::string& joint : vocabulary.conjunctions) {
    const std::size_t at = words.find(" " + joint + " ");
    if (at == std::string_view::npos) continue;
    const Couple couple{words.substr(0, at), words.substr(at + joint.size() + 2)};
    const bool salutation = holds(vocabulary.names.honorifics, fold(couple.salutation));
    if (salutation && begins_addressed(couple.second, vocabulary)) return couple;
  }
  return std::nullopt;
}

void add_couple(const Couple& couple, Place place, const Vocabulary& vocabulary,
                std::vector<Attendee>& attendees) {
  Attendee second = read_attendee(couple.second, "", place, vocabulary);
  if (second.name) {
    Attendee first = second;
    PersonName name = *second.name;
    const std::size_t salutation = std::min(name.honorific.size(), second.printed.str().size());
    first.printed = std::string(couple.salutation) + second.printed.str().substr(salutation);
    name.honorific = couple.salutation;
    first.name = SharedName(std::move(name));
    attendees.push_back(std::move(first));
  }
  attendees.push_back(std::move(second));
}

}  // namespace openverslag
