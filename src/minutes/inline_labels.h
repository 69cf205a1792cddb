// "Besluit:", "Actie Naam:": words at the start of a sentence that say what it is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "document/document.h"
#include "minutes/words.h"

namespace openverslag {

enum class InlineLabelKind : std::uint8_t { decision, action };

struct InlineLabel {
  InlineLabelKind kind;
  std::size_t end;          // words: the first one behind the label
  std::size_t text;         // bytes: where the words it labels begin
  std::string_view owners;  // "Platform Zorg" of "Actie Platform Zorg:"
  std::string_view number;  // "12" of "Actiepunt 12:"
  std::string_view due;     // "vóór 1 maart" of "Actie vóór 1 maart:"
};

// A label ends in a colon or a dash, is set in bold or italics, stands in capitals before a line
// end, or is all there is: `text` is what `words` were read from.
std::optional<InlineLabel> find_inline_label(const Words& words, std::size_t at, const Text& text);

// The byte where the words behind a label or owners begin, `end` words on: past colon and dash.
std::size_t begin_of_words(const Words& words, std::size_t end);

// Does the period behind the word belong to it: "dhr.", "mr.", "A."?
bool is_abbreviated(const Words& words, std::size_t at);

// Could the words [first, end) say who is to do something: names, initials, "allen", organisations?
bool may_be_owners(const Words& words, std::size_t first, std::size_t end);

}  // namespace openverslag
