// PDF files with text (.pdf).
#pragma once

#include <optional>

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// Places are pages, and lines on the page. Nothing, and a warning, for a file that gives no text: a
// scan, a password, damage, letters without meaning, more than 2,000 pages.
std::optional<Document> read_pdf(const Source& source, Diagnostics& diagnostics);

}  // namespace openverslag
