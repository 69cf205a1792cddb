#include "document/pdf_pages.h"

#include <dlfcn.h>

#include "document/pdf_module.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// In a build folder, and beside its tests and in an installed program (bin/, lib/).
constexpr const char* kPlaces[] = {"lib/openverslag", "../lib/openverslag"};

}  // namespace

ReadPdfPages* load_pdf_module(const fs::path& folder) {
  for (const char* place : kPlaces) {
    const fs::path file = folder / place / "openverslag-pdf.so";
    if (void* module = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL))
      return reinterpret_cast<ReadPdfPages*>(dlsym(module, "read_pages_with_poppler"));
  }
  return nullptr;
}

ReadPdfPages* load_own_pdf_module() {
  static ReadPdfPages* const read =
      load_pdf_module(fs::read_symlink("/proc/self/exe").parent_path());
  return read;
}

PdfPages read_pdf_pages(const std::string& bytes, std::size_t most_pages) {
  PdfPages out;
  if (ReadPdfPages* const read = load_own_pdf_module())
    read(bytes, most_pages, out);
  else
    out.fault = PdfFault::no_module;
  return out;
}

}  // namespace openverslag
