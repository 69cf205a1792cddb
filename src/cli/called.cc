#include "cli/called.h"

#include <filesystem>

namespace openverslag {

bool is_called(std::string_view id, std::string_view file, std::string_view name) {
  while (name.ends_with('/')) name.remove_suffix(1);
  if (name.empty()) return false;
  const bool is_id =
      name.ends_with(id) && (name.size() == id.size() || name[name.size() - id.size() - 1] == '/');
  return is_id || name == file ||
         std::filesystem::path(file).filename() == std::filesystem::path(name).filename();
}

}  // namespace openverslag
