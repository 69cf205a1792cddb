// What of a file of minutes is offered to readers.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "text/source.h"

namespace openverslag {

// Its ending says that it is a page of HTML: of that, readers get the words alone.
bool is_web_page(std::string_view path);

// The file, without what Document::left_out has of it; lines stay lines. Of HTML the words that
// were read, a line for each paragraph and row.
std::string public_source(const Source& source, const Document& document);

}  // namespace openverslag
