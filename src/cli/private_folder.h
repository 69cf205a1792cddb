// The folder beside the content with what the program keeps for itself on this computer.
#pragma once

#include <filesystem>
#include <string_view>

namespace openverslag {

// ".openverslag": it holds words that nobody else may read, and nothing that is needed.
std::filesystem::path private_folder(const std::filesystem::path& content);

// "NAME.removed" in it, of the content called NAME: another one may stand beside it.
std::filesystem::path private_file(const std::filesystem::path& content, std::string_view ending);

// Makes a folder for its owner alone. False when it is not: somebody else made it, or the disk
// knows no permissions.
bool make_owners_folder(const std::filesystem::path& folder);

// Makes that folder beside the content, for no repository either, and tells the same. What else
// goes wrong is found when a file in it is written.
bool make_private_folder(const std::filesystem::path& folder);

}  // namespace openverslag
