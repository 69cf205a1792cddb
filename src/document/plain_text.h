// Plain text (.txt): paragraphs parted by empty lines, or laid out in columns and pages.
#pragma once

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// The lines of a paragraph stay lines ('\n'). Text in the layout of a page (layout_text.h) is read
// as a page is: its columns as tables, without heads and feet.
Document read_plain_text(const Source& source, Diagnostics& diagnostics);

}  // namespace openverslag
