// What the library that is loaded to read PDF offers.
#pragma once

#include <cstddef>
#include <string>

#include "document/pdf_pages.h"

namespace openverslag {

// `out` is new. May be called from several threads.
using ReadPdfPages = void(const std::string& bytes, std::size_t most_pages, PdfPages& out);

extern "C" __attribute__((visibility("default"))) ReadPdfPages read_pages_with_poppler;

// Nothing where it is missing or cannot be loaded (text/module.h).
ReadPdfPages* load_pdf_module();

}  // namespace openverslag
