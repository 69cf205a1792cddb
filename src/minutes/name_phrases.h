// The words of running text that are a person's name, whoever it is.
#pragma once

#include <cstddef>
#include <vector>

#include "minutes/known_names.h"
#include "minutes/words.h"

namespace openverslag {

struct NamePhrase {
  std::size_t first, end;  // words, honorific and office included
};

enum class PhraseForm : std::uint8_t {
  addressed,  // with honorific, office, title or initials; or in full, as in the attendance list
  bare,       // only the surname of somebody known: may be another word
  office,     // "de voorzitter": the person in the header
};

// Names that stand together: "dhrn. De Roos en Eikman", "mevrouw Aa en de heer Bee".
struct NameGroup {
  std::vector<NamePhrase> names;
  std::size_t end = 0;  // words
  PhraseForm form = PhraseForm::addressed;
};

// The names that begin at the word; none when no name does. A bare surname and an office alone are
// only looked for when `opening`: they mean a person at the start of a sentence.
NameGroup match_names(const Words& words, std::size_t at, const KnownNames& known, bool opening);

}  // namespace openverslag
