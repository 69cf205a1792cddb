// Titles of items that neither size, bold letters nor a number alone on a line tell.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "minutes/leads.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// is_generic_title, or that with a time of day: "22:00 Sluiting", "sluiting om 21.15 uur".
bool is_usual_title(std::string_view title, const Vocabulary& vocabulary);

// "Opening" and "Rondvraag" on plain lines of their own, in a document without other items: they
// are titles as bold lines are, and so are the lines over words between them.
void promote_plain_lines(const Document& document, std::optional<std::size_t> title,
                         const Vocabulary& vocabulary, std::vector<Lead>& leads);

// "1. Opening. De voorzitter opent …": the title and the words in one paragraph.
void promote_run_in_titles(const Document& document, std::optional<std::size_t> title,
                           const Vocabulary& vocabulary, std::vector<Lead>& leads);

}  // namespace openverslag
