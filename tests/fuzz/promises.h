// What every reader promises of the texts it makes, for the fuzz targets.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <variant>

#include "document/document.h"

namespace openverslag::test {

inline void require(bool promise) {
  if (!promise) std::abort();
}

inline void check(const Text& text) {
  require(text.place.line > 0 && text.place.column > 0);
  std::uint32_t begin = 0;
  for (const Mark& mark : text.marks) {
    require(begin <= mark.begin && mark.begin <= mark.end && mark.end <= text.plain.size());
    begin = mark.begin;
  }
}

inline void check(const Block& block) {
  if (const auto* table = std::get_if<Table>(&block)) {
    for (const Row& row : table->rows) {
      for (const Cell& cell : row.cells) {
        for (const Text& paragraph : cell.paragraphs) check(paragraph);
      }
    }
  }
  std::visit(
      [](const auto& kind) {
        if constexpr (requires { kind.text; }) check(kind.text);
      },
      block);
}

}  // namespace openverslag::test
