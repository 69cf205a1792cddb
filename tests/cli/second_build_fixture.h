// A good site stands; then content comes that is broken, hostile or not there at all.
#pragma once

#include "cli/program_fixture.h"

namespace openverslag {

struct SecondBuild {
  // `bytes`, unless empty, are one more file: meetings/x.md.
  explicit SecondBuild(std::string_view bytes = {});

  ProgramFixture program;
  std::map<std::string, std::string> before;  // the site that stands
};

bool holds(const std::string& text, std::string_view part);

// A short record with `words` in line 5, and its page.
std::string minutes_with(const std::string& words);
inline constexpr const char* kExtraPage = "vergaderingen/2023-05-05-werkgroep/index.html";

}  // namespace openverslag
