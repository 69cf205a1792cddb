#include "text/folder_fixture.h"

#include <stdlib.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <string>

namespace openverslag {

namespace fs = std::filesystem;

FolderFixture::FolderFixture() {
  std::string name = (fs::temp_directory_path() / "openverslag-test-XXXXXX").string();
  REQUIRE(mkdtemp(name.data()) != nullptr);
  path_ = name;
}

FolderFixture::~FolderFixture() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void FolderFixture::write(const fs::path& file, std::string_view bytes) const {
  fs::create_directories((path_ / file).parent_path());
  std::ofstream(path_ / file, std::ios::binary) << bytes;
}

}  // namespace openverslag
