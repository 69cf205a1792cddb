#include "render/output_file.h"

namespace openverslag {

std::string whole_bytes(const OutputFile& file) {
  std::string bytes = file.bytes;
  if (!file.is_whole()) file.pieces([&](std::string_view piece) { bytes.append(piece); });
  return bytes;
}

}  // namespace openverslag
