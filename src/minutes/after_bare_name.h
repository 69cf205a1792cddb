// What follows a name at the beginning of a line, and how much that makes of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "minutes/vocabulary.h"
#include "minutes/words.h"

namespace openverslag {

enum class Behind : std::uint8_t {
  nothing,   // the end
  sign,      // "Aa, …", "Aa (…)", "Aa – …"
  colon,     // as a label has one, too
  about,     // "Aa over de weg"
  resident,  // "Aa (bewoner Dorpsstraat)"
  speech,    // "Aa vraagt"
  doing,     // "Aa is", as things are, too
};

// Of a name that ends before the word `at`. Nothing: what follows makes it none.
std::optional<Behind> after_bare_name(const Words& words, std::size_t at,
                                      const Vocabulary& vocabulary);

}  // namespace openverslag
