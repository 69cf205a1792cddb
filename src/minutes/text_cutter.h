// Pieces of a text, one after another.
#pragma once

#include <cstddef>

#include "document/document.h"

namespace openverslag {

// Walks through a text from its beginning, so that cutting it into many pieces costs one pass.
class TextCutter {
 public:
  // Keeps a reference to the text.
  explicit TextCutter(const Text& text);

  // The piece without the blanks around it; `begin`, in bytes, never goes back.
  Text cut(std::size_t begin, std::size_t end);

  // Of a byte at or after the last one asked for.
  Place place(std::size_t offset);

 private:
  const Text& text_;
  Place line_place_;  // of the line that begins at line_begin_
  std::size_t line_begin_ = 0;
  std::size_t newline_;    // the first one not walked over
  std::size_t first_ = 0;  // the first mark that has not ended
};

}  // namespace openverslag
