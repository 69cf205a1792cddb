#include "text/report.h"

#include <catch2/catch.hpp>

#include "text/folder_fixture.h"

namespace openverslag {
namespace {

std::string show_all(std::string_view line, std::string_view) { return std::string(line); }

// The rules of the text phase serve as examples, in English.
std::string reported(const std::filesystem::path& folder, const Diagnostics& diagnostics,
                     bool color = false) {
  return report_text(diagnostics.sorted(), Language::load("en"), folder, show_all, color);
}

const std::string kMessage = "This file is larger than 7 MB. We do not read files that large.";
const std::string kHint = "  hint: Make one file for each meeting.\n";

// The report on one word at a place, without message, hint and counts.
std::string excerpt(std::string_view bytes, Place place, std::string_view word) {
  const FolderFixture folder;
  folder.write("a.md", bytes);
  Diagnostics diagnostics;
  diagnostics.warning("source-too-large", {"a.md", place, word}, {"7"});
  std::string report = reported(folder.path(), diagnostics);
  const std::string head = "warning: " + kMessage + " [source-too-large]";
  const std::string tail = kHint + "\n1 warning in 1 file.\n";
  REQUIRE(report.find(head) != std::string::npos);
  REQUIRE(report.ends_with(tail));
  report.erase(report.find(head), head.size());
  report.erase(report.size() - tail.size());
  return report;
}

}  // namespace

TEST_CASE("a problem is shown with its place, its line, a caret and a hint", "[text]") {
  const FolderFixture folder;
  folder.write("meetings/x.md", "# Minutes\n\nMevr. Ceea asks about the bridge.\n");
  Diagnostics diagnostics;
  diagnostics.error("source-too-large", {"meetings/x.md", {3, 1}, "Ceea"}, {"7"});
  CHECK(reported(folder.path(), diagnostics) ==
        "meetings/x.md:3:7: error: This file is larger than 7 MB. We do not read files that "
        "large. [source-too-large]\n"
        "  Mevr. Ceea asks about the bridge.\n"
        "        ^~~~\n"
        "  hint: Make one file for each meeting.\n"
        "\n"
        "1 error in 1 file.\n");
}

TEST_CASE("a problem of a whole file shows no line, one of the whole site no file", "[text]") {
  const FolderFixture folder;
  Diagnostics diagnostics;
  diagnostics.warning("source-too-large", {"x.md"}, {"7"});
  diagnostics.note("source-too-large", {}, {"7"});
  CHECK(reported(folder.path(), diagnostics) ==
        "note: " + kMessage + " [source-too-large]\n" + kHint + "\nx.md: warning: " + kMessage +
            " [source-too-large]\n" + kHint + "\n1 warning and 1 note in 1 file.\n");
}

TEST_CASE("a report ends with what it counted", "[text]") {
  const FolderFixture folder;
  Diagnostics diagnostics;
  CHECK(reported(folder.path(), diagnostics) == "No errors or warnings.\n");
  for (const char* file : {"a.md", "b.md"}) {
    diagnostics.error("source-empty", {file});
    diagnostics.warning("source-empty", {file});
    diagnostics.warning("source-nul-bytes", {file});
    diagnostics.note("source-empty", {file});
  }
  const std::string report = reported(folder.path(), diagnostics);
  CHECK(report.substr(report.rfind("\n\n") + 2) ==
        "2 errors, 4 warnings and 2 notes in 2 files.\n");
  const std::string dutch =
      report_text(diagnostics.sorted(), Language::load("nl"), folder.path(), show_all);
  CHECK(dutch.substr(dutch.rfind("\n\n") + 2) ==
        "2 fouten, 4 waarschuwingen en 2 opmerkingen in 2 bestanden.\n");
}

TEST_CASE("a word is looked up from its place onward, as a whole word if it can be", "[text]") {
  CHECK(excerpt("Beek en Bee en Bee\n", {1, 1}, "Bee") ==
        "a.md:1:9: \n"
        "  Beek en Bee en Bee\n"
        "          ^~~\n");
  CHECK(excerpt("Bee en Bee\n", {1, 3}, "Bee") ==
        "a.md:1:8: \n"
        "  Bee en Bee\n"
        "         ^~~\n");
  CHECK(excerpt("Beek\n", {1, 1}, "Bee") ==
        "a.md:1:1: \n"
        "  Beek\n"
        "  ^~~\n");
}

TEST_CASE("a word may stand on a later line of its paragraph", "[text]") {
  CHECK(excerpt("one\ntwo\nthree Bee\n", {1, 1}, "Bee") ==
        "a.md:3:7: \n"
        "  three Bee\n"
        "        ^~~\n");
}

TEST_CASE("of words that the source parts, the first ones are marked", "[text]") {
  CHECK(excerpt("| Care<br>and Safety |\n", {1, 1}, "Care and Safety") ==
        "a.md:1:3: \n"
        "  | Care<br>and Safety |\n"
        "    ^~~~\n");
}

TEST_CASE("without the word the caret stands at the place", "[text]") {
  CHECK(excerpt("een twee\n", {1, 5}, "Bee") ==
        "a.md:1:5: \n"
        "  een twee\n"
        "      ^\n");
  CHECK(excerpt("een twee", {1, 400}, "") ==
        "a.md:1:9: \n"
        "  een twee\n"
        "          ^\n");
  CHECK(excerpt("een twee\n", {1, 0}, "") ==
        "a.md:1: \n"
        "  een twee\n");
  CHECK(excerpt("een twee\n", {9, 3}, "twee") == "a.md:9:3: \n");
}

TEST_CASE("columns count characters, carets count what they take on the screen", "[text]") {
  CHECK(excerpt("\tÉén 会议 Bee\n", {1, 1}, "Bee") ==
        "a.md:1:9: \n"
        "   Één 会议 Bee\n"
        "            ^~~\n");
  CHECK(excerpt("Bee 会议\n", {1, 1}, "会议") ==
        "a.md:1:5: \n"
        "  Bee 会议\n"
        "      ^~~~\n");
}

TEST_CASE("of a long line a window around the word is shown", "[text]") {
  const std::string before(200, 'a'), after(200, 'b');
  CHECK(excerpt(before + " Bee " + after, {1, 1}, "Bee") ==
        "a.md:1:202: \n"
        "  …" +
            std::string(39, 'a') + " Bee " + std::string(56, 'b') + "…\n" + "  " +
            std::string(41, ' ') + "^~~\n");
  CHECK(excerpt("Bee " + after, {1, 1}, "Bee") ==
        "a.md:1:1: \n"
        "  Bee " +
            std::string(96, 'b') +
            "…\n"
            "  ^~~\n");
  CHECK(excerpt(before + " Bee", {1, 1}, "Bee") ==
        "a.md:1:202: \n"
        "  …" +
            std::string(96, 'a') + " Bee\n" + "  " + std::string(98, ' ') + "^~~\n");
}

TEST_CASE("content cannot command the terminal", "[text]") {
  CHECK(excerpt("a\x1B[2J Bee\n", {1, 1}, "Bee") ==
        "a.md:1:7: \n"
        "  a\xEF\xBF\xBD[2J Bee\n"
        "        ^~~\n");
  const FolderFixture folder;
  Diagnostics diagnostics;
  diagnostics.warning("source-too-large", {"x\x1B.md"}, {"7\n\x1B[2J"});
  CHECK(reported(folder.path(), diagnostics) ==
        "x\xEF\xBF\xBD.md: warning: This file is larger than 7 \xEF\xBF\xBD[2J MB. We do not "
        "read files that large. [source-too-large]\n" +
            kHint + "\n1 warning in 1 file.\n");
}

TEST_CASE("a hint may have lines to copy", "[text]") {
  const FolderFixture folder;
  Diagnostics diagnostics;
  diagnostics.warning("same-person", {"a.md"}, {"A. Bee", "Anna Bee", "[[person]]\nname = \"x\""});
  const std::string report = reported(folder.path(), diagnostics);
  CHECK(
      report.ends_with(":\n"
                       "  [[person]]\n"
                       "  name = \"x\"\n"
                       "\n"
                       "1 warning in 1 file.\n"));
}

TEST_CASE("a converted file is shown as it was read", "[text]") {
  CHECK(excerpt("caf\xE9 Bee\r\n", {1, 1}, "Bee") ==
        "a.md:1:6: \n"
        "  café Bee\n"
        "       ^~~\n");
}

TEST_CASE("colours mark place, severity and caret", "[text]") {
  const FolderFixture folder;
  folder.write("a.md", "Bee\n");
  Diagnostics diagnostics;
  diagnostics.error("source-empty", {"a.md", {1, 1}, "Bee"});
  CHECK(reported(folder.path(), diagnostics, true) ==
        "\x1B[1ma.md:1:1: \x1B[0m\x1B[1;31merror: \x1B[0mThis file is empty. We skip it. "
        "[source-empty]\n"
        "  Bee\n"
        "  \x1B[1;32m^~~\x1B[0m\n"
        "  hint: Put the text in the file, or remove the file.\n"
        "\n"
        "1 error in 1 file.\n");
}

TEST_CASE("machines get the same as JSON", "[text]") {
  const FolderFixture folder;
  folder.write("a.md", "één Bee\n");
  Diagnostics diagnostics;
  diagnostics.warning("source-too-large", {"a.md", {1, 1}, "Bee"}, {"\"7\""});
  CHECK(report_json(diagnostics.sorted(), Language::load("en"), folder.path(), show_all) ==
        R"([
  {
    "severity": "warning",
    "rule": "source-too-large",
    "file": "a.md",
    "line": 1,
    "column": 5,
    "message": "This file is larger than \"7\" MB. We do not read files that large.",
    "hint": "Make one file for each meeting."
  }
]
)");
  CHECK(report_json({}, Language::load("en"), folder.path(), show_all) == "[]\n");
}

}  // namespace openverslag
