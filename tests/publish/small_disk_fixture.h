// A disk of its own, as small as a test wants it.
#pragma once

#include <filesystem>
#include <string>

namespace openverslag {

// Mounted at an empty folder as long as it lives. Only root may mount: without that right it is not
// there, and says so in the report of the tests.
class SmallDisk {
 public:
  // `size` as mount writes it: "1m".
  SmallDisk(const std::filesystem::path& folder, const std::string& size);
  ~SmallDisk();
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool is_there() const { return is_there_; }

 private:
  std::filesystem::path folder_;
  bool is_there_;
};

}  // namespace openverslag
