#include "cli/private_folder.h"

#include <fstream>
#include <system_error>

namespace openverslag {

namespace fs = std::filesystem;

fs::path private_folder(const fs::path& content) {
  return fs::weakly_canonical(content).parent_path() / ".openverslag";
}

void make_private_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directory(folder, error);
  fs::permissions(folder, fs::perms::owner_all, error);
  std::ofstream(folder / ".gitignore") << "*\n";
}

}  // namespace openverslag
