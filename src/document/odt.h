// OpenDocument texts (.odt).
#pragma once

#include "document/document.h"
#include "document/package.h"
#include "text/diagnostic.h"

namespace openverslag {

// Said of a file that can be read with a password only.
bool is_locked_odt(Package& package);

// As read_docx.
bool read_odt(Package& package, Document& document, Diagnostics& diagnostics);

}  // namespace openverslag
