#include "document/pdf_module.h"

#include <catch2/catch.hpp>

#include "document/pdf_pages.h"
#include "publish/tree_fixture.h"

namespace openverslag {

namespace fs = std::filesystem;

TEST_CASE("what reads PDF is found below the program, and beside its folder", "[pdf]") {
  const fs::path tests = fs::read_symlink("/proc/self/exe").parent_path();
  ReadPdfPages* const found = load_pdf_module(tests);
  REQUIRE(found != nullptr);
  CHECK(load_pdf_module(tests.parent_path()) == found);
  PdfPages out;
  found("%PDF-1.4 and nothing more", 10, out);
  CHECK(out.fault == PdfFault::damaged);
}

TEST_CASE("where nothing that reads PDF stands, or it is broken, nothing is loaded", "[pdf]") {
  const FolderFixture folder;
  CHECK(load_pdf_module(folder.path()) == nullptr);
  folder.write("lib/openverslag/openverslag-pdf.so", "no library");
  CHECK(load_pdf_module(folder.path()) == nullptr);
}

}  // namespace openverslag
