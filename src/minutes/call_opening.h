// Words that introduce a resident or a letter writer: "insprekers:", "brief van".
#pragma once

#include <cstddef>
#include <optional>

#include "minutes/called_so.h"
#include "minutes/words.h"

namespace openverslag {

// How a name may be introduced.
struct CallOpening {
  std::size_t end;  // words
  CalledSo as;
  bool names_a_person;            // "inspreker": a surname alone may follow
  bool may_pause;                 // a comma before the name
  bool is_one_of_many = false;    // "een inwoner, de heer Aa, …": a comma behind it then, too
  bool takes_full_names = false;  // "bewoner": a first name and a surname may follow
  bool takes_surnames = true;     // then, a surname with a verb may, too: "bewoner Aa vraagt"
  bool ends_in_in = false;        // "namens de raad spreekt Jan Aa in."
};

// What begins at a word, if anything.
std::optional<CallOpening> call_opening_at(const Words& words, std::size_t at,
                                           const Vocabulary& vocabulary);

}  // namespace openverslag
