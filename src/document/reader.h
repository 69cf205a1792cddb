// One door for every file format.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// By the ending of the name (.md, .markdown, .mdown, .mkd, .txt, .html, .htm, .docx, .docm, .doc,
// .odt, .pdf).
bool is_readable_format(std::string_view path);

// What a reader does not understand becomes paragraphs, with a diagnostic. Nothing, and a
// diagnostic, for a file that cannot be opened as what it is (a password, cut off, a scan).
std::optional<Document> read_document(const Source& source, Diagnostics& diagnostics);

// The words of a Word document, a line for each paragraph as Place::line counts them; empty of
// other files.
std::string lines_of(const Source& source);

}  // namespace openverslag
