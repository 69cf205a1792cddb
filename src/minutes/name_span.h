// How far a name goes in a sentence, from its surname back.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"
#include "text/name.h"

namespace openverslag {

// The word that ends before the blanks in front of `at`, or in a period there ("Q.Aa"); empty when
// another sign stands there.
struct WordBefore {
  std::size_t begin, end;
  std::string_view word;
};
WordBefore word_before(std::string_view text, std::size_t at);

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

struct FirstNamesBehind {
  std::size_t end;
  bool is_other = false;  // of somebody else
};

// ", Q. van der" of "Aa, Q. van der", " Q." of "Aa Q.", from the end of the surname.
FirstNamesBehind first_names_behind(std::string_view text, std::size_t end, const PersonName& name,
                                    const Vocabulary& vocabulary);

}  // namespace openverslag
