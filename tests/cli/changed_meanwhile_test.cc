// Files that change while a site is made, or just after: then nothing is remembered of it.
#include <catch2/catch.hpp>
#include <chrono>
#include <functional>
#include <sstream>
#include <thread>

#include "cli/last_build.h"
#include "cli/program_fixture.h"
#include "cli/today.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

const std::string kRaad = "content/meetings/raad.md";

struct MeanwhileFixture {
  MeanwhileFixture() {
    program.write(kRaad, kMinutes);
    program.write("themes/eigen/theme.css", "p { color: red }\n");
    options.content = program.path("content");
    options.output = program.path("public");
  }

  // A build in whose course `meanwhile` happens. Is there nothing to do for the next?
  bool is_remembered(const std::function<void()>& meanwhile) const {
    const LastBuild last(options);
    std::ostringstream silence;
    Progress progress(silence, false);
    Timings timings;
    const MadeSite made = make_site(options, progress, timings);
    for (const Diagnostic& one : made.diagnostics.all()) UNSCOPED_INFO(one.rule << " " << one.file);
    REQUIRE_FALSE(made.diagnostics.has_errors());
    // Times of files go in steps.
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    meanwhile();
    last.remember(made);
    return LastBuild(options).unchanged().has_value();
  }

  void remove(const std::string& file) const { fs::remove(program.path(file)); }

  ProgramFixture program;
  SiteOptions options;
};

}  // namespace

TEST_CASE("what is changed while a site is made is not taken for what it was made of",
          "[cli][bad-input]") {
  MeanwhileFixture made;
  const auto write = [&](const std::string& file, std::string_view words) {
    return [&made, file, words = std::string(words)] { made.program.write(file, words); };
  };
  const auto nothing = [] {};
  CHECK(made.is_remembered(nothing));
  const bool is_publication = GENERATE(false, true);
  if (is_publication) made.options.publication = PublishRequest{today(), ""};

  CHECK_FALSE(made.is_remembered(write(kRaad, std::string(kMinutes) + "\nMeer.\n")));
  CHECK_FALSE(made.is_remembered(write("content/meetings/nog.md", kMinutes)));
  CHECK_FALSE(made.is_remembered([&] { made.remove("content/meetings/nog.md"); }));
  write("content/meetings/nog.md", kMinutes)();
  CHECK_FALSE(made.is_remembered(write("content/people.toml", "")));
  CHECK_FALSE(made.is_remembered(write("content/pages/uitleg.md", "# Uitleg\n")));
  CHECK_FALSE(made.is_remembered(write("themes/eigen/theme.css", "p { color: tan }\n")));
  // And back again: the site may be made of what was there for a moment.
  CHECK_FALSE(made.is_remembered([&] {
    write("content/meetings/kort.md", "# Verslag Raad 5 mei 2024\n")();
    made.remove("content/meetings/kort.md");
  }));
  CHECK_FALSE(made.is_remembered([&] {
    write("content/weg.md", "x")();
    fs::rename(made.program.path(kRaad), made.program.path("content/weg.md"));
    fs::rename(made.program.path("content/weg.md"), made.program.path(kRaad));
  }));
  CHECK(made.is_remembered(nothing));
}

TEST_CASE("what is changed in a site before it is remembered is made again", "[cli][bad-input]") {
  MeanwhileFixture made;
  const auto nothing = [] {};
  CHECK(made.is_remembered(nothing));
  CHECK_FALSE(made.is_remembered([&] { made.program.write("public/index.html", "x"); }));
  CHECK_FALSE(made.is_remembered([&] { made.remove("public/personen/index.html"); }));
  CHECK_FALSE(made.is_remembered([&] { made.program.write("public/personen/x.html", "x"); }));
  // Somebody else's build of the same folder.
  CHECK_FALSE(made.is_remembered([&] {
    made.program.write(kRaad, "# Verslag Raad 5 mei 2024\n\n## 1. Opening\n\nAf.\n");
    REQUIRE(made.program.build().code == 0);
    made.program.write(kRaad, kMinutes);
  }));
  // What is not there any more is told once, and not remembered.
  CHECK_FALSE(made.is_remembered(nothing));
  CHECK(made.is_remembered(nothing));
}

// Recordings are not read by a build, and not for this.
TEST_CASE("a large file that is no minutes is known by its state", "[cli]") {
  MeanwhileFixture made;
  const std::string file = "content/meetings/opname.mp3";
  made.program.write(file, "");
  fs::resize_file(made.program.path(file), 1ull << 40);
  CHECK(made.program.build().code == 0);
  CHECK(made.program.build().out.starts_with("Niets veranderd"));
  fs::resize_file(made.program.path(file), 2ull << 40);
  CHECK_FALSE(made.program.build().out.starts_with("Niets veranderd"));
}

}  // namespace openverslag
