#include "minutes/hidden_names.h"

#include <algorithm>
#include <map>

#include "minutes/shown_initials.h"
#include "text/fold.h"

namespace openverslag {

// "K. Aa (wethouder)" is wethouder Aa.
PersonName with_office(const Attendee& attendee) {
  PersonName name = *attendee.name;
  if (name.office.empty()) name.office = attendee.role;
  return name;
}

bool is_called_by_office(const PersonName& name, const Vocabulary& vocabulary) {
  if (!name.honorific.empty()) return false;
  const std::string office = fold(name.office);
  return holds(vocabulary.address_offices, office) ||
         holds(vocabulary.address_offices, office + ".");
}

bool may_be_one(const PersonName& a, const PersonName& b) {
  const std::string left = surname_key(a);
  const std::string right = surname_key(b);
  // "Aa-van Bee" may be called "Aa".
  const auto begins = [](const std::string& longer, const std::string& shorter) {
    return longer.size() > shorter.size() && longer.starts_with(shorter) &&
           longer[shorter.size()] == '-';
  };
  return (left == right || begins(left, right) || begins(right, left)) && first_names_agree(a, b);
}

std::vector<HiddenName> hidden_names(const std::vector<CalledSo>& people,
                                     const NamePolicy& policy) {
  std::map<std::string, std::size_t> total;
  const auto word_of = [&](const CalledSo& one) {
    return one.category == NameCategory::resident && !one.speaks ? policy.visitor
                                                                 : policy.word(one.category);
  };
  for (const CalledSo& one : people) ++total[word_of(one)];
  std::map<std::string, std::size_t> number;
  std::vector<HiddenName> hidden;
  for (const CalledSo& one : people) {
    const bool by_role = policy.of(one.category) == Publication::role;
    std::string shown = by_role ? word_of(one) : initials_of(one.name);
    if (by_role && total[shown] > 1) shown += " " + std::to_string(++number[word_of(one)]);
    const bool is_resident =
        one.category == NameCategory::resident || one.category == NameCategory::letter_writer;
    hidden.push_back({.name = one.name,
                      .shown = "[" + shown + "]",
                      .is_resident = is_resident,
                      .passages = one.passages,
                      .guessed_on = one.guessed_on});
  }
  return hidden;
}

std::vector<PersonName> published_names(const Header& header,
                                        const std::vector<HiddenName>& hidden) {
  std::vector<PersonName> names;
  const auto add = [&](const Attendee& attendee) {
    if (attendee.name && std::ranges::none_of(hidden, [&](const HiddenName& one) {
          // Who is withdrawn may be written in another way; the others are of this very list.
          return one.withdrawn ? may_be_one(one.name, *attendee.name) : one.name == *attendee.name;
        }))
      names.push_back(with_office(attendee));
  };
  std::ranges::for_each(header.present, add);
  std::ranges::for_each(header.absent, add);
  if (header.chair) add(*header.chair);
  if (header.secretary) add(*header.secretary);
  return names;
}

std::string without_number(const std::string& shown) {
  const std::size_t blank = shown.rfind(' ');
  if (blank == shown.npos) return shown;
  const std::size_t end = shown.find_first_not_of("0123456789", blank + 1);
  return shown.substr(0, blank) + (end == shown.npos ? "" : shown.substr(end));
}

}  // namespace openverslag
