// A folder that is there as long as a test runs.
#pragma once

#include <filesystem>
#include <string_view>

namespace openverslag {

class FolderFixture {
 public:
  FolderFixture();
  ~FolderFixture();
  FolderFixture(const FolderFixture&) = delete;
  FolderFixture& operator=(const FolderFixture&) = delete;

  const std::filesystem::path& path() const { return path_; }
  // Makes the folders on the way.
  void write(const std::filesystem::path& file, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

}  // namespace openverslag
