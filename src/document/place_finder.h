// From a byte of a file to its line and column, or to its paragraph and column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/place.h"

namespace openverslag {

// Where words stand in a file without lines. Both from 0.
constexpr std::size_t offset_in_paragraph(std::uint32_t paragraph, std::uint32_t byte) {
  return static_cast<std::size_t>(paragraph) << 32 | byte;
}

// Remembers the line it was on, so that places asked for in reading order cost one pass in all.
class PlaceFinder {
 public:
  // `inserted`: sorted offsets of bytes in `bytes` that do not stand in the file; lines and columns
  // leave them out.
  explicit PlaceFinder(std::string_view bytes, std::vector<std::size_t> inserted = {});
  // Of a file without lines, where Place::line is the number of the paragraph; offsets are made by
  // offset_in_paragraph.
  static PlaceFinder of_paragraphs();

  Place place(std::size_t offset);

 private:
  void go_to_line_of(std::size_t offset);
  bool is_inserted(std::size_t offset) const;
  std::size_t inserted_before(std::size_t offset) const;

  bool counts_paragraphs_ = false;
  std::string_view bytes_;
  std::vector<std::size_t> inserted_;
  std::uint32_t line_ = 1;
  std::size_t begin_ = 0;  // of the line
  std::size_t end_ = 0;    // its '\n', or the end of the file
};

}  // namespace openverslag
