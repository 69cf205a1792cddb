// What looks like a label of the header or its value, and is what somebody said below it.
#pragma once

#include "minutes/header_labels.h"
#include "minutes/meeting.h"
#include "minutes/vocabulary.h"

namespace openverslag {

// "Anna: De gemeente heeft nog niets laten horen.", where Anna is in the list of those present.
bool is_said_by_somebody(const LabelledText& labelled, const Header& header,
                         const Vocabulary& vocabulary);

// May a paragraph below a label without a value be that value? Below "Verslag", the title of what
// follows as well as a label of the secretary, sentences are no name.
bool may_be_value(HeaderField field, const Text& text, const Vocabulary& vocabulary);

}  // namespace openverslag
