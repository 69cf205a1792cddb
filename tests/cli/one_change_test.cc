// One meeting is changed among many.
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

// Of twelve bodies, each in a year of its own.
std::string minutes_of_body(int number, std::string_view words) {
  return fmt::format(
      "# Verslag Werkgroep {0} van 4 maart {1}\n\n**Aanwezig:** mevrouw A. Aal{0} (voorzitter)\n\n"
      "## 1. Opening {0}\n\n{2}\n",
      std::string(1, "abcdefghijklmn"[number]), 2001 + number, words);
}

std::string file_of(int number) { return fmt::format("content/meetings/{}.md", number); }

using Numbers = std::map<std::string, ino_t>;

// A file that is written is another one on the disk.
Numbers numbers_of(const fs::path& site) {
  Numbers numbers;
  for (const auto& entry : fs::recursive_directory_iterator(site)) {
    struct stat status;
    if (entry.is_regular_file() && stat(entry.path().c_str(), &status) == 0)
      numbers[entry.path().lexically_relative(site).generic_string()] = status.st_ino;
  }
  return numbers;
}

}  // namespace

TEST_CASE("when one meeting changes, only pages that tell of it are written", "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml",
                "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n");
  for (int i = 0; i < 12; ++i) program.write(file_of(i), minutes_of_body(i, "Allen zijn er."));
  REQUIRE(program.build().code == 0);
  const Numbers before = numbers_of(program.path("public"));
  program.write(file_of(5), minutes_of_body(5, "Besluit: de vlag wordt gehesen."));
  const ProgramResult outcome = program.build();
  INFO(outcome);
  REQUIRE(outcome.code == 0);

  std::set<std::string> written;
  for (const auto& [file, number] : numbers_of(program.path("public"))) {
    const auto same = before.find(file);
    if (same == before.end() || same->second != number) written.insert(file);
  }
  std::set<std::string> pages;
  for (const std::string& file : written) {
    if (file.ends_with(".html")) pages.insert(file);
  }
  std::set<std::string> telling = {"data/index.html"};  // it has the sizes of the files of data
  for (const std::string& file : program.files_with("/2006-03-04-werkgroep-f/")) {
    if (file.ends_with(".html")) telling.insert(file);
  }
  CHECK(pages.contains("vergaderingen/2006-03-04-werkgroep-f/index.html"));
  CHECK(std::ranges::includes(telling, pages));
  CHECK(written.size() < before.size() / 4);
}

}  // namespace openverslag
