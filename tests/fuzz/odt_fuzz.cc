// Fuzz target: any bytes are read as a OpenDocument text without harm. They are a zip file, or the
// XML in one, its parts behind each other with a NUL between. Build with clang and
// -DOPENVERSLAG_FUZZ=ON, run build/tests/odt_fuzz.
#include <string>

#include "document/reader.h"
#include "document/zip_fixture.h"
#include "fuzz/parts.h"
#include "fuzz/promises.h"

using namespace openverslag;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (!bytes.starts_with("PK")) {
    bytes = test::zip_of({{"mimetype", "x"},
                          {"content.xml", test::part(bytes, 0)},
                          {"styles.xml", test::part(bytes, 1)}});
  }
  Diagnostics diagnostics;
  const auto source = make_source("a.odt", bytes, diagnostics);
  const auto document = source ? read_document(*source, diagnostics) : std::nullopt;
  if (!document) return 0;
  for (const Block& block : document->blocks) test::check(block);
  return 0;
}
