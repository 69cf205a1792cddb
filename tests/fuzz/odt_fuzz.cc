// Fuzz target: any bytes are read as a OpenDocument text without harm. They are a zip file, or the
// XML in one, its parts behind each other with a NUL between. Build with clang and
// -DOPENVERSLAG_FUZZ=ON, run build/tests/odt_fuzz.
#include <string>

#include "document/zip_fixture.h"
#include "fuzz/parts.h"
#include "fuzz/read_bytes.h"

using namespace openverslag;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (!bytes.starts_with("PK")) {
    bytes = test::zip_of({{"mimetype", "x"},
                          {"content.xml", test::part(bytes, 0)},
                          {"styles.xml", test::part(bytes, 1)}});
  }
  test::read_bytes("a.odt", reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  return 0;
}
