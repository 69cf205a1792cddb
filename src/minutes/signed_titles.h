// Titles of items as many clerks type them: with a sign at their end, or with the words of the item
// behind it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "minutes/leads.h"

namespace openverslag {

// "5. Verkeer;", "2. Notulen 17 april.": a number and a short title, and no sentence.
bool is_signed_title(std::string_view line, const Vocabulary& vocabulary);

// The title without the sign at its end; the period of an abbreviation stays.
std::string_view without_title_sign(std::string_view title, const Vocabulary& vocabulary);

// Does somebody do something, or is something done? A word between the first and the last says so.
bool holds_verb(std::string_view words, const Vocabulary& vocabulary);

// Such titles open items where their numbers count on from the item before, and no line that is a
// title for certain has their number.
void promote_signed_titles(const Document& document, std::optional<std::size_t> title,
                           const Vocabulary& vocabulary, std::vector<Lead>& leads);

}  // namespace openverslag
