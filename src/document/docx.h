// Word documents (.docx).
#pragma once

#include "document/document.h"
#include "document/package.h"
#include "text/diagnostic.h"

namespace openverslag {

// What is printed: changes accepted, hidden words and comments left out, notes after their
// paragraph. Place::line is the number of the paragraph. False when `package` holds no such
// document, or when it has a problem().
bool read_docx(Package& package, Document& document, Diagnostics& diagnostics);

}  // namespace openverslag
