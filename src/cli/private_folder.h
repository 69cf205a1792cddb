// The folder beside the content with what the program keeps for itself on this computer.
#pragma once

#include <filesystem>

namespace openverslag {

// ".openverslag": it holds words that nobody else may read, and nothing that is needed.
std::filesystem::path private_folder(const std::filesystem::path& content);

// Makes it, for its owner alone and for no repository. What goes wrong is found when a file in it
// is written.
void make_private_folder(const std::filesystem::path& folder);

}  // namespace openverslag
