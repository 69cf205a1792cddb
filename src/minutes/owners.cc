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

bool is_small(std::string_view word) { return word[0] >= 'a' && word[0] <= 'z'; }

std::vector<std::string_view> words_in(std::string_view printed) {
  std::vector<std::string_view> words;
  for (printed = trim(printed); !printed.empty(); printed = trim(printed)) {
    const std::size_t length = std::min(printed.find(' '), printed.size());
    words.push_back(printed.substr(0, length));
    printed.remove_prefix(length);
  }
  return words;
}

// A title, an office or an initial: behind it stands somebody's name.
bool announces_name(std::string_view word, const Vocabulary& vocabulary) {
  const std::string folded = fold(word);
  return begins_with_initial(word) || holds(vocabulary.names.honorifics, folded) ||
         holds(vocabulary.names.plural_honorifics, folded) ||
         holds(vocabulary.names.titles, folded) || holds(vocabulary.names.offices, folded);
}

}  // namespace

bool names_organisation(std::string_view printed, const Vocabulary& vocabulary) {
  std::vector<std::string_view> words = words_in(printed);
  if (!words.empty() && holds(vocabulary.articles, fold(words.front()))) words.erase(words.begin());
  if (words.empty() || std::ranges::any_of(words, [&](std::string_view word) {
        return announces_name(word, vocabulary);
      }))
    return false;
  const auto is_word_for_one = [&](std::string_view word) {
    return holds(vocabulary.organisation_words, fold(word));
  };
  if (words.size() > 1)
    return is_word_for_one(words.front()) ||
           (is_word_for_one(words.back()) && is_small(words.back()));
  return is_word_for_one(words.front()) &&
         !holds(vocabulary.organisation_surnames, fold(words.front()));
}

void mark_organisations(Facts& facts, const Vocabulary& vocabulary) {
  for (Item& item : facts.items) {
    for (Action& action : item.actions) {
      for (Owner& owner : action.owners)
        owner.is_organisation = !owner.name && names_organisation(owner.printed, vocabulary);
    }
  }
}

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
