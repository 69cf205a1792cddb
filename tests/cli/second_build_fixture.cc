#include "cli/second_build_fixture.h"

namespace openverslag {

SecondBuild::SecondBuild(std::string_view bytes) {
  program.write("content/meetings/raad.md", kMinutes);
  program.build();
  before = program.site();
  if (!bytes.empty()) program.write("content/meetings/x.md", bytes);
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::string minutes_with(const std::string& words) {
  return "# Verslag Werkgroep 5 mei 2023\n\n## 1. Opening\n\n" + words + "\n";
}

}  // namespace openverslag
