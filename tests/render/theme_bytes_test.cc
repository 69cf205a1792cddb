// Files of a theme that are empty, in another encoding, or ask for what browsers will not fetch.
#include <catch2/catch.hpp>

#include "render/theme.h"
#include "text/folder_fixture.h"

namespace openverslag {
namespace {

struct LoadedTheme {
  ThemeFiles files;
  std::vector<Diagnostic> problems;
};

LoadedTheme load_from(const std::optional<std::filesystem::path>& folder) {
  Diagnostics diagnostics;
  ThemeFiles files = ThemeFiles::load(folder, Language::load("nl"), diagnostics);
  return {std::move(files), diagnostics.sorted()};
}

const std::string& file_of(const LoadedTheme& theme, std::string_view name) {
  return theme.files.files().find(name)->second;
}

Diagnostic warned(const FolderFixture& folder, const std::string& name, const std::string& rule,
                  Place place, std::vector<std::string> arguments = {},
                  const std::string& word = "") {
  return {Severity::warning,   rule, (folder.path() / name).generic_string(), place, word,
          std::move(arguments)};
}

}  // namespace

TEST_CASE("an empty template is reported, and ours stands in its place", "[render][bad-input]") {
  const FolderFixture folder;
  folder.write("head.mustache", "");
  folder.write("meeting.mustache", " \n\r\n\t");
  folder.write("privacy.mustache", "{{> mine}}\n");
  folder.write("mine.mustache", "");  // there is none of ours
  const LoadedTheme own = load_from(folder.path());
  CHECK(own.problems ==
        std::vector<Diagnostic>{warned(folder, "head.mustache", "theme-empty", {1, 1}),
                                warned(folder, "meeting.mustache", "theme-empty", {1, 1})});
  const LoadedTheme built_in = load_from(std::nullopt);
  CHECK(file_of(own, "meeting.mustache") == file_of(built_in, "meeting.mustache"));
  CHECK(file_of(own, "head.mustache") == file_of(built_in, "head.mustache"));
}

TEST_CASE("a template with nothing but a comment is meant to be empty", "[render]") {
  const FolderFixture folder;
  folder.write("foot.mustache", "{{! empty }}\n");
  const LoadedTheme own = load_from(folder.path());
  CHECK(own.problems.empty());
  CHECK(file_of(own, "foot.mustache") == "{{! empty }}\n");
}

TEST_CASE("a template that is not UTF-8 is reported at its first such line, and ours is used",
          "[render][bad-input]") {
  const FolderFixture folder;
  folder.write("privacy.mustache", "<p>Goed</p>\n<p>Financi\xEBn</p>\n<p>Co\xF6peratie</p>\n");
  const LoadedTheme own = load_from(folder.path());
  CHECK(own.problems ==
        std::vector<Diagnostic>{warned(folder, "privacy.mustache", "theme-encoding", {2, 11})});
  CHECK(file_of(own, "privacy.mustache") == file_of(load_from(std::nullopt), "privacy.mustache"));
}

TEST_CASE("a style sheet that is not UTF-8 is reported and left out", "[render][bad-input]") {
  const FolderFixture folder;
  folder.write("theme.css", "/* Co\xF6peratie */\n");
  folder.write("waterkant.css", "h1 { color: teal }\n/* Financi\xEBn */\n");
  const LoadedTheme own = load_from(folder.path());
  CHECK(own.problems ==
        std::vector<Diagnostic>{
            warned(folder, "theme.css", "theme-sheet-encoding", {1, 6}, {"theme.css"}),
            warned(folder, "waterkant.css", "theme-sheet-encoding", {2, 11}, {"waterkant.css"})});
  CHECK(file_of(own, "theme.css") == file_of(load_from(std::nullopt), "theme.css"));
  CHECK_FALSE(own.files.files().contains("waterkant.css"));
}

TEST_CASE("a byte order mark does not come on the site", "[render]") {
  const FolderFixture folder;
  folder.write("privacy.mustache", "\xEF\xBB\xBF<p>Mine</p>\n");
  folder.write("waterkant.css", "\xEF\xBB\xBFh1 { color: teal }\n");
  const LoadedTheme own = load_from(folder.path());
  CHECK(own.problems.empty());
  CHECK(file_of(own, "privacy.mustache") == "<p>Mine</p>\n");
  CHECK(file_of(own, "theme.css").ends_with("\nh1 { color: teal }\n"));
}

TEST_CASE("an @import in a style sheet that is joined to ours is reported", "[render][bad-input]") {
  const FolderFixture folder;
  folder.write("waterkant.css",
               "@charset \"utf-8\";\n/* @import \"no.css\"; */\n@IMPORT url(\"//e.nl/a.css\");\n"
               "p::before { content: \"@import\" }\n");
  folder.write("printed.css", "@import \"letters.css\";\n");
  folder.write("letters.css", "p { orphans: 7 }\n");
  folder.write("privacy.mustache", "<link rel=\"stylesheet\" href=\"printed.css\">\n");
  CHECK(load_from(folder.path()).problems ==
        std::vector<Diagnostic>{
            warned(folder, "waterkant.css", "theme-import", {3, 1}, {}, "@IMPORT")});
}

TEST_CASE("what a style sheet asks for from elsewhere is reported", "[render][bad-input]") {
  const FolderFixture folder;
  folder.write("theme.css",
               "@import 'https://e.nl/a.css';\n"
               "a { src: url(water.woff2), url( \"//e.nl/b.woff2\" ); }\n"
               "/* url(https://e.nl/c.svg) */\n"
               "b { background: URL(data:image/png;base64,AA==) }\n"
               "c { fill: url(#d); content: \"url(https://e.nl/)\" }\n");
  CHECK(load_from(folder.path()).problems ==
        std::vector<Diagnostic>{
            warned(folder, "theme.css", "theme-outside", {1, 1}, {"https://e.nl/a.css"}),
            warned(folder, "theme.css", "theme-outside", {2, 28}, {"//e.nl/b.woff2"}),
            warned(folder, "theme.css", "theme-outside", {4, 17}, {"data:image/png;base64,AA=="})});
}

}  // namespace openverslag
