// How far a name goes in a sentence, from its surname back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"
#include "text/name.h"

namespace openverslag {

// The word that ends before the blanks in front of `at`; empty when a sign stands there.
struct WordBefore {
  std::size_t begin, end;
  std::string_view word;
};
WordBefore word_before(std::string_view text, std::size_t at);

// "v.", "v.d.", "vd", "v/d"
bool is_short_particle(std::string_view word);

struct NameSpan {
  std::size_t begin;
  bool has_first_name = false;
  bool is_other = false;       // first names of somebody else
  bool is_called_so = false;   // "inspreker", "briefschrijver"
  std::string honorific = {};  // folded
};

// Of `name`, whose surname begins at `surname`. `published`: people who may be called so too.
NameSpan name_span(std::string_view text, std::size_t surname, const PersonName& name,
                   const std::vector<PersonName>& published, const Vocabulary& vocabulary);

}  // namespace openverslag
