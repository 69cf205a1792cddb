// Any bytes read as a file of some format, for the fuzz targets.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "document/reader.h"
#include "fuzz/promises.h"

namespace openverslag::test {

// By the ending of `path`. Nothing: it cannot be opened as what it is.
inline std::optional<Document> read_bytes(const char* path, const std::uint8_t* data,
                                          std::size_t size) {
  Diagnostics diagnostics;
  const auto source =
      make_source(path, std::string(reinterpret_cast<const char*>(data), size), diagnostics);
  auto document = source ? read_document(*source, diagnostics) : std::nullopt;
  if (document) {
    for (const Block& block : document->blocks) check(block);
  }
  return document;
}

}  // namespace openverslag::test
