// Boxes to tick, typed before the words of a list item.
#pragma once

#include "document/document.h"

namespace openverslag {

// "[ ] words", "[x] words" and "☒ words" become ListItem::ticked.
void read_tick_boxes(Document& document);

}  // namespace openverslag
