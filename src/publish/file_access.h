// Who may read the files and folders that are written.
#pragma once

#include <optional>

#include "publish/access.h"

namespace openverslag {

// Nothing set: as the umask says.
class FileAccess {
 public:
  FileAccess() = default;
  // Throws Failure when there is no such group.
  explicit FileAccess(const Access& access);

  const std::optional<unsigned>& group() const { return group_; }
  // Of a folder: who may read what is in it may look into it.
  std::optional<unsigned> folder_mode() const;
  // To an open file. 0, or the errno of what went wrong.
  int give(int file) const;
  bool has(unsigned mode, unsigned group) const;

 private:
  std::optional<unsigned> permissions_;
  std::optional<unsigned> group_;
};

}  // namespace openverslag
