// The first name of somebody, where it stands for all of the name.
#pragma once

#include <string_view>
#include <vector>

#include "minutes/vocabulary.h"
#include "privacy/hidden_words.h"
#include "text/name.h"

namespace openverslag {

// "Jan" of Jan Aa, in order; not in "Jan Bee", "Sint Jan" and "Bakkerij Jan", and nowhere when
// somebody of `published` is called so. None of a name without a first name. `is_word`: the first
// name is an ordinary word of these minutes, too.
std::vector<FoundWords> first_names_alone(std::string_view text, const PersonName& name,
                                          bool is_word, const std::vector<PersonName>& published,
                                          const Vocabulary& vocabulary);

}  // namespace openverslag
