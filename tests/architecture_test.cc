// The rules of the house that a machine can check (src/README.md).
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "project_root.h"

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kPhases = {"text",    "document", "privacy", "minutes",
                                          "archive", "site",     "render",  "search",
                                          "publish", "serve",    "cli"};

struct SourceFile {
  std::string path;   // below src: "text/fold.h"
  std::string phase;  // "text"; empty for main.cc
  std::vector<std::string> lines;
  bool is_header() const { return path.ends_with(".h"); }
};

struct Include {
  std::string file;    // who includes
  std::string target;  // what is included
  bool ours;           // "…" and not <…>
};

std::vector<std::string> lines_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::vector<SourceFile> sources_below(const fs::path& root) {
  std::vector<SourceFile> found;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const std::string extension = entry.path().extension().string();
    if (extension != ".h" && extension != ".cc") continue;
    const std::string path = fs::relative(entry.path(), root).generic_string();
    const auto slash = path.find('/');
    found.push_back(
        {path, slash == std::string::npos ? "" : path.substr(0, slash), lines_of(entry.path())});
  }
  std::ranges::sort(found, {}, &SourceFile::path);
  REQUIRE(found.size() > 20);
  return found;
}

std::vector<SourceFile> sources() { return sources_below(fs::path(PROJECT_ROOT) / "src"); }

std::vector<Include> includes_of(const std::vector<SourceFile>& files) {
  std::vector<Include> found;
  for (const SourceFile& file : files) {
    for (const std::string& line : file.lines) {
      if (!line.starts_with("#include ") || line.size() < 12) continue;
      const bool ours = line[9] == '"';
      const auto end = line.find(ours ? '"' : '>', 10);
      found.push_back({file.path, line.substr(10, end - 10), ours});
    }
  }
  return found;
}

std::string folder_of(const std::string& path) { return path.substr(0, path.find('/')); }

std::ptrdiff_t rank_of(const std::string& phase) {
  return std::ranges::find(kPhases, phase) - kPhases.begin();
}

std::string joined(const std::vector<std::string>& lines) {
  std::ostringstream out;
  for (const std::string& line : lines) out << line << '\n';
  return out.str();
}

}  // namespace

TEST_CASE("every source file lives in a phase, but for main.cc", "[architecture]") {
  std::vector<std::string> odd;
  for (const SourceFile& file : sources()) {
    if (file.path != "main.cc" && std::ranges::count(kPhases, file.phase) == 0)
      odd.push_back(file.path);
  }
  CHECK(joined(odd) == "");
}

TEST_CASE("an include goes to its own phase or to one on its left", "[architecture]") {
  std::vector<std::string> wrong;
  for (const Include& include : includes_of(sources())) {
    if (!include.ours || include.file == "main.cc") continue;
    const std::string from = folder_of(include.file);
    const std::string to = folder_of(include.target);
    if (std::ranges::count(kPhases, to) == 0 || rank_of(to) > rank_of(from))
      wrong.push_back(include.file + " includes " + include.target);
  }
  CHECK(joined(wrong) == "");
}

TEST_CASE("a header shows no type of a library", "[architecture]") {
  std::vector<std::string> wrong;
  for (const Include& include : includes_of(sources())) {
    const bool standard = include.target.find_first_of("/.") == std::string::npos;
    if (include.file.ends_with(".h") && !include.ours && !standard)
      wrong.push_back(include.file + " includes " + include.target);
  }
  CHECK(joined(wrong) == "");
}

TEST_CASE("each library has one home", "[architecture]") {
  struct Home {
    std::string library;  // how its includes begin
    std::set<std::string> phases;
    std::size_t most_files;
  };
  const std::vector<Home> homes = {
      {"boost/program_options", {"cli"}, 99},
      {"kainjow/", {"render"}, 1},
      {"md4c.h", {"document"}, 1},
      {"PDFDoc.h", {"document"}, 1},
      {"TextOutputDev.h", {"document"}, 1},
      {"tinyxml2.h", {"document", "render"}, 99},
      {"zip.h", {"document"}, 1},
      {"httplib.h", {"serve"}, 1},
      {"nettle/", {"text"}, 1},
      {"re2/", {"privacy"}, 1},
      {"utf8proc.h", {"text"}, 99},
      {"libstemmer.h", {"text"}, 1},
      {"catch2/", {}, 0},
  };
  const std::vector<Include> includes = includes_of(sources());
  std::vector<std::string> wrong;
  for (const Home& home : homes) {
    std::set<std::string> users;
    for (const Include& include : includes) {
      if (include.ours || !include.target.starts_with(home.library)) continue;
      users.insert(include.file);
      if (!home.phases.contains(folder_of(include.file)))
        wrong.push_back(include.file + " includes " + include.target);
    }
    if (users.size() > home.most_files)
      wrong.push_back(home.library + " is used by " + std::to_string(users.size()) + " files");
  }
  CHECK(joined(wrong) == "");
}

// The name in "struct Name {" and the like; empty in any other line.
std::string type_defined_in(const std::string& line) {
  static const std::regex definition(
      R"(^(?:struct|class|enum class) (\w+)(?: final)?(?: :.*)? \{.*)");
  std::smatch match;
  return std::regex_match(line, match, definition) ? match[1].str() : std::string();
}

// Two types of one name in one program are undefined, and no compiler tells. The tests are one
// program with what they test.
TEST_CASE("no two types that other files see have the same name", "[architecture]") {
  std::map<std::string, std::string> homes;
  std::vector<std::string> twice;
  std::vector<SourceFile> files = sources();
  std::ranges::move(sources_below(fs::path(PROJECT_ROOT) / "tests"), std::back_inserter(files));
  for (const SourceFile& file : files) {
    bool is_hidden = false;  // in an unnamed namespace
    for (const std::string& line : file.lines) {
      if (line == "namespace {" || line == "}  // namespace") is_hidden = line.front() == 'n';
      const std::string name = is_hidden ? std::string() : type_defined_in(line);
      if (name.empty()) continue;
      const auto [home, is_new] = homes.emplace(name, file.path);
      if (!is_new) twice.push_back(name + ": " + home->second + ", " + file.path);
    }
  }
  CHECK(homes.size() > 200);
  CHECK(joined(twice) == "");
}

TEST_CASE("no source file is longer than 250 lines", "[architecture]") {
  std::vector<std::string> longer;
  for (const SourceFile& file : sources()) {
    if (file.lines.size() > 250)
      longer.push_back(file.path + ": " + std::to_string(file.lines.size()) + " lines");
  }
  CHECK(joined(longer) == "");
}

TEST_CASE("every header says in its first line what is in it", "[architecture]") {
  std::vector<std::string> silent;
  for (const SourceFile& file : sources()) {
    if (!file.is_header()) continue;
    if (file.lines.empty() || !file.lines.front().starts_with("// ") ||
        file.lines.front().size() < 15)
      silent.push_back(file.path);
  }
  CHECK(joined(silent) == "");
}

TEST_CASE("the source holds no notes to self", "[architecture]") {
  std::vector<std::string> found;
  for (const SourceFile& file : sources()) {
    for (const std::string& line : file.lines) {
      for (const char* word : {"TODO", "FIXME", "HACK"}) {
        if (line.find(word) != std::string::npos) found.push_back(file.path + ": " + line);
      }
    }
  }
  CHECK(joined(found) == "");
}

TEST_CASE("every test case is in a file that ctest runs", "[architecture]") {
  std::vector<std::string> elsewhere;
  for (const SourceFile& file : sources_below(fs::path(PROJECT_ROOT) / "tests")) {
    if (file.path.ends_with("_test.cc")) continue;
    for (const std::string& line : file.lines) {
      if (line.starts_with("TEST_CASE") || line.starts_with("SCENARIO"))
        elsewhere.push_back(file.path + ": " + line);
    }
  }
  CHECK(joined(elsewhere) == "");
}

// ctest chooses the files of a folder by their names.
TEST_CASE("every test file has a name that no other folder has", "[architecture]") {
  std::set<std::string> seen;
  std::vector<std::string> again;
  for (const SourceFile& file : sources_below(fs::path(PROJECT_ROOT) / "tests")) {
    if (file.path.ends_with("_test.cc") && !seen.insert(fs::path(file.path).filename()).second)
      again.push_back(file.path);
  }
  CHECK(joined(again) == "");
}
