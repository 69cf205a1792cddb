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

// Where such a name stands, in words.
struct AddressedSpan {
  std::size_t begin = 0;
  std::size_t name = 0;     // behind what addresses it
  std::size_t surname = 0;  // behind the initials
  std::size_t end = 0;
  bool is_addressed = false;
  bool is_group = false;
  bool is_family = false;
  bool are_two = false;  // "de heer en mevrouw Aa"
};

// Of the name that begins at a word. With an honorific, a title, initials or "familie"; with `bare`
// also a surname, or a first name and a surname. Nobody in office.
std::optional<AddressedName> addressed_name_at(const Words& words, std::size_t at, bool bare,
                                               const Vocabulary& vocabulary);

// The same, for those who ask first what stands around the name: most are no resident's, and to
// find one is twenty times as fast as to read its parts.
std::optional<AddressedSpan> addressed_span_at(const Words& words, std::size_t at, bool bare,
                                               const Vocabulary& vocabulary);
PersonName name_in(const Words& words, const AddressedSpan& span, const Vocabulary& vocabulary);

}  // namespace openverslag
