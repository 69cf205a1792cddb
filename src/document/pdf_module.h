// What the library that is loaded to read PDF offers, and where it is found.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "document/pdf_pages.h"

namespace openverslag {

// `out` is new. May be called from several threads.
using ReadPdfPages = void(const std::string& bytes, std::size_t most_pages, PdfPages& out);

extern "C" __attribute__((visibility("default"))) ReadPdfPages read_pages_with_poppler;

// Loads the library of the program that stands in `folder`; nullptr when it is not there or cannot
// be loaded. It stays loaded.
ReadPdfPages* load_pdf_module(const std::filesystem::path& folder);
// That of this program.
ReadPdfPages* load_own_pdf_module();

}  // namespace openverslag
