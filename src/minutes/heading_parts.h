// Headings over smaller headings: of the whole, and of an item with parts.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "minutes/leads.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// "Verslag" or "Besproken punten" over several smaller headings, below the agenda and those
// present: the items are below it. `title` is none.
std::optional<std::size_t> find_container(const std::vector<Lead>& leads,
                                          std::optional<std::size_t> title,
                                          const Vocabulary& vocabulary);

// "Toelichting", "Besluit": words of an item, and no part of it.
bool tells_what(std::string_view title, const Vocabulary& vocabulary);

// "Genomen besluiten:": what stands below are decisions.
bool is_decision_title(std::string_view title, const Vocabulary& vocabulary);

struct PartHeading {
  std::size_t item;   // the heading of the item above
  std::size_t index;  // a smaller heading below it
  int item_level;     // of the headings of items
};

// Is the smaller heading the first part of an item without a number that says no more itself than
// how it is parted?
bool heads_parts(const std::vector<Block>& blocks, const std::vector<Lead>& leads,
                 const PartHeading& part, const Vocabulary& vocabulary);

}  // namespace openverslag
