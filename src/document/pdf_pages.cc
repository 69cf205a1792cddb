#include "document/pdf_pages.h"

#include "document/pdf_module.h"
#include "text/module.h"

namespace openverslag {

ReadPdfPages* load_pdf_module() {
  static auto* const read =
      reinterpret_cast<ReadPdfPages*>(load_from_own_module("pdf", "read_pages_with_poppler"));
  return read;
}

PdfPages read_pdf_pages(const std::string& bytes, std::size_t most_pages) {
  PdfPages out;
  if (ReadPdfPages* const read = load_pdf_module())
    read(bytes, most_pages, out);
  else
    out.fault = PdfFault::no_module;
  return out;
}

}  // namespace openverslag
