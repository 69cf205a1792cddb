#include "score/score.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "cli/inspection.h"
#include "document/reader.h"
#include "text/diagnostic.h"

namespace openverslag {

namespace fs = std::filesystem;

namespace {

fs::path truth_of(const fs::path& file, const fs::path& truth) {
  const fs::path folder = truth.empty() ? file.parent_path() : truth;
  return folder / (file.stem().string() + ".expected.json");
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file);
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

Comparison score_of(const fs::path& file, const fs::path& truth) {
  Diagnostics diagnostics;
  const auto inspection = inspect_file(file, diagnostics);
  const std::string nothing = R"({"present": [], "absent": [], "items": [], "actions": [],
                                  "decisions": []})";
  return compare_reading(bytes_of(truth_of(file, truth)),
                         inspection ? inspection_json(*inspection) : nothing);
}

// "12" right of the "12" asked, "11/12" when one is wrong, "-" when none was asked.
std::string fraction(const Tally& tally) {
  const int asked = tally.found + tally.missed;
  if (asked == 0) return "-";
  return tally.missed == 0 ? fmt::format("{}", asked) : fmt::format("{}/{}", tally.found, asked);
}

std::string line_of(const std::string& name, const Comparison& comparison) {
  std::string line = fmt::format("{:<34}{:>8}", name, fraction(comparison.header()));
  for (const Tally& tally : comparison.lists) line += fmt::format("{:>11.3f}", tally.f1());
  return line + "\n";
}

std::string totals(const Comparison& all) {
  std::string out = "\n";
  for (std::size_t i = 0; i < kFacts.size(); ++i)
    out += fmt::format("{:<12} {:>8}\n", kFacts[i], fraction(all.facts[i]));
  out += fmt::format("\n{:<12} {:>9} {:>9} {:>9} {:>7} {:>7} {:>9}\n", "", "precision", "recall",
                     "F1", "found", "missed", "invented");
  for (std::size_t i = 0; i < kLists.size(); ++i) {
    const Tally& tally = all.lists[i];
    out += fmt::format("{:<12} {:>9.3f} {:>9.3f} {:>9.3f} {:>7} {:>7} {:>9}\n", kLists[i],
                       tally.precision(), tally.recall(), tally.f1(), tally.found, tally.missed,
                       tally.invented);
  }
  return out;
}

}  // namespace

std::vector<fs::path> files_with_truth(const std::vector<fs::path>& files_or_folders,
                                       const fs::path& truth) {
  std::vector<fs::path> files;
  for (const fs::path& path : files_or_folders) {
    if (!fs::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(path))
      if (entry.is_regular_file() && is_readable_format(entry.path().string()) &&
          fs::exists(truth_of(entry.path(), truth)))
        files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<Score> score_files(const std::vector<fs::path>& files, const fs::path& truth) {
  std::vector<Score> scores;
  for (const fs::path& file : files)
    scores.push_back({file.filename().string(), score_of(file, truth)});
  return scores;
}

Comparison total(const std::vector<Score>& scores) {
  Comparison all;
  for (const Score& score : scores) all += score.comparison;
  return all;
}

std::string score_table(const std::vector<Score>& scores, bool verbose) {
  std::string out = fmt::format("{:<34}{:>8}", "", "header");
  for (const std::string_view list : kLists) out += fmt::format("{:>11}", list);
  out += "\n";
  for (const Score& score : scores) {
    out += line_of(score.file, score.comparison);
    if (!verbose) continue;
    for (const std::string& note : score.comparison.notes) out += "    " + note + "\n";
  }
  return out + line_of(fmt::format("all {}", scores.size()), total(scores)) + totals(total(scores));
}

}  // namespace openverslag
