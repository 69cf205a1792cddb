#include "serve/temporary_folder.h"

#include <stdlib.h>

#include <string>
#include <system_error>

#include "text/failure.h"

namespace openverslag {

TemporaryFolder::TemporaryFolder() {
  std::string pattern = std::filesystem::temp_directory_path() / "openverslag-XXXXXX";
  if (mkdtemp(pattern.data()) == nullptr) throw Failure("failure.serve.temporary", {pattern});
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code gone_already;
  std::filesystem::remove_all(path_, gone_already);
}

}  // namespace openverslag
