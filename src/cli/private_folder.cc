#include "cli/private_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <system_error>

namespace openverslag {

namespace fs = std::filesystem;

fs::path private_folder(const fs::path& content) {
  std::error_code error;  // that it is no folder is told where it is read
  return fs::weakly_canonical(content, error).parent_path() / ".openverslag";
}

fs::path private_file(const fs::path& content, std::string_view ending) {
  std::error_code error;
  fs::path name = fs::weakly_canonical(content, error).filename();
  name += ending;
  return private_folder(content) / name;
}

bool make_owners_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directory(folder, error);
  fs::permissions(folder, fs::perms::owner_all, error);
  constexpr mode_t kOfOthers = S_IRWXG | S_IRWXO;
  struct stat status = {};
  return stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
         status.st_uid == geteuid() && (status.st_mode & kOfOthers) == 0;
}

bool make_private_folder(const fs::path& folder) {
  const bool is_private = make_owners_folder(folder);
  std::ofstream(folder / ".gitignore") << "*\n";
  return is_private;
}

}  // namespace openverslag
