#include "publish/descriptor.h"

#include <unistd.h>

#include <cerrno>

#include "publish/system_failure.h"

namespace openverslag {

Descriptor::~Descriptor() {
  if (number_ >= 0) close(number_);
}

void write_all(int file, std::string_view bytes, const std::filesystem::path& shown) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail_with_system_error(shown, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace openverslag
