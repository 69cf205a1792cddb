// Titles that only their count tells: "1 opening", "2 notulen" at the beginning of paragraphs.
#pragma once

#include <optional>
#include <vector>

#include "document/document.h"
#include "minutes/leads.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// Makes first lines that count on from 1 leads of items, where nothing else tells the items and two
// of the titles are usual ones. `title` is none of them.
void promote_counted_lines(const Document& document, std::optional<std::size_t> title,
                           const Vocabulary& vocabulary, std::vector<Lead>& leads);

}  // namespace openverslag
