// Where a site goes: whether the folder is ours to replace, and the names beside it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace openverslag {

// For the output "public": ".public.new", ".public.ready", ".public.old" and ".public.lock" beside
// it, or inside it when the folder itself cannot be renamed.
struct OutputFolder {
  std::filesystem::path shown;   // as the user wrote it, for messages
  std::filesystem::path folder;  // absolute, links followed
  std::filesystem::path fresh;   // the new tree while it is written
  std::filesystem::path ready;   // the new tree while its entries move into a folder that stays
  std::filesystem::path old;     // the old tree, for a moment, where folders cannot be exchanged
  std::filesystem::path lock;
  // A mount point, or a folder that we work in, stays where it is: its entries are replaced. So
  // does one in which such a build was interrupted, until it is mended.
  bool stays = false;
};

// Throws Failure for a folder that is not ours to replace.
OutputFolder locate_output(const std::filesystem::path& output);

// Throws Failure when one of the two lies inside the other.
void refuse_overlap(const std::filesystem::path& content, const std::filesystem::path& output);

// Whether `path` is one of these names of ours.
bool is_scaffolding(const OutputFolder& output, const std::filesystem::path& path);

// What a user put in an output of ours: files (a .gitignore, a CNAME) and, with '/' behind them,
// empty folders (git needs its own). Paths below it, sorted.
std::vector<std::string> files_of_the_user(const OutputFolder& output);

}  // namespace openverslag
