// The preview as a browser sees it: after every change all of it is as a build makes it.
#include <httplib.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <fstream>
#include <thread>
#include <utility>

#include "cli/program_fixture.h"
#include "project_root.h"
#include "serve/interrupted_fixture.h"

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

  // The bytes of the largest file without a name that the program holds open.
  std::uintmax_t largest_nameless_file() const {
    std::uintmax_t largest = 0;
    for (const auto& open : fs::directory_iterator("/proc/" + std::to_string(process_) + "/fd")) {
      std::error_code gone;
      if (!fs::read_symlink(open.path(), gone).native().ends_with(" (deleted)")) continue;
      struct stat held = {};
      if (stat(open.path().c_str(), &held) == 0 && S_ISREG(held.st_mode))
        largest = std::max(largest, static_cast<std::uintmax_t>(held.st_size));
    }
    return largest;
  }

  int interrupt() { return interrupted(std::exchange(process_, 0)); }

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

TEST_CASE("why not all of a site can be made is told in its preview, and mended by the next change",
          "[cli][serve]") {
  const ProgramFixture program;
  program.write("content/meetings/een.md", kMinutes);
  const std::string settings = bytes_of(program.path("content/site.toml"));
  program.write("content/site.toml", "theme = \"eigen\"\n" + settings);
  program.write("themes/eigen/feed.xml", "one of our own");
  Served preview(program);
  CHECK(preview.shows("/_controle/", "feed.xml"));
  CHECK(preview.get("/data/")->status == 404);
  CHECK(preview.shows("/vergaderingen/2024-03-04-veiligheidsraad/", "A. Aalbers"));
  fs::remove(program.path("themes/eigen/feed.xml"));
  CHECK(preview.shows("/data/", "<main"));
  CHECK(preview.get("/_controle/")->body.find("feed.xml") == std::string::npos);
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("what a preview puts aside on the disk does not grow when the rules change",
          "[cli][serve]") {
  const ProgramFixture program;
  program.write("content/meetings/een.md", kMinutes);
  Served preview(program);
  const std::uintmax_t first = preview.largest_nameless_file();
  CHECK(first > 0);
  for (const std::string name : {"Ada", "Bea", "Cor", "Dik"}) {
    program.write("content/people.toml", "[[person]]\nname = \"" + name + " Ekster\"\n");
    const char initial = static_cast<char>(name[0] - 'A' + 'a');
    CHECK(preview.shows("/personen/" + (initial + name.substr(1)) + "-ekster/", name));
  }
  CHECK(preview.largest_nameless_file() < 2 * first);
  CHECK(preview.interrupt() == 0);
}

TEST_CASE("an address of the preview that is not there, or lacks its slash, is told so",
          "[cli][serve]") {
  const ProgramFixture program;
  program.write("content/meetings/een.md", kMinutes);
  Served preview(program);
  for (const std::string path : {"/onbekend", "/onbekend/", "/onbekend.xml", "/favicon.ico"}) {
    INFO(path);
    CHECK(preview.get(path)->status == 404);
  }
  for (const std::string path : {"/personen", "/data"}) {
    INFO(path);
    const auto answer = preview.get(path);
    CHECK(answer->status == 302);
    CHECK(answer->get_header_value("Location") == path + "/");
  }
  CHECK(preview.interrupt() == 0);
}

}  // namespace openverslag
