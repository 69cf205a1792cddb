#include "publish/descriptor.h"

#include <unistd.h>

#include <cerrno>

namespace openverslag {

Descriptor::~Descriptor() {
  if (number_ >= 0) close(number_);
}

int write_all(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace openverslag
