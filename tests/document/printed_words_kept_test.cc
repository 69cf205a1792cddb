// Whatever stands on printed pages stands in the document, wherever it was printed.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "document/document_fixture.h"
#include "document/page_lines.h"
#include "document/pdf_pages.h"
#include "document/printed_document.h"
#include "document/printed_fixture.h"
#include "document/running_lines.h"
#include "project_root.h"

using namespace openverslag;

namespace {

// All letters, sorted: line ends may take hyphens and blanks.
std::string letters_of(std::string text) {
  std::erase_if(text, [](char c) { return c == '-' || c == ' ' || c == '\n'; });
  std::sort(text.begin(), text.end());
  return text;
}

std::string words_of(const std::vector<PrintedPage>& pages) {
  std::string words;
  for (const PrintedPage& page : pages) {
    for (const PrintedWord& word : page.words) words += word.text;
  }
  return words;
}

void check_words(std::vector<PrintedPage> pages) {
  std::uint32_t number = 0;
  for (PrintedPage& page : pages) place_words(page, ++number);
  take_running_lines(pages);
  const std::string printed = words_of(pages);
  Document document;
  document.blocks = blocks_of(std::move(pages));
  test::print(document);
  std::string read;
  for (const Block& block : document.blocks) {
    if (const auto* item = std::get_if<ListItem>(&block)) read += item->marker;
    read += plain_text(block);
  }
  CHECK(letters_of(read) == letters_of(printed));
}

class Random {
 public:
  double below(double limit) {
    state_ = state_ * 1664525U + 1013904223U;
    return limit * static_cast<double>(state_ >> 8) / static_cast<double>(1U << 24);
  }

 private:
  std::uint32_t state_ = 2024;
};

const std::vector<std::string> kPieces = {"Aanwezig:", "de voorzitter opent",
                                          "ver-",      "• punt",
                                          "12",        "gadering om tien uur",
                                          "NR",        "a) slot",
                                          "- een",     "Onderwerp",
                                          "(zie",      "B"};

PrintedPage any_page(Random& random) {
  PrintedPage page{.width = 600, .height = 800, .words = {}, .rules = {}};
  for (double count = random.below(30); count > 0; --count) {
    const std::string& piece =
        kPieces[static_cast<std::size_t>(random.below(static_cast<double>(kPieces.size())))];
    const test::Style style{8 + random.below(6), random.below(1) < 0.2};
    for (PrintedWord& word :
         test::words_at(random.below(500), 14 * std::floor(random.below(50)), piece, style))
      page.words.push_back(std::move(word));
  }
  for (double count = random.below(12); count > 0; --count) {
    const double begin = random.below(400);
    page.rules.push_back({random.below(1) < 0.5, 50 * std::floor(random.below(12)), begin,
                          begin + random.below(600)});
  }
  return page;
}

}  // namespace

TEST_CASE("words anywhere on any pages are all in the document", "[document][pdf]") {
  Random random;
  for (int round = 0; round < 1500; ++round) {
    std::vector<PrintedPage> pages;
    for (double count = 1 + random.below(3); count > 0; --count) pages.push_back(any_page(random));
    check_words(std::move(pages));
  }
}

TEST_CASE("the words of a printed record are all in the document", "[document][pdf]") {
  for (const auto& entry :
       std::filesystem::directory_iterator(PROJECT_ROOT "/tests/document/pdf")) {
    if (entry.path().extension() != ".pdf") continue;
    INFO(entry.path());
    std::ifstream in(entry.path(), std::ios::binary);
    PdfPages file = read_pdf_pages(std::string(std::istreambuf_iterator<char>(in), {}), 100);
    REQUIRE(file.pages.size() > 1);
    check_words(std::move(file.pages));
  }
}
