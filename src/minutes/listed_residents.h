// People in a list below words that say what it is of: "Insprekers:".
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "minutes/called_so.h"
#include "minutes/meeting.h"

namespace openverslag {

// Below "Insprekers:", "de volgende personen spreken in:" and "als insprekers melden zich:", one
// name at the beginning of each list item. In order.
//
// And in tables: below "Inspreker" or "Afzender", beside a cell that says so, and below "Naam" of
// an item for residents ("Spreekrecht").
void add_listed_residents(const std::vector<Block>& blocks, bool for_residents,
                          const Vocabulary& vocabulary, std::vector<CalledSo>& people);

// Everybody who is addressed in a block of an item for residents, as add_addressed (called_so.h).
void add_addressed_in(const Block& block, const Vocabulary& vocabulary,
                      std::vector<CalledSo>& people);

// "Spreekrecht", "Insprekers bij punt 4".
bool is_title_for_residents(std::string_view title, const Vocabulary& vocabulary);

// The title of such an item, or of one that it is a part of; empty: it is for nobody of them.
std::string_view title_for_residents(const Facts& facts, std::size_t item,
                                     const Vocabulary& vocabulary);

// Behind "- " or "2. " at the beginning of a line; 0: it is no entry of a list.
std::size_t behind_marker(std::string_view line);

}  // namespace openverslag
