// What stands below a heading, so that it belongs to the header and opens no item.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "document/document.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// "Aanwezigen tijdens het gesprek" over a list of names, which may stand in groups.
bool heads_people(std::string_view heading, std::span<const Block> below,
                  const Vocabulary& vocabulary);

// "2. Aanwezigheid" without its number.
std::string_view without_number(std::string_view heading, const Vocabulary& vocabulary);

// "1. Praktische info" over a table of labels or a date, "2. Aanwezigheid" over names: no item.
bool heads_numbered_header(std::string_view heading, std::span<const Block> below,
                           const Vocabulary& vocabulary);

// Whom a list of people is of: "Gemeente X" of "Gemeente X:".
std::string team_of(const ListItem& item);

// "Gemeente X" in a list of those present, over a list of its people.
bool heads_nested(const ListItem& item, const Block* below, const Vocabulary& vocabulary);

// "**Team Noord**" in such a list, over names.
bool heads_team(const Text& text, const Block* below);

// "### Bestuursleden" below "## Aanwezigen", a heading of that level, over a list.
bool heads_group(const Heading& heading, int level_above, const Block* below,
                 const Vocabulary& vocabulary);

// "1. Opening" below "Afwezig: A. Aa", or below an empty "Afwezig:".
bool begins_agenda(const ListItem& item, bool filled_beside, const Vocabulary& vocabulary);

// Is the first block below it one of labels: "Datum:", "Aanwezig:"?
// "Agenda en verslag van de werkgroep, 9 mei 2023, 14.00 uur" below a heading: more of the title.
bool heads_title(std::span<const Block> below, const Vocabulary& vocabulary);

bool heads_labels(std::span<const Block> below, const Vocabulary& vocabulary);

}  // namespace openverslag
