// Fuzz target: any bytes are read as a Word document without harm. They are a zip file, or the
// XML in one, its parts behind each other with a NUL between. Build with clang and
// -DOPENVERSLAG_FUZZ=ON, run build/tests/docx_fuzz.
#include <string>

#include "document/zip_fixture.h"
#include "fuzz/parts.h"
#include "fuzz/read_bytes.h"

using namespace openverslag;

constexpr const char* kRelations =
    "<r><r Id=\"a\" Type=\"/styles\" Target=\"styles.xml\"/>"
    "<r Id=\"b\" Type=\"/numbering\" Target=\"numbering.xml\"/>"
    "<r Id=\"c\" Type=\"/footnotes\" Target=\"footnotes.xml\"/>"
    "<r Id=\"d\" Type=\"/hyperlink\" Target=\"https://x.example\"/></r>";

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (!bytes.starts_with("PK")) {
    bytes = test::zip_of({{"_rels/.rels", "<r/>"},
                          {"word/_rels/document.xml.rels", kRelations},
                          {"word/document.xml", test::part(bytes, 0)},
                          {"word/styles.xml", test::part(bytes, 1)},
                          {"word/numbering.xml", test::part(bytes, 2)},
                          {"word/footnotes.xml", test::part(bytes, 3)}});
  }
  test::read_bytes("a.docx", reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
  return 0;
}
