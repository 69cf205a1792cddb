// A new file that comes in pieces, beside the same file of the previous tree.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "publish/descriptor.h"
#include "publish/file_access.h"

namespace openverslag {

// As long as the pieces are what the previous file has, nothing is written; if they are to the end,
// the file is linked to it.
class PieceFile {
 public:
  // Two open folders and the path below both; `previous_folder` -1: there is none. `shown` is the
  // file in messages. A previous file that others may read than `access` says is written anew.
  // Throws Failure.
  PieceFile(int previous_folder, int folder, const std::string& path, std::filesystem::path shown,
            const FileAccess& access);

  void add(std::string_view piece);
  // How many bytes were written.
  std::size_t finish();

 private:
  bool goes_on_as_before(std::string_view piece) const;
  bool link_previous() const;
  void begin();
  void write(std::string_view bytes) const;

  const int previous_folder_;
  const int folder_;
  const std::string path_;
  const std::filesystem::path shown_;
  const FileAccess access_;
  const Descriptor previous_;
  std::optional<Descriptor> file_;  // none: all is the same so far
  std::size_t size_ = 0;            // of all pieces
};

}  // namespace openverslag
