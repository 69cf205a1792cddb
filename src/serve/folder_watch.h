// Tells when anything changes in some folders and the folders in them.
#pragma once

#include <filesystem>
#include <vector>

namespace openverslag {

class FolderWatch {
 public:
  // Throws Failure when the system cannot watch (so many).
  explicit FolderWatch(std::vector<std::filesystem::path> folders);
  ~FolderWatch();
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;

  // Readable when something has changed.
  int descriptor() const { return descriptor_; }
  // Forgets what has changed so far, and watches folders that are new.
  void drain();

 private:
  // Whether it is there.
  bool watch(const std::filesystem::path& folder);
  void watch_all();

  std::vector<std::filesystem::path> folders_;
  std::vector<std::filesystem::path> missing_;  // of them, when it last looked
  int descriptor_;
};

}  // namespace openverslag
