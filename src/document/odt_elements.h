// What the elements of an OpenDocument text are for what it prints.
#pragma once

#include <cstdint>
#include <string_view>

namespace openverslag {

enum class OdtElement : std::uint8_t {
  wrapper,    // of other elements, without meaning of its own; also what is not known
  paragraph,  // <text:p>
  heading,    // <text:h>
  span,
  link,
  blanks,  // <text:s>: several in a row
  tab,
  line_break,
  note,
  list,
  list_item,
  table,
  heading_rows,
  row,
  cell,
  section,
  contents,  // a table of contents
  changes,   // what was deleted while changes were tracked
  drawing,   // a frame or a shape, with words or a picture
  picture,
  left_out,  // comments, settings
};

// `name` without prefix.
OdtElement odt_element(std::string_view name);

}  // namespace openverslag
