#include "publish/file_access.h"

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

#include "text/failure.h"

namespace openverslag {
namespace {

std::optional<unsigned> number_of_group(const std::string& name) {
  std::vector<char> buffer(1 << 14);
  struct group entry = {};
  struct group* found = nullptr;
  // A group with many members needs more.
  while (getgrnam_r(name.c_str(), &entry, buffer.data(), buffer.size(), &found) == ERANGE)
    buffer.resize(buffer.size() * 2);
  return found != nullptr ? std::optional<unsigned>(found->gr_gid) : std::nullopt;
}

}  // namespace

FileAccess::FileAccess(const Access& access) : permissions_(access.permissions) {
  if (access.group.empty()) return;
  group_ = number_of_group(access.group);
  if (!group_) throw Failure("failure.publish.group", {access.group});
}

std::optional<unsigned> FileAccess::folder_mode() const {
  return permissions_ ? std::optional(*permissions_ | (*permissions_ & 0444) >> 2) : std::nullopt;
}

// Whoever may write in the group and whatever the umask says; the group first, as to give a file to
// another takes bits away.
int FileAccess::give(int file) const {
  if (group_ && fchown(file, static_cast<uid_t>(-1), *group_) != 0) return errno;
  return permissions_ && fchmod(file, *permissions_) != 0 ? errno : 0;
}

bool FileAccess::has(unsigned mode, unsigned group) const {
  return (!permissions_ || (mode & 07777) == *permissions_) && (!group_ || group == *group_);
}

}  // namespace openverslag
