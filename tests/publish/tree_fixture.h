// A temporary folder, and folders compared as a whole.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "text/folder_fixture.h"

namespace openverslag {

// Path of every file below `folder`, '/' between folders, with its bytes.
std::map<std::string, std::string> tree_of(const std::filesystem::path& folder);

std::string bytes_of(const std::filesystem::path& file);

// What the user reads of the Failure that `action` throws, in English, with "DIR" for `folder`;
// "no failure" when there is none.
std::string failure_of(const std::filesystem::path& folder, const std::function<void()>& action);

// While it lives, what is not allowed fails for the superuser too: it acts as nobody.
class WithoutPrivileges {
 public:
  WithoutPrivileges();
  ~WithoutPrivileges();
  WithoutPrivileges(const WithoutPrivileges&) = delete;
  WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;
};

}  // namespace openverslag
