// Whether a surname in a sentence is the name of something else than of a private person.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"

namespace openverslag {

// "Stichting Aa", "bouwbedrijf Aa": is the folded word what something with a name is called by?
bool is_thing_word(std::string_view folded, const Vocabulary& vocabulary);

// "dorpsstraat"
bool is_street(std::string_view folded, const Vocabulary& vocabulary);

// Is one of the endings the end of the folded word, or all of it?
bool has_ending(std::string_view folded, const PhraseList& endings);

// A word that often begins a sentence, and is a surname, too: "Meer", "Groen".
bool is_plain_word(std::string_view folded, const Vocabulary& vocabulary);

// Where a surname stands that nothing beside it makes a person.
struct BareName {
  std::size_t begin, end;
  std::size_t main;  // where the surname begins, behind its particle
  bool is_word;      // an ordinary word of this text, too
  bool is_resident;  // after whom no motion and no party is called
};

// "Bakkerij Aa", "de Aa", "in Aa", "Aa 12", "Aa BV", "Aa Transport", "de motie-Aa"; an ordinary
// word that begins a sentence, and does not say something.
bool is_named_thing(std::string_view text, const BareName& name, const Vocabulary& vocabulary);

// A word that begins a sentence has a capital whatever it is.
bool begins_sentence(std::string_view text, std::size_t at);

}  // namespace openverslag
