// What the clerk wrote about a meeting, above the words of its file or in a file beside it.
#pragma once

#include "minutes/header_values.h"

namespace openverslag {

// Both may override any field of the header: title, body, date, continued_on, start, end, time,
// location, chair, secretary, present, absent, status, publicity, language, published. The file
// beside the minutes counts before front matter. What the words say themselves is kept
// (FieldOrigin::replaced). "title" and "date" above the words, which other programs write too,
// count where the words say nothing; "titel" and "datum" there, "meeting_title" and "meeting_date",
// always. A value that cannot be is reported and does not count; nor does an unknown key, which is
// reported in a file of the clerk's own, and in front matter, which other programs have keys in,
// when it looks like one of ours.

// The dates alone, among the others that the file has: they say what year is meant.
void take_given_date(const Document& document, HeaderDraft& draft);

// The title, where the words have none; one that a program wrote comes last.
void take_given_title(const Document& document, Header& header);

// All the rest.
void apply_overrides(const Document& document, const Vocabulary& vocabulary, Header& header,
                     Diagnostics& diagnostics);

}  // namespace openverslag
