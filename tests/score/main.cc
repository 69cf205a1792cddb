// openverslag_score FILE|FOLDER … [--truth DIR] [--verbose]
#include <exception>
#include <iostream>
#include <string>

#include "score/score.h"

int main(int count, char** words) {
  using namespace openverslag;
  std::vector<std::filesystem::path> files;
  std::filesystem::path truth;
  bool verbose = false;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    if (word == "--verbose") {
      verbose = true;
    } else if (word == "--truth" && i + 1 < count) {
      truth = words[++i];
    } else {
      files.emplace_back(word);
    }
  }
  if (files.empty()) {
    std::cerr << "usage: openverslag_score FILE|FOLDER ... [--truth DIR] [--verbose]\n";
    return 2;
  }
  try {
    std::cout << score_table(score_files(files_with_truth(files, truth), truth), verbose);
  } catch (const std::exception& failure) {
    std::cerr << failure.what() << "\n";
    return 2;
  }
  return 0;
}
