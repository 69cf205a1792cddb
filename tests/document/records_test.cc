// Whole records: the example region, and a real one when it lies beside the project.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "document/document_fixture.h"
#include "document/reader.h"
#include "project_root.h"

namespace {

namespace fs = std::filesystem;
using namespace openverslag;

std::vector<std::string> lines_of(const std::string& bytes) {
  std::vector<std::string> lines(1);
  for (const char c : bytes) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  return lines;
}

std::vector<Text> texts_of(const Block& block) {
  std::vector<Text> texts;
  std::visit(
      [&texts](const auto& kind) {
        if constexpr (requires { kind.text; }) texts.push_back(kind.text);
      },
      block);
  if (const auto* table = std::get_if<Table>(&block)) {
    for (const Row& row : table->rows) {
      for (const Cell& cell : row.cells) {
        texts.insert(texts.end(), cell.paragraphs.begin(), cell.paragraphs.end());
      }
    }
  }
  return texts;
}

// At its place in the file stands the first word of every text.
void check_places(const Document& document, const std::vector<std::string>& lines) {
  for (const Block& block : document.blocks) {
    for (const Text& text : texts_of(block)) {
      REQUIRE(text.place.line <= lines.size());
      const std::string& line = lines[text.place.line - 1];
      const std::string word = text.plain.substr(0, text.plain.find_first_of(" \n.,:;()&'"));
      INFO(document.path << ":" << text.place.line << ":" << text.place.column);
      CHECK(line.substr(text.place.column - 1, word.size()) == word);
    }
  }
}

Document check_record(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  Diagnostics diagnostics;
  const auto source = make_source(path.filename().string(),
                                  std::string(std::istreambuf_iterator<char>(in), {}), diagnostics);
  REQUIRE(source);
  const Document document = read_document(*source, diagnostics).value();
  CHECK(diagnostics.empty());
  test::print(document);
  check_places(document, lines_of(source->bytes));
  return document;
}

}  // namespace

TEST_CASE("every text of the example region stands where its place says", "[document]") {
  int records = 0;
  for (const auto& entry : fs::recursive_directory_iterator(PROJECT_ROOT "/content/meetings")) {
    if (!is_readable_format(entry.path().string())) continue;
    CHECK_FALSE(check_record(entry.path()).blocks.empty());
    ++records;
  }
  CHECK(records >= 30);
}

TEST_CASE("a real record is read as its tables and rows", "[document]") {
  const fs::path path = PROJECT_ROOT "/../shared/seed/2020-10-05-dvo.md";
  if (!fs::exists(path)) {
    WARN("skipped: ../shared/seed is not there");
    return;
  }
  const Document document = check_record(path);
  std::vector<std::size_t> rows;
  for (const Block& block : document.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (table == nullptr) continue;
    rows.push_back(table->rows.size());
    const std::size_t columns = rows.size() == 1 ? 2 : 4;
    for (const Row& row : table->rows) CHECK(row.cells.size() == columns);
  }
  CHECK(document.blocks.size() == 8);
  CHECK(std::get<Heading>(document.blocks[0]).level == 2);
  CHECK(rows == std::vector<std::size_t>{8, 5, 5, 3, 5, 3, 3});
}
