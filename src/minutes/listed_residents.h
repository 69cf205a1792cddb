// People in a list below words that say what it is of: "Insprekers:".
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"
#include "minutes/called_so.h"

namespace openverslag {

// Below "Insprekers:", "de volgende personen spreken in:" and "als insprekers melden zich:", one
// name at the beginning of each list item. In order.
//
// And in tables: below "Inspreker" or "Afzender", beside a cell that says so, and below "Naam" of
// an item for residents ("Spreekrecht").
void add_listed_residents(const std::vector<Block>& blocks, bool for_residents,
                          const Vocabulary& vocabulary, std::vector<CalledSo>& people);

// "Spreekrecht", "Insprekers bij punt 4".
bool is_title_for_residents(std::string_view title, const Vocabulary& vocabulary);

}  // namespace openverslag
