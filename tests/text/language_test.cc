#include "text/language.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "project_root.h"
#include "text/failure.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

const fs::path kSources = PROJECT_ROOT "/src";

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

// What the first group of `pattern` matches in the C++ files below src.
std::set<std::string> named_in_code(const std::regex& pattern) {
  std::set<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(kSources)) {
    if (entry.path().extension() != ".cc") continue;
    const std::string code = bytes_of(entry.path());
    for (std::sregex_iterator match(code.begin(), code.end(), pattern), end; match != end;
         ++match) {
      names.insert((*match)[1]);
    }
  }
  return names;
}

// {0}, {1}, … that occur in a text.
std::set<char> placeholders(std::string_view text) {
  std::set<char> found;
  for (std::size_t at = 0; at + 2 < text.size(); ++at) {
    if (text[at] == '{' && text[at + 2] == '}') found.insert(text[at + 1]);
  }
  return found;
}

std::set<std::string> without(const std::set<std::string>& names, const Language& language,
                              const std::string& before, const std::string& after) {
  std::set<std::string> missing;
  for (const std::string& name : names) {
    if (!language.has(before + name + after)) missing.insert(before + name + after);
  }
  return missing;
}

// A language may have more forms behind a number than Dutch: each stands beside its "many".
std::vector<std::string> keys_as_in_dutch(const Language& language) {
  std::vector<std::string> keys = language.keys();
  std::erase_if(keys, [&](const std::string& key) {
    const std::size_t dot = key.rfind('.') + 1;
    const std::set<std::string> more = {"zero", "two", "few"};
    return more.contains(key.substr(dot)) && language.has(key.substr(0, dot) + "many");
  });
  return keys;
}

}  // namespace

TEST_CASE("all languages have the same texts, with the same places to fill in", "[text]") {
  const Language dutch = Language::load("nl");
  CHECK(dutch.keys().size() > 50);
  for (const std::string& code : Language::available()) {
    const Language other = Language::load(code);
    CHECK(keys_as_in_dutch(other) == dutch.keys());
    for (const std::string& key : dutch.keys()) {
      INFO(code << " " << key);
      CHECK(placeholders(other.text(key)) == placeholders(dutch.text(key)));
    }
  }
}

TEST_CASE("every rule that code reports has a message and a hint", "[text]") {
  const auto rules = named_in_code(std::regex(R"re([.>](?:error|warning|note)\(\s*"([^"]+)")re"));
  CHECK(rules.count("source-empty") == 1);
  const Language dutch = Language::load("nl");
  CHECK(without(rules, dutch, "rule.", ".message") == std::set<std::string>{});
  CHECK(without(rules, dutch, "rule.", ".hint") == std::set<std::string>{});
}

TEST_CASE("every failure has a text", "[text]") {
  const auto failures = named_in_code(std::regex(R"re(Failure\(\s*"([^"]+)")re"));
  CHECK(failures.count("failure.time-zone") == 1);
  CHECK(without(failures, Language::load("nl"), "", "") == std::set<std::string>{});
}

TEST_CASE("texts have their arguments filled in, once", "[text]") {
  const Language dutch = Language::load("nl");
  CHECK(dutch.code() == "nl");
  CHECK(dutch.text("date.day-month-year", {"{1}", "{9}", "{}"}) == "{1} {9} {}");
  CHECK(dutch.text("date.day-month-year", {"5"}) == "5 {1} {2}");
  CHECK(dutch.count("report.errors", 1) == "1 fout");
  CHECK(dutch.count("report.errors", 0) == "0 fouten");
}

TEST_CASE("a text that is not there shows its key", "[text]") {
  const Language dutch = Language::load("nl");
  CHECK_FALSE(dutch.has("no.such-key"));
  CHECK(dutch.text("no.such-key") == "no.such-key");
}

TEST_CASE("Dutch and English are there, and a language that is not is a failure", "[text]") {
  CHECK(Language::available() == std::vector<std::string>{"en", "nl"});
  try {
    Language::load("tlh");
    FAIL("no failure");
  } catch (const Failure& failure) {
    CHECK(failure.key() == "failure.language");
    CHECK(failure.arguments() == std::vector<std::string>{"tlh"});
  }
}

}  // namespace openverslag
