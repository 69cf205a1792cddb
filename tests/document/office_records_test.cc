// Whole records as LibreOffice saves them (tests/document/office).
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include "document/document_fixture.h"
#include "project_root.h"

namespace openverslag::test {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("a record of LibreOffice is read as its print says", "[document][office]") {
  int records = 0;
  for (const auto& entry : fs::directory_iterator(PROJECT_ROOT "/tests/document/office")) {
    if (entry.path().extension() == ".print") {
      CHECK(fs::exists(fs::path(entry.path()).replace_extension()));
      continue;
    }
    const Reading reading = read(entry.path().filename().string(), bytes_of(entry.path()));
    const std::string print = reading.document + "\n" + reading.problems;
    const fs::path golden = entry.path().string() + ".print";
    if (std::getenv("UPDATE_GOLDEN") != nullptr) std::ofstream(golden, std::ios::binary) << print;
    INFO(golden);
    CHECK(print == bytes_of(golden));
    ++records;
  }
  CHECK(records == 6);
}

}  // namespace openverslag::test
