// The detectors on lines that somebody labelled who had not seen them.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "privacy/personal_data.h"
#include "project_root.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

struct LabelledLine {
  std::string text;
  std::vector<PersonalData> labels;
  bool kept_aside;  // not looked at while the detectors were made
};

PersonalDataKind kind_named(std::string_view name) {
  constexpr std::array<std::string_view, 8> kNames = {
      "bsn", "iban", "phone", "email", "address", "birth_date", "licence_plate", "signature"};
  const auto found = std::ranges::find(kNames, name);
  REQUIRE(found != kNames.end());
  return static_cast<PersonalDataKind>(found - kNames.begin());
}

// "bel {phone:06-12345678}": the value, and where it stands in the line without its label.
LabelledLine read_line(std::string_view written, bool kept_aside) {
  LabelledLine line{{}, {}, kept_aside};
  for (std::size_t open; (open = written.find('{')) != written.npos;) {
    const std::size_t colon = written.find(':', open);
    const std::size_t close = written.find('}', colon);
    line.text += written.substr(0, open);
    const std::size_t begin = line.text.size();
    line.text += written.substr(colon + 1, close - colon - 1);
    line.labels.push_back(
        {kind_named(written.substr(open + 1, colon - open - 1)), begin, line.text.size()});
    written.remove_prefix(close + 1);
  }
  line.text += written;
  return line;
}

// Every third line of each file is kept aside.
std::vector<LabelledLine> read_lines() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(PROJECT_ROOT "/tests/privacy/labelled"))
    paths.push_back(entry.path());
  std::ranges::sort(paths);
  std::vector<LabelledLine> lines;
  for (const fs::path& path : paths) {
    std::ifstream file(path);
    std::string line;
    for (std::size_t number = 0; std::getline(file, line); ++number) {
      if (!line.starts_with('#')) lines.push_back(read_line(line, number % 3 == 0));
    }
  }
  return lines;
}

struct Score {
  std::size_t found = 0, missed = 0, invented = 0;
  std::string report;

  double precision() const { return share(invented); }
  double recall() const { return share(missed); }

 private:
  double share(std::size_t wrong) const {
    return static_cast<double>(found) / static_cast<double>(found + wrong);
  }
};

bool overlap(const PersonalData& a, const PersonalData& b) {
  return a.kind == b.kind && a.begin < b.end && b.begin < a.end;
}

// What of `all` has no counterpart in `others`, a line each.
std::size_t unmatched(const LabelledLine& line, const std::vector<PersonalData>& all,
                      const std::vector<PersonalData>& others, const char* what,
                      std::string& report) {
  std::size_t count = 0;
  for (const PersonalData& one : all) {
    if (std::ranges::any_of(others, [&](const auto& other) { return overlap(one, other); }))
      continue;
    ++count;
    report += std::string(what) + " " + std::string(key_of(one.kind)) + ": " +
              line.text.substr(one.begin, one.end - one.begin) + "   in: " + line.text + "\n";
  }
  return count;
}

Score score(bool kept_aside) {
  Score score;
  for (const LabelledLine& line : read_lines()) {
    if (line.kept_aside != kept_aside) continue;
    const auto found = find_personal_data(line.text, {"wolderland.example", "hasterveen.example"});
    const std::size_t missed = unmatched(line, line.labels, found, "missed", score.report);
    score.missed += missed;
    score.found += line.labels.size() - missed;
    score.invented += unmatched(line, found, line.labels, "invented", score.report);
  }
  return score;
}

}  // namespace

TEST_CASE("of the labelled lines, nearly all leaks are found and little else", "[privacy]") {
  const Score seen = score(false);
  INFO(seen.report << "precision " << seen.precision() << ", recall " << seen.recall());
  CHECK(seen.recall() >= 0.97);
  CHECK(seen.precision() >= 0.97);
}

TEST_CASE("and so it is on the lines that nobody looked at", "[privacy]") {
  const Score aside = score(true);
  INFO("precision " << aside.precision() << ", recall " << aside.recall());
  CHECK(aside.recall() >= 0.95);
  CHECK(aside.precision() >= 0.93);
}

}  // namespace openverslag
