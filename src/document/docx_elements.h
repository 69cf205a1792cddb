// What the elements of a Word document are for what it prints.
#pragma once

#include <cstdint>
#include <string_view>

namespace openverslag {

enum class DocxElement : std::uint8_t {
  wrapper,     // of other elements, without meaning of its own; also what is not known
  paragraph,   // <w:p>
  run,         // <w:r>
  words,       // <w:t>
  blank,       // a tab
  line_break,  // <w:br>, <w:cr>
  hyphen,      // one that never ends a line
  symbol,      // of a font of pictures
  note_mark,   // of a footnote or endnote
  field_edge,  // begin, middle or end of a field
  field_code,  // what it shows: "PAGE"
  simple_field,
  link,
  table,
  row,
  cell,
  content_control,  // <w:sdt>
  alternatives,     // the same twice, for programs of different age
  drawing,          // a picture, or a frame with words
  inserted,         // by a tracked change
  deleted,          // by a tracked change
  other_file,       // the place of words that stand in another file
  left_out,         // properties
};

// `name` without prefix.
DocxElement docx_element(std::string_view name);

}  // namespace openverslag
