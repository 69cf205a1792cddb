#include "text/source.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "text/folder_fixture.h"

namespace openverslag {
namespace {

struct Made {
  std::optional<Source> source;
  std::vector<Diagnostic> diagnostics;
};

Made made_from(std::string bytes) {
  Diagnostics diagnostics;
  auto source = make_source("a.md", std::move(bytes), diagnostics);
  return {std::move(source), diagnostics.sorted()};
}

std::string bytes_from(std::string bytes) {
  const Made made = made_from(std::move(bytes));
  CHECK(made.diagnostics.empty());
  return made.source ? made.source->bytes : "nothing";
}

std::vector<Diagnostic> problems_with(const std::filesystem::path& folder,
                                      const std::string& path) {
  Diagnostics diagnostics;
  CHECK_FALSE(read_source(folder, path, diagnostics).has_value());
  return diagnostics.sorted();
}

}  // namespace

TEST_CASE("UTF-8 stays as it is", "[text]") {
  CHECK(bytes_from("Één – “twee” 😀\n") == "Één – “twee” 😀\n");
}

TEST_CASE("a byte order mark is taken off and line ends are made plain", "[text]") {
  CHECK(bytes_from("\xEF\xBB\xBF# A\r\nB\rC\n\r\nD\r") == "# A\nB\nC\n\nD\n");
}

TEST_CASE("Windows-1252 is converted and reported at its line", "[text]") {
  const Made made = made_from("een\ncaf\xE9 \x80 5 \x96 \x93x\x94 \x81\n");
  REQUIRE(made.source);
  CHECK(made.source->bytes == "een\ncafé € 5 – “x” \xEF\xBF\xBD\n");
  CHECK(made.diagnostics ==
        std::vector<Diagnostic>{
            {Severity::warning, "source-not-utf8", "a.md", {2, 0}, "", {"Windows-1252"}}});
}

TEST_CASE("a stray byte in UTF-8 does not spoil the rest", "[text]") {
  const Made made = made_from("één \xEB drie\n");
  REQUIRE(made.source);
  CHECK(made.source->bytes == "één ë drie\n");
}

TEST_CASE("overlong forms and surrogates are not UTF-8", "[text]") {
  CHECK(made_from("a\xC0\xAF").source->bytes == "aÀ¯");
  CHECK(made_from("a\xED\xA0\x80").source->bytes == "aí\xC2\xA0€");
}

TEST_CASE("UTF-16 is converted and reported", "[text]") {
  const std::vector<Diagnostic> reported = {
      {Severity::warning, "source-not-utf8", "a.md", {0, 0}, "", {"UTF-16"}}};
  const Made little = made_from(std::string("\xFF\xFE\xC9\0n\0\r\0\n\0", 10));
  REQUIRE(little.source);
  CHECK(little.source->bytes == "Én\n");
  CHECK(little.diagnostics == reported);
  const Made big = made_from(std::string("\xFE\xFF\0A\xD8\x3D\xDE\x00\xD8\x3D\0B", 12));
  REQUIRE(big.source);
  CHECK(big.source->bytes == "A😀\xEF\xBF\xBD\x42");
  CHECK(big.diagnostics == reported);
}

TEST_CASE("NUL bytes are taken out and reported", "[text]") {
  const Made made = made_from(std::string("a\n\0b\0c\n", 7));
  REQUIRE(made.source);
  CHECK(made.source->bytes == "a\nbc\n");
  CHECK(made.diagnostics ==
        std::vector<Diagnostic>{{Severity::warning, "source-nul-bytes", "a.md", {2, 0}, "", {}}});
}

TEST_CASE("a file without words is skipped with a warning", "[text]") {
  const std::vector<Diagnostic> reported = {
      {Severity::warning, "source-empty", "a.md", {0, 0}, "", {}}};
  for (const std::string bytes : {"", "\xEF\xBB\xBF", " \r\n\t\xC2\xA0\n"}) {
    const Made made = made_from(bytes);
    CHECK_FALSE(made.source);
    CHECK(made.diagnostics == reported);
  }
}

TEST_CASE("a file of a kind we do not know is refused", "[text]") {
  const Made made = made_from("{\\rtf1\\ansi Verslag}");
  CHECK_FALSE(made.source);
  CHECK(made.diagnostics ==
        std::vector<Diagnostic>{{Severity::error, "source-not-text", "a.md", {}, "", {"RTF"}}});
}

TEST_CASE("a zip and a PDF are known by their bytes, which stay as they are", "[text]") {
  const Made zip = made_from("PK\x03\x04\r\n\xE2");
  REQUIRE(zip.source);
  CHECK(zip.source->kind == SourceKind::zip);
  CHECK(zip.source->bytes == "PK\x03\x04\r\n\xE2");
  const Made pdf = made_from("%PDF-1.7\r\n\xE2\xE3");
  REQUIRE(pdf.source);
  CHECK(pdf.source->kind == SourceKind::pdf);
  CHECK(pdf.source->bytes == "%PDF-1.7\r\n\xE2\xE3");
}

TEST_CASE("a file below the folder is read", "[text]") {
  const FolderFixture folder;
  folder.write("meetings/a.md", "# A\r\n");
  Diagnostics diagnostics;
  const auto source = read_source(folder.path(), "meetings/a.md", diagnostics);
  REQUIRE(source);
  CHECK(source->path == "meetings/a.md");
  CHECK(source->bytes == "# A\n");
  CHECK(diagnostics.empty());
}

TEST_CASE("a link that stays within the folder is followed, one that leaves it is not", "[text]") {
  const FolderFixture folder;
  folder.write("content/a.md", "# A\n");
  folder.write("secret.md", "# Secret\n");
  std::filesystem::create_symlink("a.md", folder.path() / "content/inside.md");
  std::filesystem::create_symlink("../secret.md", folder.path() / "content/outside.md");
  std::filesystem::create_directory_symlink("..", folder.path() / "content/up");
  const auto content = folder.path() / "content";

  Diagnostics diagnostics;
  CHECK(read_source(content, "inside.md", diagnostics).has_value());
  CHECK(diagnostics.empty());
  for (const std::string path : {"outside.md", "up/secret.md", "../secret.md"}) {
    CHECK(problems_with(content, path) ==
          std::vector<Diagnostic>{{Severity::error, "source-outside", path, {}, "", {}}});
  }
}

TEST_CASE("what cannot be read is an error, never a wait", "[text]") {
  const FolderFixture folder;
  std::filesystem::create_directory(folder.path() / "folder.md");
  std::filesystem::create_symlink("nowhere.md", folder.path() / "dangling.md");
  REQUIRE(mkfifo((folder.path() / "pipe.md").c_str(), 0600) == 0);
  for (const std::string path : {"missing.md", "folder.md", "dangling.md", "pipe.md"}) {
    CHECK(problems_with(folder.path(), path) ==
          std::vector<Diagnostic>{{Severity::error, "source-unreadable", path, {}, "", {}}});
  }
}

TEST_CASE("a file without permission to read is an error", "[text]") {
  if (geteuid() == 0) {
    WARN("skipped: root may read everything");
    return;
  }
  const FolderFixture folder;
  folder.write("locked.md", "# A\n");
  std::filesystem::permissions(folder.path() / "locked.md", std::filesystem::perms::none);
  CHECK(problems_with(folder.path(), "locked.md") ==
        std::vector<Diagnostic>{{Severity::error, "source-unreadable", "locked.md", {}, "", {}}});
}

TEST_CASE("a file beyond the largest size is refused before it is read", "[text]") {
  const FolderFixture folder;
  folder.write("large.md", "x");
  std::filesystem::resize_file(folder.path() / "large.md", kLargestSource + 1);
  CHECK(problems_with(folder.path(), "large.md") ==
        std::vector<Diagnostic>{{Severity::error, "source-too-large", "large.md", {}, "", {"64"}}});
}

}  // namespace openverslag
