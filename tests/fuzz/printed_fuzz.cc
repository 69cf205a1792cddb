// Fuzz target: words and lines anywhere on any pages are read without harm, no word is lost, and
// every text keeps its promises. Build with clang and -DOPENVERSLAG_FUZZ=ON, run
// build/tests/printed_fuzz.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "document/page_lines.h"
#include "document/printed_document.h"
#include "document/running_lines.h"
#include "fuzz/promises.h"

namespace {

using namespace openverslag;

constexpr const char* kWords[] = {"Aanwezig:", "de",   "ver-",    "gadering", "1.",
                                  "•",         "-",    "a)",      "NR",       "B",
                                  "4",         "van",  "Besluit", "é",        "onderwerp",
                                  "Actie",     "(zie", "2020-",   "n",        "\xEF\x82\xB7"};

class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), end_(data + size) {}
  bool empty() const { return data_ == end_; }
  unsigned next() { return empty() ? 0U : *data_++; }

 private:
  const std::uint8_t* data_;
  const std::uint8_t* end_;
};

void draw(Bytes& bytes, std::vector<PrintedPage>& pages) {
  const unsigned kind = bytes.next();
  if (pages.empty() || kind % 32 == 0) pages.push_back({600, 800, {}, {}});
  const double x = 3.0 * bytes.next() - 20;
  const double y = 3.5 * bytes.next() - 20;
  const double length = 3.0 * bytes.next();
  if (kind % 4 == 1) {
    const bool across = length < 300;
    const double begin = across ? x : y;
    return pages.back().rules.push_back({across, across ? y : x, begin, begin + length});
  }
  PrintedWord word;
  word.text = kWords[bytes.next() % std::size(kWords)];
  word.size = 4 + kind / 16;
  word.box = {x, y, x + length / 4, y + word.size};
  word.bold = kind % 8 == 2;
  word.upright = kind % 64 != 3;
  pages.back().words.push_back(word);
}

// Letters without what a line end may change.
std::string letters_of(std::string text) {
  std::erase_if(text, [](char c) { return c == '-' || c == ' ' || c == '\n'; });
  std::sort(text.begin(), text.end());
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes(data, size);
  std::vector<PrintedPage> pages;
  while (!bytes.empty()) draw(bytes, pages);
  std::uint32_t number = 0;
  for (PrintedPage& page : pages) place_words(page, ++number);
  take_running_lines(pages);
  std::string printed;
  for (const PrintedPage& page : pages) {
    for (const PrintedWord& word : page.words)
      printed += word.text == "\xEF\x82\xB7" ? "•" : word.text;
  }
  std::string read;
  for (const Block& block : blocks_of(std::move(pages))) {
    test::check(block);
    if (const auto* item = std::get_if<ListItem>(&block)) read += item->marker;
    read += plain_text(block);
  }
  const auto bullets = [](std::string text) {
    for (auto at = text.find("\xEF\x82\xB7"); at != std::string::npos;
         at = text.find("\xEF\x82\xB7"))
      text.replace(at, 3, "•");
    return text;
  };
  test::require(letters_of(printed) == letters_of(bullets(read)));
  return 0;
}
