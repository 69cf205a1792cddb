#include "text/module.h"

#include <catch2/catch.hpp>

#include "document/pdf_module.h"
#include "publish/tree_fixture.h"

namespace openverslag {

namespace fs = std::filesystem;

TEST_CASE("what is loaded when needed is found below the program, and beside its folder", "[pdf]") {
  const fs::path tests = fs::read_symlink("/proc/self/exe").parent_path();
  const auto load = [](const fs::path& folder) {
    return load_from_module(folder, "pdf", "read_pages_with_poppler");
  };
  void* const found = load(tests);
  REQUIRE(found != nullptr);
  CHECK(load(tests.parent_path()) == found);
  PdfPages out;
  reinterpret_cast<ReadPdfPages*>(found)("%PDF-1.4 and nothing more", 10, out);
  CHECK(out.fault == PdfFault::damaged);
  CHECK(load_from_module(tests, "web", "new_web_server") != nullptr);
  CHECK(load_from_module(tests, "web", "no_such_thing") == nullptr);
}

TEST_CASE("where no such library stands, or it is broken, nothing is loaded", "[pdf]") {
  const FolderFixture folder;
  CHECK(load_from_module(folder.path(), "pdf", "read_pages_with_poppler") == nullptr);
  folder.write("lib/openverslag/openverslag-pdf.so", "no library");
  CHECK(load_from_module(folder.path(), "pdf", "read_pages_with_poppler") == nullptr);
}

}  // namespace openverslag
