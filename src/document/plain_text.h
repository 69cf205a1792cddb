// Plain text (.txt): paragraphs parted by empty lines.
#pragma once

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// The lines of a paragraph stay lines ('\n').
Document read_plain_text(const Source& source);

}  // namespace openverslag
