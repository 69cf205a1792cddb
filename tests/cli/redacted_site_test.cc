// Words that the clerk keeps out, over the whole of a site.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

const std::string kSecret = "Zwartbroek";

void check_nowhere(const ProgramFixture& program, const std::string& secret) {
  const auto site = program.site();
  CHECK(site.size() > 20);
  for (const auto& [path, bytes] : site) {
    INFO(path);
    CHECK(bytes.find(secret) == std::string::npos);
    CHECK(path.find(secret) == std::string::npos);
  }
}

TEST_CASE("redacted words are in no file of the site, and neither is the file they stand in",
          "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                std::string(kMinutes) + "\nDe heer [[" + kSecret + "]]{.gelakt} woont hier.\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  check_nowhere(program, kSecret);
  for (const auto& [path, bytes] : program.site()) CHECK_FALSE(path.starts_with("bron/"));
}

TEST_CASE("words in privacy.toml are in no file of the site", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                std::string(kMinutes) + "\nDe heer " + kSecret + " woont hier.\n");
  program.write("content/privacy.toml", "[[redact]]\nwords = \"de heer " + kSecret +
                                            "\"\nshow = \"een bewoner\"\nground = \"artikel 5\"\n");
  CHECK(program.build().code == 0);
  check_nowhere(program, kSecret);
  std::size_t told = 0;
  for (const auto& [path, bytes] : program.site()) {
    const std::string shown = "<span class=\"redacted\">[een bewoner: artikel 5]</span> woont hier";
    told += bytes.find(shown) != std::string::npos;
  }
  CHECK(told == 1);
}

TEST_CASE("a report shows how the sign of redaction is written", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md", std::string(kMinutes) + "\nDe heer [[Jansen]] sprak.\n");
  CHECK(
      program.build().err ==
      "meetings/a.md:23:1: waarschuwing: Hier staan woorden tussen [[ en ]], en die komen zo op de "
      "site. [redaction-bare]\n  De heer [[Jansen]] sprak.\n  ^\n"
      "  tip: Moeten ze weg? Zet er {.gelakt} achter: [[…]]{.gelakt}\n\n"
      "1 waarschuwing in 1 bestand.\n");
}

TEST_CASE("a report shows no words that are hidden", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                std::string(kMinutes) + "\nMevrouw Koster en " + kSecret + " wonen hier.\n");
  program.write("content/privacy.toml", "[[redact]]\nwords = \"" + kSecret + "\"\n\n" +
                                            "[[redact]]\nwords = \"Nergens\"\n");
  const ProgramResult outcome = program.run({"check", "DIR/content"});
  CHECK(outcome.err.find(kSecret) == std::string::npos);
  CHECK(outcome.err.find("privacy.toml:4:1: waarschuwing: Deze woorden staan in geen verslag en in "
                         "geen ander bestand.") != std::string::npos);
  CHECK(outcome.err.find("Nergens") == std::string::npos);
}

TEST_CASE("hidden words that no page shows are in no file that is offered", "[cli][privacy]") {
  for (const std::string& words : std::vector<std::string>{
           "Zie [noot][1].\n\n[1]: https://x.example \"[[" + kSecret + "]]{.gelakt}\"",
           "Zie [hier](https://x.example \"" + kSecret + "\").",
           "<a name=\"" + kSecret + "\">x</a>"}) {
    INFO(words);
    const ProgramFixture program;
    program.write("content/privacy.toml", "[[redact]]\nwords = \"" + kSecret + "\"\n");
    program.write("content/meetings/a.md", std::string(kMinutes) + "\n" + words + "\n");
    CHECK(program.build().code == 0);
    check_nowhere(program, kSecret);
  }
}

TEST_CASE("a sign in what is published as it is written is an error", "[cli][privacy]") {
  for (const std::string file : {"site.toml", "people.toml"}) {
    const ProgramFixture program;
    program.write("content/meetings/a.md", kMinutes);
    program.write("content/" + file, file == "site.toml"
                                         ? "title = \"Van [[" + kSecret + "]]{.gelakt}\"\n"
                                         : "[[person]]\nname = \"[[" + kSecret + "]]{.gelakt}\"\n");
    const ProgramResult outcome = program.build();
    INFO(outcome);
    CHECK(outcome.code == 1);
    CHECK(outcome.err.find("[redaction-nowhere]") != std::string::npos);
    CHECK(outcome.err.find(kSecret) == std::string::npos);
  }
}

TEST_CASE("no output tells the name of a file that names somebody who is hidden",
          "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/2023-01-16-raad.md",
                "# Verslag Raad, 16 januari 2023\n\n## 1. Heg\n\nInspreker mevrouw Zwartbroek "
                "vraagt iets. Zie [haar brief, met foto's](https://x.example/brief-zwartbroek.pdf)."
                "\n");
  program.write("content/meetings/2023-02-13-raad-zwartbroek.md",
                "# Verslag Raad, 13 februari 2023\n\n## 1. Weg\n\nNiets.\n");
  CHECK(program.build().code == 0);
  check_nowhere(program, "zwartbroek");
  check_nowhere(program, kSecret);
  program.write("content/meetings/brief-van-zwartbroek.md",
                "# Verslag Raad\n\n## 1. Weg\n\nNiets.\n");
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 1);
  CHECK(outcome.err.find("[file-name-hidden]") != std::string::npos);
}

}  // namespace
}  // namespace openverslag
