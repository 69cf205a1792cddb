// The files of word processors, told apart by what is in them.
#pragma once

#include <optional>
#include <string_view>

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/source.h"

namespace openverslag {

// `source` is a zip file. Nothing, and a warning, when it holds no minutes that can be read.
std::optional<Document> read_office(const Source& source, Diagnostics& diagnostics);

// ".docx", ".odt", … in small letters.
bool is_office_ending(std::string_view ending);

}  // namespace openverslag
