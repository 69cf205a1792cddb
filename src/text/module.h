// Libraries of the program itself that are loaded when something needs them.
#pragma once

#include <filesystem>
#include <string>

namespace openverslag {

// What `symbol` stands for in openverslag-NAME.so of the program in `folder`; nullptr when it is
// not there or cannot be loaded. It stays loaded.
void* load_from_module(const std::filesystem::path& folder, const std::string& name,
                       const char* symbol);
// Of this program.
void* load_from_own_module(const std::string& name, const char* symbol);

}  // namespace openverslag
