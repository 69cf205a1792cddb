// Which blocks of a document are header, and which open the items.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "document/document.h"
#include "minutes/leads.h"
#include "minutes/vocabulary.h"

namespace openverslag {

enum class BlockRole : std::uint8_t {
  header,        // before the first item
  section,       // a heading over several items
  item,          // opens an item: its lead is the title
  sub_item,      // opens an item below the last one
  agenda_table,  // its rows are items
  words,         // belongs to the item above
  closing,       // after the last item
};

struct Outline {
  std::vector<BlockRole> roles;  // as the document's blocks
  std::vector<Lead> leads;       // as the document's blocks
  std::optional<std::size_t> title;
  bool convincing = false;  // numbered or usual items, or an agenda table: these are minutes
};

Outline make_outline(const Document& document, const Vocabulary& vocabulary);

}  // namespace openverslag
