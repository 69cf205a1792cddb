// Labels of attendance that are more than a word and a colon.
#pragma once

#include <optional>
#include <string_view>

#include "minutes/header_labels.h"

namespace openverslag {

// "Aanwezig namens de gemeente" begins with such a label; "Bij dit overleg waren aanwezig" ends
// with one, unless another sentence follows in the value.
std::optional<HeaderLabel> qualified_label(std::string_view printed, std::string_view value,
                                           const Vocabulary& vocabulary);

// The label of an attendance list that a heading begins with: "Aanwezigen tijdens het gesprek".
std::optional<HeaderLabel> attendance_label(std::string_view text, const Vocabulary& vocabulary);

// "Aanwezig zijn de heren …", "Aanwezig A. Aa", "Aanwezig – Jan Aa": without a colon.
std::optional<LabelledText> read_attendance_opening(const Text& line, const Vocabulary& vocabulary);

// "afwezig zonder kennisgeving Aad Bee": how many bytes before a full name say so; 0: none.
std::size_t absence_label_length(std::string_view words, const Vocabulary& vocabulary);

}  // namespace openverslag
