#include "publish/system_failure.h"

#include <cerrno>
#include <system_error>

#include "text/failure.h"

namespace openverslag {

void fail_with_system_error(const std::filesystem::path& path, int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      throw Failure("failure.publish.disk-full", {path.string()});
    case EACCES:
    case EPERM:
    case EROFS:
      throw Failure("failure.publish.no-permission", {path.string()});
    default:
      throw Failure("failure.publish.system",
                    {path.string(), std::generic_category().message(error)});
  }
}

}  // namespace openverslag
