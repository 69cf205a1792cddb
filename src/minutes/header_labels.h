// Labels of the header: "Datum:", "**Aanwezig**", "Aanwezig zijn de heren …".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "minutes/vocabulary.h"

namespace openverslag {

enum class HeaderField : std::uint8_t {
  unknown,
  date,
  time,
  location,
  chair,
  secretary,
  present,
  absent,
  body,
  distribution,
  status,
  publicity,
};

inline bool is_attendance(HeaderField field) {
  return field == HeaderField::present || field == HeaderField::absent;
}

struct HeaderLabel {
  HeaderField kind = HeaderField::unknown;
  std::string printed;    // without colon
  std::string qualifier;  // "de gemeente", of "Aanwezig namens de gemeente"
};

// The label that the whole text is, a colon after it or not; nothing when it is none we know.
std::optional<HeaderLabel> whole_label(std::string_view text, const Vocabulary& vocabulary);

struct LabelledText {
  HeaderLabel label;
  Text value;  // may be empty: then it stands in what follows
};

// What stands on the line from a byte on, without a colon in front.
Text value_after(const Text& line, std::size_t begin);

// The label a line begins with. One we do not know counts only when it is bold or `any` is set.
std::optional<LabelledText> read_labelled(const Text& line, bool any, const Vocabulary& vocabulary);

// "Ons kenmerk", "Telefoon": do they stand above a letter?
bool are_of_letterhead(const std::vector<LabelledText>& labels, const Vocabulary& vocabulary);

// A paragraph of label lines, several of which may have run together on one line; a line without a
// label carries on the value above. Empty when the first line has no label.
std::vector<LabelledText> read_labels(const Text& paragraph, const Vocabulary& vocabulary);

}  // namespace openverslag
