// A site that is published again and again.
#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "cli/program_fixture.h"

namespace openverslag {

class PublishFixture {
 public:
  PublishFixture() {
    program.write("content/site.toml",
                  "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n");
  }

  // Minutes of the council of 16 January 2023 with these items.
  void minutes(std::string_view items, const std::string& file = "een.md") const {
    program.write("content/meetings/" + file,
                  "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk (voorzitter), "
                  "de heer B. Duin, mevrouw C. Oord\n\n" +
                      std::string(items));
  }

  ProgramResult publish(const std::string& date, std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"publish", "DIR/content", "DIR/public", "--date", date};
    words.insert(words.end(), more.begin(), more.end());
    return program.run(words);
  }

  std::string file(const std::string& name) const {
    std::ifstream in(program.path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  std::vector<std::string> files_with(std::string_view words) const {
    return program.files_with(words);
  }

  bool holds(const std::string& path, std::string_view words) const {
    return program.page_holds(path, words);
  }

  ProgramFixture program;
};

inline const std::string kRaad = "vergaderingen/2023-01-16-raad/";
inline const std::string kRaadPage = kRaad + "index.html";
inline const std::string kRaadVersions = "content/history/minutes/2023-01-16-raad.txt";

}  // namespace openverslag
