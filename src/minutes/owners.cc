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

// "JVD en RP"
bool are_initials(std::string_view words) {
  constexpr std::size_t kLongest = 4;
  return words.size() > 1 && words.size() <= kLongest &&
         std::ranges::all_of(words, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// Two of them are parted by "en" as names are.
std::size_t joint_of_initials(std::string_view words, const Vocabulary& vocabulary) {
  for (const std::string& joint : vocabulary.conjunctions) {
    const std::size_t at = words.find(" " + joint + " ");
    const bool joins = at != std::string_view::npos && are_initials(words.substr(0, at)) &&
                       are_initials(words.substr(at + joint.size() + 2));
    if (joins) return at;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<Owner> read_owners(std::string_view printed, const Vocabulary& vocabulary) {
  std::vector<Owner> owners;
  if (const std::size_t joint = joint_of_initials(trim(printed), vocabulary);
      joint != std::string_view::npos) {
    const std::string_view words = trim(printed);
    return {{std::string(words.substr(0, joint)), {}},
            {std::string(words.substr(words.rfind(' ') + 1)), {}}};
  }
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
