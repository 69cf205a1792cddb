// What is hidden where a hidden surname stands in a sentence, and what is something else: by lines.
#include "minutes/hide_names.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "minutes/name_list.h"
#include "privacy/hidden_words.h"
#include "project_root.h"

namespace openverslag {
namespace {

constexpr std::string_view kShown = "[X]";

struct HiddenLine {
  std::string words;     // as minutes have it
  std::string expected;  // with the mark in place of names
};

struct HiddenCase {
  PersonName hidden;
  std::vector<PersonName> published;
  std::vector<HiddenLine> lines;
};

PersonName person(std::string_view words) {
  const auto name = read_person(words, "", standard_vocabulary());
  REQUIRE(name);
  return *name;
}

HiddenLine read_hidden_line(std::string_view written) {
  HiddenLine line;
  for (std::size_t open; (open = written.find('{')) != written.npos;) {
    const std::size_t close = written.find('}', open);
    const std::string name(written.substr(open + 1, close - open - 1));
    line.words.append(written.substr(0, open)).append(name);
    line.expected.append(written.substr(0, open)).append(kShown);
    written.remove_prefix(close + 1);
  }
  line.words += written;
  line.expected += written;
  return line;
}

// Of one file; people who are published stand behind "|".
std::vector<HiddenCase> hidden_cases(const std::string& file) {
  std::ifstream in(PROJECT_ROOT "/tests/minutes/hidden_names/" + file);
  std::vector<HiddenCase> cases;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    if (!line.starts_with("= ")) {
      cases.back().lines.push_back(read_hidden_line(line));
      continue;
    }
    std::vector<PersonName> people;
    for (std::size_t begin = 2; begin < line.size();) {
      const std::size_t end = std::min(line.find(" | ", begin), line.size());
      people.push_back(person(std::string_view(line).substr(begin, end - begin)));
      begin = end + 3;
    }
    cases.push_back({people.front(), {people.begin() + 1, people.end()}, {}});
  }
  return cases;
}

Document document_with(const std::vector<HiddenLine>& lines) {
  Document document;
  for (const HiddenLine& line : lines)
    document.blocks.emplace_back(Paragraph{Text{line.words, {}, {}}});
  return document;
}

struct HidingScore {
  std::size_t hidden = 0, missed = 0, mangled = 0;
  std::vector<std::string> wrong;

  double precision() const {
    return static_cast<double>(hidden) / static_cast<double>(hidden + mangled);
  }
  double recall() const {
    return static_cast<double>(hidden) / static_cast<double>(hidden + missed);
  }
};

std::size_t marks_in(std::string_view words) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = words.find(kShown, at)) != words.npos; ++at) ++count;
  return count;
}

// A line is of one kind: all names in it are hidden, or none. All lines of one person are one
// document.
HidingScore score_of(const std::string& file) {
  HidingScore score;
  for (const HiddenCase& one : hidden_cases(file)) {
    Document document = document_with(one.lines);
    const HiddenName name{.name = one.hidden, .shown = std::string(kShown), .is_resident = true};
    hide_names(document, {name}, one.published, standard_vocabulary());
    for (std::size_t i = 0; i < one.lines.size(); ++i) {
      const std::string& words = std::get<Paragraph>(document.blocks[i]).text.plain;
      const std::string& expected = one.lines[i].expected;
      const std::size_t wanted = marks_in(expected);
      const std::size_t found = marks_in(words);
      score.hidden += std::min(wanted, found);
      score.missed += wanted - std::min(wanted, found);
      score.mangled += found - std::min(wanted, found);
      if (words != expected) score.wrong.push_back(words);
    }
  }
  return score;
}

TEST_CASE("a hidden surname is hidden where it is the person, and nothing else is taken away",
          "[minutes][privacy]") {
  const HidingScore score = score_of("made_for.txt");
  INFO("precision " << score.precision() << ", recall " << score.recall());
  CHECK(score.wrong == std::vector<std::string>{});
}

// Lines for which no rule was made: what is wrong in them is told, and stays so.
TEST_CASE("hidden surnames in lines that were kept aside", "[minutes][privacy]") {
  const HidingScore score = score_of("kept_aside.txt");
  INFO("precision " << score.precision() << ", recall " << score.recall());
  CHECK(score.precision() >= 0.96);
  CHECK(score.recall() >= 0.96);
  CHECK(score.wrong.size() <= 1);
}

TEST_CASE("a line's end parts a hidden name from the one before it", "[minutes][privacy]") {
  Document document = document_with({{"AA1 J. Jansen\nJansen vraagt iets.", ""}});
  const HiddenName name{
      .name = person("J. Jansen"), .shown = std::string(kShown), .is_resident = true};
  hide_names(document, {name}, {}, standard_vocabulary());
  CHECK(std::get<Paragraph>(document.blocks[0]).text.plain == "AA1 [X]\n[X] vraagt iets.");
}

}  // namespace
}  // namespace openverslag
