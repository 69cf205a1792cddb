// The search of a whole site: its files, the same on any number of threads, and none when off.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

constexpr std::string_view kHostile = R"(---
date: 2023-01-16
body: Raad
---

# Verslag Raad

**Aanwezig:** mevrouw A. Valk, de heer B. Duin

## 1. </script><!--"Dijk"

Mevrouw Valk: </script><script>alert(1)</script> over de dijk.
)";

std::vector<std::string> search_files(const std::map<std::string, std::string>& site) {
  std::vector<std::string> found;
  for (const auto& [path, bytes] : site) {
    if (path.starts_with("zoeken/") || path.starts_with("search")) found.push_back(path);
  }
  return found;
}

TEST_CASE("a site has a page to search it, and an index of scripts", "[search]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHostile);
  CHECK(program.build().code == 0);
  const auto site = program.site();
  for (const char* path : {"zoeken/index.html", "zoeken/index.js", "zoeken/l-0.js", "zoeken/p-0.js",
                           "zoeken/o-0.js", "zoeken/m-0-0.js", "zoeken/n-0.js", "search-words.js",
                           "search-ranking.js", "search-hits.js", "search-names.js", "search.js"}) {
    INFO(path);
    CHECK(site.contains(path));
  }
  CHECK(site.at("index.html").find("action=\"zoeken/\"") != std::string::npos);
  CHECK(site.at("index.html").find("search.js") == std::string::npos);
  CHECK(site.at("zoeken/index.html").find("src=\"../search.js\"") != std::string::npos);
}

TEST_CASE("no words of a record end a script of the index", "[search]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHostile);
  CHECK(program.build().code == 0);
  for (const auto& [path, bytes] : program.site()) {
    if (!path.starts_with("zoeken/") || !path.ends_with(".js")) continue;
    INFO(path);
    CHECK(bytes.find('<') == std::string::npos);
    CHECK(bytes.starts_with("openverslagSearch(\""));
  }
}

TEST_CASE("nobody without a page is somebody to choose in a search", "[search]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kHostile);
  program.write("content/people.toml", "[[person]]\nname = \"A. Valk\"\npage = false\n");
  CHECK(program.build().code == 0);
  for (const auto& [path, bytes] : program.site()) {
    if (path.starts_with("zoeken/")) CHECK(bytes.find("a-valk") == std::string::npos);
  }
}

TEST_CASE("the names of pages are files of the index: who only was there is in no item",
          "[search]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/topics.toml",
                "starter_themes = false\n[[theme]]\nlabel = \"Ruimte en lawaai\"\n"
                "keywords = [\"vuurwerk\"]\n");
  CHECK(program.build().code == 0);
  const auto site = program.site();
  const std::string& names = site.at("zoeken/n-0.js");
  for (const char* entry :
       {"[\"brand\",0,\"B. Brand\",\"personen/b-brand/\"]",
        "[\"veiligheidsraad\",1,\"Veiligheidsraad\",\"organen/veiligheidsraad/\"]",
        "[\"lawaai\",2,\"Ruimte en lawaai\",\"onderwerpen/thema/ruimte-en-lawaai/\"]"}) {
    CAPTURE(names, entry);
    CHECK(names.find(entry) != std::string::npos);
  }
  // The subject has its title from an item, where it is found.
  CHECK(names.find("uurwerk") == std::string::npos);
  CHECK(names.find("[\"en\"") == std::string::npos);
  // Its files say by what they are asked for, and the index what that is.
  const std::string stamp = names.substr(names.find(',') + 1, 10);
  CHECK(site.at("zoeken/index.js").find("\"namesStamp\":" + stamp) != std::string::npos);
}

TEST_CASE("Dutch minutes on an English site are searched, and told, as Dutch", "[search]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/site.toml",
                "title = \"Minutes\"\nlanguage = \"en\"\nminutes_language = \"nl\"\n");
  CHECK(program.build().code == 0);
  const auto site = program.site();
  CHECK(site.at("search/m-0-0.js").ends_with(",\"nl\"]);\n"));
  CHECK(site.at("search/index.js").find("\"het\"") != std::string::npos);  // no word to look for
}

TEST_CASE("search can be switched off", "[search]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  program.write("content/site.toml", "title = \"Verslagen\"\n[outputs]\nsearch = false\n");
  CHECK(program.build().code == 0);
  CHECK(search_files(program.site()).empty());
  CHECK(program.page("index.html").find("zoeken") == std::string::npos);
}

TEST_CASE("the index is the same on any number of threads", "[search]") {
  const ProgramFixture program;
  for (int i = 10; i < 40; ++i) {
    std::string minutes(kMinutes);
    minutes += "\nWoord" + std::to_string(i) + " en dijk" + std::string(i % 7, 'x') + ".\n";
    program.write(
        "content/meetings/2020-01-" + std::to_string(i % 28 + 1) + "-" + std::to_string(i) + ".md",
        minutes);
  }
  const auto built = [&](const std::string& jobs) {
    const auto outcome = program.build({"--jobs", jobs});
    INFO(outcome.err);
    CHECK(outcome.code == 0);
    return program.site();
  };
  const auto one = built("1");
  const auto four = built("4");
  CHECK(search_files(one).size() > 30);
  CHECK(one == four);
}

}  // namespace
}  // namespace openverslag
