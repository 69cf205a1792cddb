// People in no list of the header who speak all the same.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/name_phrases.h"
#include "minutes/vocabulary.h"
#include "minutes/words.h"

namespace openverslag {

class Strangers {
 public:
  // The vocabulary must outlive it.
  Strangers(const Header& header, const Vocabulary& vocabulary);

  // The name at the beginning of a sentence whose verb makes it that of somebody who speaks: "Gerda
  // Zand, voorzitter van het fonds, geeft aan", "Els van der Wei vraagt". "Gerda Zand vraagt" is
  // not sure enough: so does "Sociale Zaken".
  std::optional<NamePhrase> speaking_at(const Words& words, std::size_t at) const;

 private:
  const Vocabulary& vocabulary_;
  std::vector<std::string> no_names_;  // folded: words of the organisations in the lists
};

}  // namespace openverslag
