// A file of the site, whole or in pieces.
#pragma once

#include <functional>
#include <string>

#include "text/pieces.h"

namespace openverslag {

struct OutputFile {
  std::string path;   // below the output folder: "personen/o-van-aa/index.html"
  std::string bytes;  // none when it comes in pieces
  // Of a file that may be large: makes its bytes, piece after piece, the same every time it is
  // called. It may be called until the function that was handed the file returns.
  std::function<void(const TakePiece&)> pieces = {};

  bool is_whole() const { return !pieces; }
};

// All bytes of a file, however it comes.
std::string whole_bytes(const OutputFile& file);

}  // namespace openverslag
