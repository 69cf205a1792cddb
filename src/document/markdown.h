// Markdown and the HTML inside it, through md4c.
#pragma once

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// GFM tables, task lists, strikethrough, both styles of heading; printed list numbers are kept.
// Known inline tags become marks, <p> and <br> paragraphs and line breaks; an unknown tag
// (<Actiepunt Naam>) is text; a forbidden one (<script>, <iframe>, on…=) is text with a warning.
Document read_markdown(const Source& source, Diagnostics& diagnostics);

}  // namespace openverslag
