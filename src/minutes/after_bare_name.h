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
  about,     // "Aa over de weg", and no verb of speaking further on
  resident,  // "Aa (bewoner Dorpsstraat)"
  speech,    // "Aa vraagt"
  doing,     // "Aa is", as things are, too
  company,   // "Aa en haar buurman"
  unknown,   // "Aa bewaakt": it looks like a verb
  mention,   // anything, within a sentence
};

// Of a name that ends before the word `at`; `are_several`: the last of some. Nothing: what follows
// makes it none. Never `mention`.
std::optional<Behind> after_bare_name(const Words& words, std::size_t at, bool are_several,
                                      const Vocabulary& vocabulary);

}  // namespace openverslag
