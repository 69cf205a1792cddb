// The words of a passage that are those of an action.
#pragma once

#include <string_view>

#include "minutes/inline_labels.h"
#include "minutes/passages.h"

namespace openverslag {

// The words behind the label up to the end of the last sentence; "(actie Naam: …)" is unpacked.
std::string_view labelled_text(const Passage& passage, std::size_t first, std::size_t last,
                               const InlineLabel& label);

// The sentence; with what stands before it when it is a word or two: "Is dat nodig? Ja."
std::string_view with_words_before(const Passage& passage, std::size_t sentence);

}  // namespace openverslag
