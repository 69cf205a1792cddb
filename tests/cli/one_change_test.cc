// One meeting is changed among many.
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
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

std::set<std::string> written_since(const ProgramFixture& program, const Numbers& before) {
  std::set<std::string> written;
  for (const auto& [file, number] : numbers_of(program.path("public"))) {
    const auto same = before.find(file);
    if (same == before.end() || same->second != number) written.insert(file);
  }
  return written;
}

// Words that any number of meetings share: the next of a row that never ends.
std::string made_up_words(std::uint32_t& seed, int words) {
  constexpr std::array kSyllables = {"ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "wu"};
  std::string text;
  for (int i = 0; i < words; ++i) {
    for (int syllable = 0; syllable < 4; ++syllable) {
      seed = seed * 1'664'525U + 1'013'904'223U;
      text += kSyllables[(seed >> 16U) % kSyllables.size()];
    }
    text += ' ';
  }
  return text;
}

std::set<std::string> of_kind(const std::set<std::string>& files, std::string_view begin) {
  std::set<std::string> found;
  for (const std::string& file : files) {
    if (file.starts_with(begin)) found.insert(file);
  }
  return found;
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

  const std::set<std::string> written = written_since(program, before);
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

TEST_CASE("when one meeting changes, of the search only files that tell of it are written",
          "[cli][search]") {
  const ProgramFixture program;
  std::uint32_t seed = 7;
  std::vector<std::string> discussed;
  for (int i = 0; i < 12; ++i) {
    discussed.push_back("\n## 2. Bespreking\n\n" + made_up_words(seed, 1'500) + "\n");
    program.write(file_of(i), minutes_of_body(i, "Allen zijn er.") + discussed.back());
  }
  REQUIRE(program.build().code == 0);
  const Numbers before = numbers_of(program.path("public"));
  std::set<std::string> all;
  for (const auto& [file, number] : before) all.insert(file);
  REQUIRE(of_kind(all, "zoeken/l-").size() > 10);
  REQUIRE(of_kind(all, "zoeken/p-").size() > 15);

  program.write(file_of(5), minutes_of_body(5, "Er zijn allen. Allen zijn er.") + discussed[5]);
  REQUIRE(program.build().code == 0);
  const std::set<std::string> written = written_since(program, before);
  CHECK(of_kind(written, "zoeken/l-").empty());
  CHECK(of_kind(written, "zoeken/m-") == of_kind(all, "zoeken/m-5-"));
  for (const std::string kind : {"zoeken/p-", "zoeken/o-"})
    CHECK(3 * of_kind(written, kind).size() <= of_kind(all, kind).size());
  CHECK(written.contains("zoeken/index.js"));
}

}  // namespace openverslag
