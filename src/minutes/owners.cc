#include "minutes/owners.h"

#include <algorithm>

#include "minutes/name_list.h"
#include "text/fold.h"

namespace openverslag {

namespace {

bool is_word(std::string_view printed) {
  return std::any_of(printed.begin(), printed.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
  });
}

// Initials stand for a person that only the meeting knows: "DW", "M.Z.".
bool is_initials(const PersonName& name) { return name.surname.size() <= 1; }

}  // namespace

std::vector<Owner> read_owners(std::string_view printed, const Vocabulary& vocabulary) {
  std::vector<Owner> owners;
  for (const ListedName& listed : split_names(printed, ",/;+&\n", vocabulary)) {
    const std::string words = collapse_space(listed.in(printed));
    if (!is_word(words) || words == "–") continue;
    auto name = read_person(words, listed.salutation, vocabulary);
    if (name && is_initials(*name)) name.reset();
    owners.push_back({words, std::move(name)});
  }
  return owners;
}

}  // namespace openverslag
