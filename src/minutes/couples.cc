#include "minutes/couples.h"

#include <algorithm>
#include <string>

#include "minutes/attendee.h"
#include "minutes/name_list.h"
#include "text/fold.h"

namespace openverslag {

namespace {

// Where the phrase stands between two blanks; npos: nowhere.
std::size_t find_between_blanks(std::string_view words, std::string_view phrase) {
  for (std::size_t at = words.find(phrase); at != words.npos; at = words.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    if (at > 0 && words[at - 1] == ' ' && end < words.size() && words[end] == ' ') return at;
  }
  return words.npos;
}

}  // namespace

std::optional<Couple> find_couple(std::string_view words, const Vocabulary& vocabulary) {
  for (const std::string& joint : vocabulary.conjunctions) {
    const std::size_t at = find_between_blanks(words, joint);
    if (at == std::string_view::npos) continue;
    const Couple couple{words.substr(0, at - 1), words.substr(at + joint.size() + 1)};
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
