// A name in running text by the words before it: "de heer Aa", "P. van der Bee", "familie Cee".
#pragma once

#include <cstddef>
#include <optional>

#include "minutes/vocabulary.h"
#include "minutes/words.h"
#include "text/name.h"

namespace openverslag {

struct AddressedName {
  PersonName name;
  std::size_t end = 0;        // words
  bool is_addressed = false;  // by more than a capital
  bool is_group = false;      // "de heren Aa": who follows is one, too
  bool is_family = false;
};

// Of the name that begins at a word. With an honorific, a title, initials or "familie"; with `bare`
// also a surname, or a first name and a surname. Nobody in office.
std::optional<AddressedName> addressed_name_at(const Words& words, std::size_t at, bool bare,
                                               const Vocabulary& vocabulary);

}  // namespace openverslag
