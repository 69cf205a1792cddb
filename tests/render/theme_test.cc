#include "render/theme.h"

#include <catch2/catch.hpp>

#include "text/folder_fixture.h"

namespace openverslag {
namespace {

struct Loaded {
  ThemeFiles files;
  std::vector<Diagnostic> problems;
};

Loaded load(const FolderFixture& folder) {
  Diagnostics diagnostics;
  ThemeFiles files = ThemeFiles::load(folder.path(), Language::load("nl"), diagnostics);
  return {std::move(files), diagnostics.sorted()};
}

const std::string& file(const ThemeFiles& files, std::string_view name) {
  return files.files().find(name)->second;
}

Diagnostic problem(Severity severity, const FolderFixture& folder, const std::string& name,
                   const std::string& rule, Place place, const std::string& word,
                   std::vector<std::string> arguments) {
  return {severity, rule, (folder.path() / name).generic_string(),
          place,    word, std::move(arguments)};
}

}  // namespace

TEST_CASE("the built-in theme has no problems, in any language", "[render]") {
  const FolderFixture folder;
  for (const std::string& code : Language::available()) {
    CAPTURE(code);
    Diagnostics diagnostics;
    const Language language = Language::load(code);
    const ThemeFiles built_in = ThemeFiles::load(std::nullopt, language, diagnostics);
    // Checked as if somebody had written it.
    for (const auto& [name, text] : built_in.files()) folder.write(name, text);
    ThemeFiles::load(folder.path(), language, diagnostics);
    CHECK(diagnostics.empty());
  }
}

TEST_CASE("partials and interface texts are filled in at load, indentation is taken off",
          "[render]") {
  const FolderFixture folder;
  folder.write("privacy.mustache", "<div>\n  <p>{{t.skip}}</p>\n  {{> mine}}\n</div>\n");
  folder.write("mine.mustache", "<b>{{title}}</b>\n");
  const auto [files, problems] = load(folder);
  CHECK(problems.empty());
  CHECK(file(files, "privacy.mustache") ==
        "<div>\n<p>Naar de inhoud</p>\n<b>{{title}}</b>\n</div>\n");
}

TEST_CASE("a file of one's own stands in the place of the built-in one", "[render]") {
  const FolderFixture folder;
  folder.write("theme.css", "h1 { color: green }\n");
  folder.write("logo.svg", "<svg/>");
  const auto [files, problems] = load(folder);
  CHECK(problems.empty());
  CHECK(file(files, "theme.css") == "h1 { color: green }\n");
  CHECK(file(files, "logo.svg") == "<svg/>");
}

TEST_CASE("a template that nothing asks for is reported with the one that was meant", "[render]") {
  const FolderFixture folder;
  folder.write("meetnig.mustache", "<p>Of mine</p>\n");
  folder.write("qwertyuiop.mustache", "{{> used}}\n");
  folder.write("used.mustache", "<p>Never seen</p>\n");
  folder.write("privacy.mustache", "{{> mine}}\n");
  folder.write("mine.mustache", "{{> mine_too}}\n");
  folder.write("mine_too.mustache", "<p>Seen</p>\n");
  const auto [files, problems] = load(folder);
  REQUIRE(problems.size() == 3);
  CHECK(problems[0] == problem(Severity::warning, folder, "meetnig.mustache", "theme-unused-near",
                               {}, "", {"meetnig.mustache", "meeting.mustache"}));
  CHECK(problems[1] == problem(Severity::warning, folder, "qwertyuiop.mustache", "theme-unused", {},
                               "", {"qwertyuiop.mustache"}));
  CHECK(problems[2] == problem(Severity::warning, folder, "used.mustache", "theme-unused", {}, "",
                               {"used.mustache"}));
}

TEST_CASE("a file with a name like one of the built-in theme is reported, and published",
          "[render]") {
  const FolderFixture folder;
  folder.write("themes.css", "h1 { color: green }\n");
  folder.write("logo.svg", "<svg/>");
  folder.write("font.woff2", "font");
  const auto [files, problems] = load(folder);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0] == problem(Severity::warning, folder, "themes.css", "theme-file-near", {}, "",
                               {"themes.css", "theme.css"}));
  CHECK(file(files, "themes.css") == "h1 { color: green }\n");
}

TEST_CASE("style sheets that nothing names are joined to ours, in the order of their names",
          "[render]") {
  const FolderFixture folder;
  folder.write("waterkant.css", "h1 { color: teal }\n");
  folder.write("letters.css", "@font-face { font-family: Water; src: url(water.woff2) }\n");
  folder.write("printed.css", "p { orphans: 7 }\n");
  folder.write("privacy.mustache", "<link rel=\"stylesheet\" href=\"printed.css\">\n");
  const auto [files, problems] = load(folder);
  CHECK(problems.empty());
  CHECK(file(files, "theme.css")
            .ends_with("\n@font-face { font-family: Water; src: url(water.woff2) }\n"
                       "\nh1 { color: teal }\n"));
  CHECK(file(files, "theme.css").find("orphans: 7") == std::string::npos);
  CHECK_FALSE(files.files().contains("waterkant.css"));
  CHECK_FALSE(files.files().contains("letters.css"));
  CHECK(file(files, "printed.css") == "p { orphans: 7 }\n");
}

TEST_CASE("a file that a template or a style sheet names is used", "[render]") {
  const FolderFixture folder;
  folder.write("themes.css", "body { background: url(icons.svg) }\n");
  folder.write("icons.svg", "<svg/>");
  folder.write("privacy.mustache", "<link rel=\"stylesheet\" href=\"themes.css\">\n");
  CHECK(load(folder).problems.empty());
}

TEST_CASE("a folder in a theme is reported: its files would not be found", "[render]") {
  const FolderFixture folder;
  folder.write("fonts/serif.woff2", "font");
  const auto [files, problems] = load(folder);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0] ==
        problem(Severity::warning, folder, "fonts", "theme-folder", {}, "", {"fonts"}));
}

TEST_CASE("a template that does not parse is an error; the built-in one stands in its place",
          "[render]") {
  const FolderFixture folder;
  Diagnostics diagnostics;
  const ThemeFiles built_in = ThemeFiles::load(std::nullopt, Language::load("nl"), diagnostics);
  folder.write("meeting.mustache", "<h1>\n{{#items}}\n</h1>\n");
  const auto [files, problems] = load(folder);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0] == problem(Severity::warning, folder, "meeting.mustache", "theme-syntax",
                               {2, 1}, "", {"Unclosed section \"items\""}));
  CHECK(file(files, "meeting.mustache") == file(built_in, "meeting.mustache"));
}

TEST_CASE("an unknown partial, text or tag is reported with the one that was meant", "[render]") {
  const FolderFixture folder;
  folder.write("privacy.mustache", "{{> haed}}\n <p>{{t.skp}}</p>\n{{full_titel}}\n");
  const auto [files, problems] = load(folder);
  REQUIRE(problems.size() == 3);
  CHECK(problems[0] == problem(Severity::warning, folder, "privacy.mustache", "theme-partial-near",
                               {1, 1}, "haed", {"haed", "head"}));
  CHECK(problems[1] == problem(Severity::warning, folder, "privacy.mustache", "theme-text-near",
                               {2, 5}, "t.skp", {"t.skp", "t.skip"}));
  CHECK(problems[2] == problem(Severity::warning, folder, "privacy.mustache", "theme-tag-near",
                               {3, 1}, "full_titel", {"full_titel", "full_title"}));
}

TEST_CASE("a name like no other is reported without a guess", "[render]") {
  const FolderFixture folder;
  folder.write("privacy.mustache", "{{> qwertyuiop}}\n");
  const auto [files, problems] = load(folder);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0] == problem(Severity::warning, folder, "privacy.mustache", "theme-partial",
                               {1, 1}, "qwertyuiop", {"qwertyuiop"}));
}

TEST_CASE("a template that asks for one that cannot be used is reported, and ours is used",
          "[render]") {
  const FolderFixture folder;
  Diagnostics diagnostics;
  const ThemeFiles built_in = ThemeFiles::load(std::nullopt, Language::load("nl"), diagnostics);
  folder.write("privacy.mustache", "<p>Mine</p>\n{{> mine}}\n");
  folder.write("mine.mustache", "{{> deeper}}\n");
  folder.write("deeper.mustache", "{{qwertyuiop}}\n");
  folder.write("about.mustache", "{{> contact}}\n");
  folder.write("contact.mustache", "{{qwertyuiop}}\n");  // one that is built in, too
  const auto [files, problems] = load(folder);
  REQUIRE(problems.size() == 4);
  CHECK(problems[0] == problem(Severity::warning, folder, "contact.mustache", "theme-tag", {1, 1},
                               "qwertyuiop", {"qwertyuiop"}));
  CHECK(problems[1] == problem(Severity::warning, folder, "deeper.mustache", "theme-tag", {1, 1},
                               "qwertyuiop", {"qwertyuiop"}));
  CHECK(problems[2] == problem(Severity::warning, folder, "mine.mustache", "theme-refused", {1, 1},
                               "deeper", {"deeper"}));
  CHECK(problems[3] == problem(Severity::warning, folder, "privacy.mustache", "theme-refused",
                               {2, 1}, "mine", {"mine"}));
  CHECK(file(files, "privacy.mustache") == file(built_in, "privacy.mustache"));
  CHECK(file(files, "about.mustache") == file(built_in, "contact.mustache"));
}

TEST_CASE("templates that include each other in a circle are errors, not a loop", "[render]") {
  const FolderFixture folder;
  folder.write("privacy.mustache", "{{> mine}}");
  folder.write("mine.mustache", "{{> privacy}}");
  const auto [files, problems] = load(folder);
  REQUIRE(problems.size() == 2);
  CHECK(problems[0] ==
        problem(Severity::warning, folder, "mine.mustache", "theme-circle", {1, 1}, "", {}));
  CHECK(problems[1] ==
        problem(Severity::warning, folder, "privacy.mustache", "theme-circle", {1, 1}, "", {}));
}

}  // namespace openverslag
