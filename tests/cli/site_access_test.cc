// Who may read and write the files of a site: [publish] in site.toml.
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

struct stat status_of(const fs::path& path) {
  struct stat status = {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status;
}

// All there are below the site, of files or of folders, itself among those.
std::set<unsigned> modes(const ProgramFixture& program, bool of_folders) {
  std::set<unsigned> found;
  if (of_folders) found.insert(status_of(program.path("public")).st_mode & 07777);
  for (const auto& entry : fs::recursive_directory_iterator(program.path("public"))) {
    if (entry.is_directory() == of_folders) found.insert(status_of(entry.path()).st_mode & 07777);
  }
  return found;
}

void write_settings(const ProgramFixture& program, const std::string& publish) {
  program.write("content/site.toml", "title = \"Verslagen\"\n[publish]\n" + publish);
}

using Modes = std::set<unsigned>;

TEST_CASE("files and folders get the permissions of the settings", "[cli][publish][access]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  write_settings(program, "permissions = \"0640\"\n");
  const mode_t mask = umask(077);
  const ProgramResult told = program.build();
  umask(mask);
  INFO(told);
  REQUIRE(told.code == 0);
  CHECK(modes(program, false) == Modes{0640});
  CHECK(modes(program, true) == Modes{0750});

  SECTION("others the next time, without those of the site that is served till then") {
    fs::create_hard_link(program.path("public/theme.css"), program.path("served.css"));
    write_settings(program, "permissions = \"0664\"\n");
    REQUIRE(program.build().code == 0);
    CHECK(modes(program, false) == Modes{0664});
    CHECK(modes(program, true) == Modes{0775});
    CHECK((status_of(program.path("served.css")).st_mode & 07777) == 0640);
  }
  SECTION("and what did not change is one file with the one before") {
    fs::create_hard_link(program.path("public/theme.css"), program.path("served.css"));
    write_settings(program, "permissions = \"0640\"\ngroup = \"\"\n");
    program.write("content/meetings/raad.md", std::string(kMinutes) + "\nMeer.\n");
    program.build();
    CHECK(status_of(program.path("served.css")).st_ino ==
          status_of(program.path("public/theme.css")).st_ino);
  }
  SECTION("and what the user put there keeps its own") {
    program.write("public/CNAME", "x");
    fs::permissions(program.path("public/CNAME"), fs::perms::owner_all);
    program.write("content/meetings/raad.md", std::string(kMinutes) + "\nMeer.\n");
    REQUIRE(program.build().code == 0);
    CHECK((status_of(program.path("public/CNAME")).st_mode & 07777) == 0700);
  }
}

TEST_CASE("files and folders get the group of the settings", "[cli][publish][access]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  // Only root may give a file to a group that it is not in.
  const struct group* const entry = geteuid() == 0 ? getgrnam("www-data") : getgrgid(getegid());
  REQUIRE(entry != nullptr);
  const std::string name = entry->gr_name;
  const gid_t number = entry->gr_gid;
  REQUIRE(program.build().code == 0);
  write_settings(program, "group = \"" + name + "\"\n");
  const ProgramResult told = program.build();
  INFO(told);
  REQUIRE(told.code == 0);
  CHECK(status_of(program.path("public")).st_gid == number);
  for (const auto& file : fs::recursive_directory_iterator(program.path("public"))) {
    INFO(file.path());
    CHECK(status_of(file.path()).st_gid == number);
  }
}

TEST_CASE("a group that is none leaves the site as it was", "[cli][publish][access]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  REQUIRE(program.build().code == 0);
  const auto before = program.site();
  write_settings(program, "group = \"niemandsgroep\"\n");
  const ProgramResult told = program.build();
  CHECK(told.code == 2);
  CHECK(told.err.find("De groep niemandsgroep kent dit systeem niet") != std::string::npos);
  CHECK(program.site() == before);
}

TEST_CASE("permissions that a site cannot have are reported", "[cli][publish][access]") {
  const auto* const written = GENERATE("0444", "0755", "644", "04644", "rw-r--r--");
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  write_settings(program, std::string("permissions = \"") + written + "\"\n");
  const ProgramResult told = program.build();
  INFO(told);
  CHECK(told.code == 0);
  CHECK(told.err.find("De rechten \"" + std::string(written) + "\" zijn geen rechten") !=
        std::string::npos);
}

}  // namespace
}  // namespace openverslag
