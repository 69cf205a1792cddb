// The preview as a browser sees it: after every change all of it is as a build makes it.
#include <httplib.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <fstream>
#include <thread>

#include "cli/program_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

// The program, with the preview of the content.
class Served {
 public:
  explicit Served(const ProgramFixture& program) {
    const std::string content = program.path("content").string();
    const char* words[] = {OPENVERSLAG_PROGRAM, "serve", content.c_str(), "--port", "0",
                           "--quiet",           nullptr};
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    REQUIRE(posix_spawn(&process_, OPENVERSLAG_PROGRAM, &actions, nullptr,
                        const_cast<char**>(words), environ) == 0);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    char line[200] = {};
    REQUIRE(read(ends[0], line, sizeof line - 1) > 0);
    close(ends[0]);
    const std::string told = line;
    port_ = std::stoi(told.substr(told.find("127.0.0.1:") + 10));
  }
  ~Served() {
    if (process_ > 0) kill(process_, SIGKILL);
  }
  Served(const Served&) = delete;
  Served& operator=(const Served&) = delete;

  httplib::Result get(const std::string& path) const {
    httplib::Client client("127.0.0.1", port_);
    client.set_read_timeout(60);
    return client.Get(path);
  }

  // Whether the page comes to hold the words; or, with "", to be gone.
  bool shows(const std::string& path, const std::string& words) const {
    for (int patience = 1000; patience > 0; --patience) {
      const auto answer = get(path);
      REQUIRE(answer);
      const bool is_there = answer->status == 200;
      if (words.empty() ? !is_there : is_there && answer->body.find(words) != std::string::npos)
        return true;
      std::this_thread::sleep_for(20ms);
    }
    return false;
  }

  int interrupt() {
    kill(process_, SIGINT);
    int status = 0;
    waitpid(process_, &status, 0);
    process_ = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t process_ = 0;
  int port_ = 0;
};

// Without what only a preview has.
std::string as_built(std::string page) {
  for (const auto& [begin, end] :
       {std::pair("<script src=\"/_openverslag/", "</script>"),
        std::pair("\n<p class=\"status\"><strong class=\"mark\">", "</p>\n")}) {
    const std::size_t from = page.find(begin);
    if (from == page.npos) continue;
    page.erase(from, page.find(end, from) + std::string_view(end).size() - from);
  }
  return page;
}

// The files of a build of the same content that the preview shows otherwise, or not at all.
std::string differing(const Served& preview, const ProgramFixture& program) {
  fs::remove_all(program.path("public"));
  REQUIRE(program.build().code == 0);
  std::string all;
  for (const auto& [file, bytes] : program.site()) {
    if (file == "manifest.sha256") continue;  // of a publication
    const auto answer = preview.get("/" + file);
    REQUIRE(answer);
    const bool same = answer->status == 200 &&
                      (file.ends_with(".html") ? as_built(answer->body) : answer->body) == bytes;
    if (!same) all += file + '\n';
  }
  return all;
}

std::string with(std::string text, std::string_view from, std::string_view to) {
  text.replace(text.find(from), from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("a preview shows the whole site as a build makes it, also after changes",
          "[cli][serve]") {
  const ProgramFixture program;
  const std::string first(kMinutes);
  const std::string later = with(with(first, "4 maart 2024", "8 april 2024"), "4 maart", "8 april");
  program.write("content/meetings/een.md", first);
  program.write("content/meetings/twee.md", later);
  Served preview(program);
  const std::string page = "/vergaderingen/2024-03-04-veiligheidsraad/";
  const std::string other = "/vergaderingen/2024-04-08-veiligheidsraad/";
  CHECK(differing(preview, program) == "");

  program.write("content/meetings/een.md", with(first, "C. Coster", "C. Coster, E. Ekster"));
  CHECK(preview.shows(page, "E. Ekster"));
  CHECK(differing(preview, program) == "");

  fs::rename(program.path("content/meetings/twee.md"), program.path("content/meetings/drie.md"));
  CHECK(preview.shows(other, "drie.md"));
  CHECK(differing(preview, program) == "");

  fs::remove(program.path("content/meetings/een.md"));
  CHECK(preview.shows(page, ""));
  CHECK(differing(preview, program) == "");

  // Beside the minutes, and what all of them are read by.
  program.write("content/meetings/drie.toml", "location = \"De Brug\"\n");
  CHECK(preview.shows(other, "De Brug"));
  program.write("content/people.toml", "[[person]]\nname = \"Eva Ekster\"\n");
  CHECK(preview.shows("/personen/eva-ekster/", "Eva Ekster"));
  CHECK(differing(preview, program) == "");
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("a broken file leaves the preview as it was, says so, and is mended by the next change",
          "[cli][serve]") {
  const ProgramFixture program;
  program.write("content/meetings/een.md", kMinutes);
  Served preview(program);
  const std::string page = "/vergaderingen/2024-03-04-veiligheidsraad/";
  program.write("content/people.toml", "[[person\n");
  CHECK(preview.shows("/_controle/", "people.toml"));
  CHECK(preview.shows(page, "A. Aalbers"));
  fs::remove(program.path("content/people.toml"));
  program.write("content/meetings/een.md", with(std::string(kMinutes), "Stadhuis", "De Brug"));
  CHECK(preview.shows(page, "De Brug"));
  CHECK(differing(preview, program) == "");
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("a link that leads nowhere is told in the preview when all of it was made",
          "[cli][serve]") {
  const ProgramFixture program;
  program.write("content/meetings/een.md", kMinutes);
  program.write("content/pages/uitleg.md", "# Uitleg\n\nZie [hier](../nergens/).\n");
  Served preview(program);
  CHECK(preview.shows("/uitleg/", "Zie"));
  CHECK(preview.shows("/_controle/", "nergens"));
  CHECK(preview.interrupt() == 0);
}

}  // namespace openverslag
