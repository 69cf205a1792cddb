// One build at a time for one output folder.
#pragma once

#include <filesystem>

namespace openverslag {

// Holds a lock file while it lives. The lock falls with the process, however that ends; a file
// that was left behind does no harm.
class OutputLock {
 public:
  // Throws Failure when another build holds it. `shown` is the output in that message.
  OutputLock(std::filesystem::path file, const std::filesystem::path& shown);
  ~OutputLock();
  OutputLock(const OutputLock&) = delete;
  OutputLock& operator=(const OutputLock&) = delete;

 private:
  std::filesystem::path file_;
  int descriptor_ = -1;
};

}  // namespace openverslag
