// The program itself, killed while it builds: fault_fixture kills at each change of a folder, this
// at whatever moment, with all its threads.
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <fstream>
#include <iterator>
#include <random>

#include "cli/program_fixture.h"
#include "project_root.h"
#include "publish/publish_fixture.h"

namespace openverslag {
namespace {

using Clock = std::chrono::steady_clock;

#ifdef OPENVERSLAG_SANITIZED
constexpr int kKills = 20;  // ten times as slow
#else
constexpr int kKills = 200;
#endif

class Build {
 public:
  Build(const ProgramFixture& program, const char* command) {
    const std::string content = program.path("content").string();
    const std::string output = program.path("public").string();
    const char* words[] = {OPENVERSLAG_PROGRAM, command,   content.c_str(),
                           output.c_str(),      "--quiet", nullptr};
    REQUIRE(posix_spawn(&process_, OPENVERSLAG_PROGRAM, nullptr, nullptr, const_cast<char**>(words),
                        environ) == 0);
  }

  void kill() const { ::kill(process_, SIGKILL); }

  // Whether it was killed; else it went well.
  bool was_killed() const {
    int status = 0;
    REQUIRE(waitpid(process_, &status, 0) == process_);
    if (WIFSIGNALED(status)) return true;
    REQUIRE(WEXITSTATUS(status) == 0);
    return false;
  }

 private:
  pid_t process_ = 0;
};

// Its title, and a word in the minutes, so that the history grows.
void write_site(const ProgramFixture& program, int number) {
  program.write("content/meetings/raad.md",
                std::string(kMinutes) + "\nNummer " + std::to_string(number) + ".\n");
  program.write("content/site.toml", "base_url = \"https://verslagen.example/\"\ntitle = \"Site " +
                                         std::to_string(number) + "\"\n");
}

std::string title_of(const ProgramFixture& program) {
  const std::string page = program.page("index.html");
  const std::size_t begin = page.find("<title>") + 7;
  return page.substr(begin, page.find('<', begin) - begin);
}

// No file of the history is cut off, and its versions follow one another up to what the site shows.
void check_history(const ProgramFixture& program, const std::string& title) {
  const ProgramResult told = program.run({"check", "DIR/content"});
  INFO(told);
  REQUIRE(told.code == 0);
  std::ifstream file(program.path("content/history/minutes/2024-03-04-veiligheidsraad.txt"));
  const std::string versions(std::istreambuf_iterator<char>(file), {});
  const std::string shown = "Nummer " + title.substr(std::string("Site ").size()) + ".";
  CAPTURE(versions);
  REQUIRE(versions.find(shown) != std::string::npos);
}

}  // namespace

TEST_CASE("a program that is killed while it builds leaves the old site or the new one",
          "[cli][publish]") {
  const char* const command = GENERATE("build", "publish");
  CAPTURE(command);
  const bool publishes = std::string(command) == "publish";
  const ProgramFixture program;
  write_site(program, 0);
  const Clock::time_point start = Clock::now();
  REQUIRE_FALSE(Build(program, command).was_killed());
  auto length = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();

  std::mt19937 random(20241130);
  int killed = 0;
  std::string before = title_of(program);
  int number = 0;
  while (killed < kKills) {
    ++number;
    CAPTURE(number);
    REQUIRE(number < 10 * kKills);
    write_site(program, number);
    const Build build(program, command);
    usleep(static_cast<useconds_t>(random() % length));
    build.kill();
    // How long a build takes depends on what else runs: a third of them should come to their end,
    // so that every moment of one is hit.
    const bool was_killed = build.was_killed();
    killed += was_killed;
    length = std::max<decltype(length)>(1000, was_killed ? length * 21 / 20 : length * 9 / 10);
    const std::string after = title_of(program);
    REQUIRE((after == before || after == "Site " + std::to_string(number)));
    const ProgramResult told = program.run({"verify", "DIR/public"});
    INFO(told);
    REQUIRE(told.code == 0);
    REQUIRE(told.err.empty());
    if (publishes) check_history(program, after);
    before = after;
  }
  REQUIRE_FALSE(Build(program, command).was_killed());
  CHECK(title_of(program) == "Site " + std::to_string(number));
  if (publishes) check_history(program, title_of(program));
  CHECK(names_in(program.path("")) ==
        std::vector<std::string>{".openverslag", "content", "public"});
}

}  // namespace openverslag
