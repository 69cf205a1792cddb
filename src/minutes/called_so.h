// People whom the words beside their names call residents or letter writers.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"
#include "privacy/name_policy.h"
#include "text/name.h"

namespace openverslag {

// Of a file, from 1.
struct LineRange {
  std::uint32_t first, last;
};

struct CalledSo {
  PersonName name;
  NameCategory category = NameCategory::resident;
  bool speaks = false;  // "inspreker", and not "bewoner"
  bool is_sure = true;  // called by a noun; who only wrote a letter may be in office elsewhere
  std::vector<LineRange> passages = {};  // where they speak or are spoken of so
  // Where the name stands, when only its place below "Insprekers" makes it one; 0: words say so.
  std::uint32_t guessed_on = 0;
};

// Of one text, in order: "insprekers: G. Aa en de familie Bee", "brief van de heer Aa", "de heer Aa
// (bewoner Dorpsstraat)", "de heer Aa spreekt in".
void add_called_so(std::string_view text, const Vocabulary& vocabulary,
                   std::vector<CalledSo>& people);

// Everybody who is addressed in a text of residents, "de heer Aa", "P. Bee", or begins to speak by
// a full name, "Jan Cee vraagt"; nobody in office.
void add_addressed(std::string_view text, const Vocabulary& vocabulary,
                   std::vector<CalledSo>& people);

}  // namespace openverslag
