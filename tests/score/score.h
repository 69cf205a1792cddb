// Scores the reading of files against truth files beside them or in another folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "score/comparison.h"

namespace openverslag {

struct Score {
  std::string file;
  Comparison comparison;
};

// The files that have a truth, NAME.expected.json, in `truth`, by name; a folder stands for the
// files in it.
std::vector<std::filesystem::path> files_with_truth(
    const std::vector<std::filesystem::path>& files_or_folders, const std::filesystem::path& truth);

std::vector<Score> score_files(const std::vector<std::filesystem::path>& files,
                               const std::filesystem::path& truth);
Comparison total(const std::vector<Score>& scores);

// A line a file and the totals; with `verbose`, below each file what was missed and invented.
std::string score_table(const std::vector<Score>& scores, bool verbose);

}  // namespace openverslag
