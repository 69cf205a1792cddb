// Who may read and write the files and folders of a site.
#pragma once

#include <optional>
#include <string>

namespace openverslag {

struct Access {
  std::optional<unsigned> permissions;  // of files; nothing: as the umask has it
  std::string group;                    // empty: as the system has it
};

}  // namespace openverslag
