// Fuzz target: any bytes are read as Markdown, HTML and plain text without harm, and every text
// keeps its promises. Build with clang and -DOPENVERSLAG_FUZZ=ON, run build/tests/markdown_fuzz.
#include <cstdint>
#include <string>

#include "document/reader.h"
#include "fuzz/promises.h"

using namespace openverslag;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  for (const char* path : {"a.md", "a.html", "a.txt"}) {
    Diagnostics diagnostics;
    const auto source =
        make_source(path, std::string(reinterpret_cast<const char*>(data), size), diagnostics);
    if (!source) continue;
    const auto document = read_document(*source, diagnostics);
    if (!document) continue;  // a zip file by another name
    for (const Block& block : document->blocks) test::check(block);
  }
  return 0;
}
