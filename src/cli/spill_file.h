// Bytes put aside on the disk while a build goes on, in a file that nobody else sees.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace openverslag {

// The file has no name, so it is gone with the program however that ends. May be used from several
// threads.
class SpillFile {
 public:
  struct Part {
    std::uint64_t at;
    std::uint64_t size;
  };

  // Where no file can be made in `folder`, nothing is kept.
  explicit SpillFile(const std::filesystem::path& folder);
  ~SpillFile();
  SpillFile(const SpillFile&) = delete;
  SpillFile& operator=(const SpillFile&) = delete;

  // Nothing when it could not be written: the disk may be full.
  std::optional<Part> write(std::string_view bytes);
  // Nothing when it cannot be read.
  std::optional<std::string> read(const Part& part) const;

 private:
  int file_;
  std::atomic<std::uint64_t> end_ = 0;
};

// TMPDIR, else /var/tmp, which is on the disk where /tmp may be in memory.
std::filesystem::path spill_folder();

}  // namespace openverslag
