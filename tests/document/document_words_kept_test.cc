// The record is sacred: whatever stands in a file stands in its document, in the same order.
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "document/document_fixture.h"
#include "document/reader.h"

namespace {

using namespace openverslag;

bool is_word_character(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::string without(std::string text, std::string_view what) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what)) {
    text.replace(at, what.size(), " ");
  }
  return text;
}

std::vector<std::string> words_of(std::string_view source) {
  const std::string text = without(without(std::string(source), "\xC2\xA0"), "<![CDATA[");
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (is_word_character(c)) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

std::string words_of(const Document& document) {
  std::string words;
  for (const Block& block : document.blocks) {
    if (const auto* item = std::get_if<ListItem>(&block)) words += item->marker + ' ';
    words += plain_text(block) + '\n';
  }
  return words;
}

void check_words(std::string_view path, std::string_view bytes, std::string_view expected) {
  Diagnostics diagnostics;
  const Document document =
      read_document({std::string(path), std::string(bytes)}, diagnostics).value();
  INFO(bytes);
  test::print(document);
  CHECK(words_of(words_of(document)) == words_of(expected));
}

// Pieces of markup around words, none of them a tag that vanishes or a link.
const std::vector<std::string> kPieces = {
    "# een\n",       "twee\n---\n", "1. drie\n",     "   - vier\n", "> vijf\n",
    "| zes | a |\n", "|--|-|\n",    "| c | d | e |", "\n\n",        "**acht",
    "*negen_*\n",    "~~tien",      "`elf",          "[twaalf]",    "[dertien]: x\n",
    "(veertien)",    "<15",         "\\|\\*16",      "&amp 17",     "~~~ 18 ~~~\n",
    "2) 19",         "\t20\n",      "<!-- 21",       "- [ ] 22\n",  "|||\n",
    "a|b\n",         "-|-\n",       "***\n",         "+ + +\n",     "<Actie 23>",
    "<p 24",         "\\",          "\xC2\xA0",      "é\n",         "![25]",
    "^[26]",         "10. \n",      "==\n",          "<![CDATA[27", "<?28",
    "http://29.nl "};

}  // namespace

TEST_CASE("Markdown made of any pieces keeps every word, in order", "[document]") {
  std::uint32_t random = 12345;
  const auto next = [&random](std::size_t below) {
    random = random * 1664525U + 1013904223U;
    return (random >> 8) % below;
  };
  for (int round = 0; round < 4000; ++round) {
    std::string bytes;
    for (std::size_t count = 1 + next(14); count > 0; --count) {
      bytes += kPieces[next(kPieces.size())];
      if (!bytes.ends_with('\n')) bytes += ' ';
    }
    check_words("a.md", bytes, bytes);
  }
}

TEST_CASE("plain text and unfinished HTML of any pieces keep every word, in order", "[document]") {
  for (const std::string& first : kPieces) {
    for (const std::string& second : kPieces) {
      check_words("a.txt", first + second, first + second);
      const bool makes_a_tag = first.starts_with('<') && second.find('>') != std::string::npos;
      if (!makes_a_tag) check_words("a.html", first + " " + second, first + " " + second);
    }
  }
}

TEST_CASE("words in tags that vanish, and between them, are kept", "[document]") {
  check_words("a.md", "<div>een<p>twee<table>drie<tr>vier<td>vijf</table>zes",
              "een twee drie vier vijf zes");
  check_words("a.html", "<select>een</select><frameset>twee</frameset> <svg>drie", "twee drie");
  check_words("a.md",
              "<table>\n<tr><td>een</td>\n\ntwee\n\n</tr>drie\n\n| a |\n|--|\n| </td>vier |\n",
              "een twee drie a vier");
  check_words("a.md", "[een](http://x.nl/y \"z\") ![twee](x) [drie][1] [vier]()\n",
              "een twee drie 1 vier");
  check_words("a.md", "<b><i><b>een</i></b> <a href=x>twee <a href=y>drie</a>", "een twee drie");
}
