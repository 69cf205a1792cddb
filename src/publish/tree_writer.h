// Files into one new folder, from several threads.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_set>

#include "publish/access.h"
#include "publish/file_access.h"
#include "publish/writeback.h"
#include "text/pieces.h"

namespace openverslag {

// Paths are relative with '/' between folders, which are made when first needed. A file that is
// the same in the previous tree is linked to it: it keeps its time of change, and nothing is
// written.
class TreeWriter {
 public:
  // Makes `folder`. `shown` stands for it in messages. A `durable` tree is sent to the disk while
  // it is written.
  TreeWriter(const std::filesystem::path& folder, const std::filesystem::path& previous,
             std::filesystem::path shown, bool durable);
  ~TreeWriter();
  TreeWriter(const TreeWriter&) = delete;
  TreeWriter& operator=(const TreeWriter&) = delete;

  // Of all that is written from now on, and of the folder itself; what the user put into it stays
  // as it is. Throws Failure when there is no such group.
  void set_access(const Access& access);

  void write(const std::string& path, std::string_view bytes);
  // What comes in pieces, of which only one is in memory.
  void write(const std::string& path, const std::function<void(const TakePiece&)>& pieces);
  // Links a file of the previous tree as it is; with '/' behind it, makes that folder. Throws
  // Failure when this tree has something else in its place.
  void keep(const std::string& path);
  // Until all that was written is on the disk, when the tree is durable.
  void wait_for_disk();
  // Says in the time of its folder that nothing in it was written later.
  void touch();

 private:
  void make_folders(const std::string& path);
  bool is_made(std::string_view folder);
  void keep_mode(const std::string& folder);
  bool is_taken(const std::string& path);
  void copy(const std::string& path);
  bool link_unchanged(const std::string& path, std::string_view bytes);

  std::filesystem::path shown_;
  int folder_ = -1;
  int previous_ = -1;                     // -1: there is none
  std::unique_ptr<Writeback> writeback_;  // none: not durable
  FileAccess access_;
  std::mutex mutex_;
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_set<std::string, Hash, std::equal_to<>> made_;  // asked for at every file
};

}  // namespace openverslag
