// Where the surname of somebody may stand in a text, in whatever way it is spelled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/name.h"

namespace openverslag {

enum class SpelledAs : std::uint8_t {
  whole,       // "van der Aa", "v.d. Aa", "Aa-Bee", "Aa - Bee"
  first_part,  // "Aa" of Aa-Bee
  last_part,   // "Bee" of Aa-Bee
  bare,        // "Aa" of van der Aa
};

struct SpelledName {
  std::size_t begin, end;  // bytes, with its particle
  std::size_t main;        // where the surname itself begins
  SpelledAs as;
};

// In order, none within another; also with an s at the end ("Aas heg").
std::vector<SpelledName> spellings_in(std::string_view text, const PersonName& name);

// What is folded of a surname that is spelled so.
std::string spelled_key(const PersonName& name, SpelledAs as);

// Where "v.", "v.d.", "v. d.", "vd" or "v/d" begins that ends before `at`; `at`: none does.
std::size_t short_particle_before(std::string_view text, std::size_t at);

}  // namespace openverslag
