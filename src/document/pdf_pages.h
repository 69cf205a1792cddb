// The words and ruled lines of a PDF file, page by page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "document/printed_page.h"

namespace openverslag {

// no_module: what reads PDF is not installed beside the program, or cannot be loaded.
enum class PdfFault : std::uint8_t { none, password, damaged, no_module };

struct PdfPages {
  PdfFault fault = PdfFault::none;
  std::size_t page_count = 0;      // of the file
  std::vector<PrintedPage> pages;  // none when there are more than `most_pages`
  std::size_t covered_words = 0;   // painted over afterwards: whoever did so took them out
  bool cut_off = false;            // drawn beyond all measure; the rest was left unread
};

// May be called from several threads. `bytes` must begin with %PDF-.
PdfPages read_pdf_pages(const std::string& bytes, std::size_t most_pages);

}  // namespace openverslag
