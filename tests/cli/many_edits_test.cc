// Somebody who keeps minutes, and builds after every edit.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <random>
#include <set>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

#ifdef OPENVERSLAG_SANITIZED
constexpr unsigned kEdits = 40;  // ten times as slow
#else
constexpr unsigned kEdits = 200;
#endif

// Minutes with a word, and with each other number a name to be reported, that only edit `number`
// has.
std::string minutes_of(unsigned number) {
  std::string minutes(kMinutes);
  minutes += "\nWoord" + std::to_string(number) + ".";
  if (number % 2 == 0) {
    minutes += " Mevrouw Cost";
    minutes += "aiou"[number / 2 % 4];
    minutes += "r knikt.";
  }
  minutes += "\n";
  const std::string date = std::to_string(1 + number % 28) + " maart 2024";
  constexpr std::string_view kDate = "4 maart 2024";
  for (std::size_t at = 0; (at = minutes.find(kDate, at)) != minutes.npos; at += date.size())
    minutes.replace(at, kDate.size(), date);
  return minutes;
}

// What stands beside the minutes.
void edit_settings(const ProgramFixture& program, unsigned step) {
  const std::string number = std::to_string(step);
  switch (step % 4) {
    case 0:
      return program.write("content/site.toml",
                           "base_url = \"https://x.example/\"\ntitle = \"Site " + number + "\"\n");
    case 1:
      return program.write(
          "content/people.toml",
          "[[person]]\nname = \"C. Coster\"\naliases = [\"Alias " + number + "\"]\n");
    case 2:
      return program.write("content/pages/uitleg.md", "# Uitleg\n\nTekst " + number + "\n");
    default:
      return program.write("themes/default/theme.css", "p { order: " + number + " }\n");
  }
}

nlohmann::json findings(const ProgramResult& outcome) { return nlohmann::json::parse(outcome.err); }

// One step: adds, changes, renames or removes a file.
void edit(const ProgramFixture& program, std::set<unsigned>& files, unsigned step,
          std::mt19937& random) {
  const auto name = [](unsigned number) {
    return "content/meetings/" + std::to_string(number) + ".md";
  };
  const unsigned long chance = files.size() < 3 ? 0 : (files.size() > 6 ? 1 : 0) + random() % 5;
  auto file = files.begin();
  if (!files.empty()) std::advance(file, random() % files.size());
  switch (chance) {
    case 0:
      program.write(name(step), minutes_of(step));
      files.insert(step);
      return;
    case 1:
      return program.write(name(*file), minutes_of(step));
    case 2:
      fs::rename(program.path(name(*file)), program.path(name(step)));
      files.erase(file);
      files.insert(step);
      return;
    case 3:
      return edit_settings(program, step);
    default:
      fs::remove(program.path(name(*file)));
      files.erase(file);
  }
}

}  // namespace

TEST_CASE("after each of many edits, the site is as one that was built from nothing", "[cli]") {
  const ProgramFixture program;
  std::set<unsigned> files;
  std::mt19937 random(20241129);
  std::size_t reported = 0;
  for (unsigned step = 0; step < kEdits; ++step) {
    CAPTURE(step);
    edit(program, files, step, random);
    ProgramResult outcome = program.build({"--format", "json"});
    INFO(outcome);
    REQUIRE(outcome.code == 0);
    // What is not there any more is told once, and not remembered.
    if (outcome.err.find("-lost\"") != std::string::npos)
      outcome = program.build({"--format", "json"});
    const auto time = fs::last_write_time(program.path("public"));
    const ProgramResult again = program.build({"--format", "json"});
    REQUIRE(again.err == outcome.err);
    REQUIRE(again.out.starts_with("Niets veranderd: "));
    REQUIRE(fs::last_write_time(program.path("public")) == time);
    fs::remove_all(program.path("new"));
    const ProgramResult cold = program.run({"build", "DIR/content", "DIR/new", "--format", "json"});
    REQUIRE(findings(outcome) == findings(cold));
    reported += findings(cold).size();
    REQUIRE(program.site() == program.site("new"));
  }
  CHECK(reported > kEdits / 2);
}

}  // namespace openverslag
