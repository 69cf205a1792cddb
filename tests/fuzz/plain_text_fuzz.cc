// Fuzz target: any bytes are read as plain text without harm, and every text keeps its promises.
// Build with clang and -DOPENVERSLAG_FUZZ=ON, run build/tests/plain_text_fuzz.
#include "fuzz/read_bytes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  openverslag::test::read_bytes("a.txt", data, size);
  return 0;
}
