// The minutes themselves: one document into one meeting.
#pragma once

#include "document/document.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"
#include "text/diagnostic.h"

namespace openverslag {

// Never fails: words it cannot place are kept in preamble, an item or closing, and reported.
// Nothing is looked up in another file.
Meeting read_minutes(Document document, const Vocabulary& vocabulary, Diagnostics& diagnostics);

}  // namespace openverslag
