// Lines of minutes in which some names must be hidden and others must not.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "cli/program_fixture.h"

namespace openverslag::fixture {

struct SecretLine {
  std::string words;                // one paragraph of an item
  std::vector<std::string> secret;  // in no file of the site
  std::vector<std::string> kept = {};
};

// Builds the site of minutes that hold them, and looks into all of its files.
inline void check_lines(const ProgramFixture& program, const std::vector<SecretLine>& lines) {
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  for (const SecretLine& line : lines) {
    INFO(line.words);
    for (const std::string& secret : line.secret) {
      INFO(secret);
      CHECK(program.files_with(secret) == std::vector<std::string>{});
    }
    for (const std::string& kept : line.kept) {
      INFO(kept);
      CHECK(program.files_with(kept) != std::vector<std::string>{});
    }
  }
}

}  // namespace openverslag::fixture
