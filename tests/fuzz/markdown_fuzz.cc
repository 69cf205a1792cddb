// Fuzz target: any bytes are read as Markdown, HTML and plain text without harm, and every text
// keeps its promises. Build with clang and -DOPENVERSLAG_FUZZ=ON, run build/tests/markdown_fuzz.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "document/reader.h"

namespace {

using namespace openverslag;

void require(bool promise) {
  if (!promise) std::abort();
}

void check(const Text& text) {
  require(text.place.line > 0 && text.place.column > 0);
  std::uint32_t begin = 0;
  for (const Mark& mark : text.marks) {
    require(begin <= mark.begin && mark.begin <= mark.end && mark.end <= text.plain.size());
    begin = mark.begin;
  }
}

void check(const Block& block) {
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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const char* path : {"a.md", "a.html", "a.txt"}) {
    Diagnostics diagnostics;
    const auto source =
        make_source(path, std::string(reinterpret_cast<const char*>(data), size), diagnostics);
    if (!source) continue;
    const Document document = read_document(*source, diagnostics).value();
    for (const Block& block : document.blocks) check(block);
  }
  return 0;
}
