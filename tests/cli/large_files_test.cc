// Files that are far too large, and those that are just not: what the program needs for them.
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "cli/program_fixture.h"
#include "document/office_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

struct Run {
  int code = -1;  // of a process that was killed
  long most_megabytes = 0;
};

// What it says of itself: the system adds what this process needed before the other took its place.
long most_megabytes(const std::filesystem::path& timings) {
  std::ifstream file(timings);
  for (std::string word; file >> word;) {
    if (long megabytes = 0; word == "memory" && file >> megabytes) return megabytes;
  }
  return -1;
}

Run build(const ProgramFixture& program) {
  const std::string content = program.path("content").string();
  const std::string output = program.path("public").string();
  const std::string told = program.path("told").string();
  const char* words[] = {OPENVERSLAG_PROGRAM, "build",     content.c_str(), output.c_str(),
                         "--quiet",           "--timings", nullptr};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, told.c_str(), O_CREAT | O_WRONLY, 0600);
  pid_t process = 0;
  REQUIRE(posix_spawn(&process, OPENVERSLAG_PROGRAM, &actions, nullptr, const_cast<char**>(words),
                      environ) == 0);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  REQUIRE(waitpid(process, &status, 0) == process);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, most_megabytes(told)};
}

std::string times(std::size_t count, std::string_view words) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += words;
  return all;
}

#ifndef OPENVERSLAG_SANITIZED
// So many pages, each with so many lines of words.
std::string pdf(std::size_t pages, std::size_t lines) {
  std::string file = "%PDF-1.4\n";
  std::vector<std::size_t> objects;
  const auto add = [&](const std::string& object) {
    objects.push_back(file.size());
    file += std::to_string(objects.size()) + " 0 obj\n" + object + "\nendobj\n";
    return std::to_string(objects.size()) + " 0 R";
  };
  const std::string font = add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  const std::string tree = std::to_string(2 * pages + 2) + " 0 R";
  std::string kids;
  for (std::size_t page = 0; page < pages; ++page) {
    std::string words = "BT /F1 10 Tf 12 TL 50 780 Td ";
    for (std::size_t line = 0; line < lines; ++line)
      words += "(Regel " + std::to_string(line * 7919 + page) + " gaat over de brug) Tj T* ";
    words += "ET";
    const std::string said =
        add("<</Length " + std::to_string(words.size()) + ">>stream\n" + words + "\nendstream");
    kids += add("<</Type/Page/Parent " + tree + "/MediaBox[0 0 595 842]/Contents " + said +
                "/Resources<</Font<</F1 " + font + ">>>>>>") +
            ' ';
  }
  add("<</Type/Pages/Count " + std::to_string(pages) + "/Kids[" + kids + "]>>");
  const std::string root = add("<</Type/Catalog/Pages " + tree + ">>");
  const std::size_t table = file.size();
  file += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (const std::size_t begin : objects) {
    const std::string digits = std::to_string(begin);
    file += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }
  return file + "trailer<</Size " + std::to_string(objects.size() + 1) + "/Root " + root +
         ">>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}
#endif

constexpr std::string_view kParagraph = "<w:p><w:r><w:t>Woorden over de brug.</w:t></w:r></w:p>";

}  // namespace

TEST_CASE("no file takes more than 300 MB, and the others are published", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/raad.md", kMinutes);
  const auto add = [&](const std::string& name, const std::string& bytes) {
    program.write("content/meetings/" + name, bytes);
  };
  SECTION("a Word file that grows a thousandfold") {
    add("bomb.docx", test::docx(times(2'000'000, kParagraph)));
  }
  SECTION("tables in tables in a Word file") {
    add("deep.docx", test::docx(times(100'000, "<w:tbl><w:tr><w:tc>")));
  }
#ifndef OPENVERSLAG_SANITIZED  // a minute each
  SECTION("two thousand pages") { add("long.pdf", pdf(2'000, 60)); }
  SECTION("twenty thousand pages") { add("longer.pdf", pdf(20'000, 1)); }
#endif
  SECTION("elements in elements") { add("deep.html", times(300'000, "<div>") + "x"); }
  SECTION("a table of five thousand columns") {
    const std::string row = times(5'000, "| woord ") + "|\n";
    add("wide.md", "# Verslag\n\n" + row + times(5'000, "|-") + "|\n" + times(100, row));
  }
  SECTION("eighteen million letters in one line") { add("long.txt", times(3'000'000, "woord ")); }
  const Run run = build(program);
  CHECK(run.code == 0);
  CHECK(program.page_holds("vergaderingen/2024-03-04-veiligheidsraad/index.html", "<h1"));
#ifndef OPENVERSLAG_SANITIZED  // their own memory is far more
  CHECK(run.most_megabytes > 0);
  CHECK(run.most_megabytes < 300);
#endif
}

}  // namespace openverslag
