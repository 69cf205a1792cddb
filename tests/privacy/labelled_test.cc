// The detectors on lines that somebody labelled who had not seen them.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "privacy/labelled_fixture.h"

namespace openverslag {
namespace {

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
  for (const LabelledLine& line : labelled_lines()) {
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
