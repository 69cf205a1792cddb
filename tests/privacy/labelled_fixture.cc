#include "privacy/labelled_fixture.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "project_root.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

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

}  // namespace

// Every third line of each file is kept aside, but for those that were written for a fault.
std::vector<LabelledLine> labelled_lines() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(PROJECT_ROOT "/tests/privacy/labelled"))
    paths.push_back(entry.path());
  std::ranges::sort(paths);
  std::vector<LabelledLine> lines;
  for (const fs::path& path : paths) {
    std::ifstream file(path);
    const bool is_later = path.stem() == "later";
    std::string line;
    for (std::size_t number = 0; std::getline(file, line); ++number) {
      if (!line.starts_with('#')) lines.push_back(read_line(line, number % 3 == 0 && !is_later));
    }
  }
  return lines;
}

}  // namespace openverslag
