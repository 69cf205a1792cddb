// Minutes of earlier meetings that an item adopts, and what became of the item itself.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "minutes/meeting.h"
#include "minutes/passages.h"

namespace openverslag {

// From the item's title and decisions: "Verslag 7 september 2020" and "wordt vastgesteld", or both
// in one sentence. A date without a year is the last one before the meeting.
std::vector<Adoption> find_adoptions(const Item& item, const Header& header,
                                     const Lexicon& lexicon);

// The words that say that the item was not dealt with ("Onderwerp gecancelld"); empty: none do.
std::string_view find_dropped(const Item& item, const std::vector<Passage>& passages,
                              const Lexicon& lexicon);

// "(naschrift: …)": something was written after the meeting.
bool has_postscript(const std::vector<Passage>& passages);
// The paragraphs that open with such a word, as blocks.
std::vector<std::uint32_t> postscripts_in(const std::vector<Passage>& passages);

// Is what is decided there about the meeting itself: its agenda, or the minutes of one before?
bool is_procedural(const Item& item);

}  // namespace openverslag
