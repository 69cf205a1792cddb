#include "document/printed_fixture.h"

#include <fmt/format.h>

#include "document/document_fixture.h"
#include "document/layout_text.h"
#include "document/printed_document.h"

namespace openverslag::test {
namespace {

std::string print(std::vector<PrintedPage> pages) {
  Document document;
  document.blocks = blocks_of(std::move(pages));
  return test::print(document);
}

}  // namespace

std::vector<PrintedWord> words_at(double left, double top, std::string_view text, Style style) {
  std::vector<PrintedWord> words;
  const double letter = style.size / 2;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    PrintedWord word;
    word.text = text.substr(begin, end - begin);
    word.box = {left + letter * static_cast<double>(begin), top,
                left + letter * static_cast<double>(end), top + style.size};
    word.size = style.size;
    word.bold = style.bold;
    word.italic = style.italic;
    if (begin < end) words.push_back(word);
    begin = end + 1;
  }
  return words;
}

std::string print(const std::vector<PageLine>& lines) {
  std::string out;
  for (const PageLine& line : lines) {
    out += fmt::format("[{} {}]", line.box.left, line.box.top);
    for (const PrintedWord& word : line.words) out += (word.bold ? " *" : " ") + word.text;
    out += "\n";
  }
  return out;
}

std::string read_page(const std::vector<std::vector<PrintedWord>>& lines) {
  PrintedPage page{.width = 600, .height = 800, .words = {}, .rules = {}};
  for (const auto& words : lines) page.words.insert(page.words.end(), words.begin(), words.end());
  place_words(page, 1);
  return print(std::vector{std::move(page)});
}

std::string read_drawn(std::string_view pages) { return print(pages_of_layout(pages)); }

std::string content_of(const std::vector<std::string>& lines) {
  std::string content = "BT /F1 10 Tf 12 TL 72 770 Td\n";
  for (const std::string& line : lines) content += "(" + line + ") Tj T*\n";
  return content + "ET\n";
}

std::string pdf_of(const std::vector<std::string>& contents) {
  std::string objects =
      "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
      "3 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj\n"
      "4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold>> endobj\n";
  std::string kids;
  std::size_t number = 5;
  for (const std::string& content : contents) {
    objects += fmt::format(
        "{0} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {1} 0 R "
        "/Resources <</Font <</F1 3 0 R /F2 4 0 R>>>>>> endobj\n"
        "{1} 0 obj <</Length {2}>> stream\n{3}\nendstream endobj\n",
        number, number + 1, content.size(), content);
    kids += fmt::format("{} 0 R ", number);
    number += 2;
  }
  // Without a table of objects: a reader makes one by itself.
  return fmt::format(
      "%PDF-1.4\n{}2 0 obj <</Type /Pages /Kids [{}] /Count {}>> endobj\n"
      "trailer <</Root 1 0 R /Size {}>>\n%%EOF\n",
      objects, kids, contents.size(), number);
}

}  // namespace openverslag::test
