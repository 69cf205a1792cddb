// Web pages of minutes (.html).
#pragma once

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// Headings, paragraphs, lists and tables. Navigation, page header and footer, scripts and styles
// are left out with a note. Without any heading, the page's <title> is front matter.
Document read_html(const Source& source, Diagnostics& diagnostics);

}  // namespace openverslag
