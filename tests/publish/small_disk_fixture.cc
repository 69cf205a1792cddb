#include "publish/small_disk_fixture.h"

#include <sys/mount.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <cstring>

namespace openverslag {

SmallDisk::SmallDisk(const std::filesystem::path& folder, const std::string& size)
    : folder_(folder),
      is_there_(mount("tmpfs", folder.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0) {
  if (!is_there_)
    WARN("NOT TESTED: a disk of " << size << " cannot be mounted here: " << std::strerror(errno));
}

SmallDisk::~SmallDisk() {
  if (is_there_) umount2(folder_.c_str(), MNT_DETACH);
}

}  // namespace openverslag
