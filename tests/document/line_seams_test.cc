#include "document/line_seams.h"

#include <catch2/catch.hpp>

#include "document/printed_fixture.h"

using namespace openverslag;
using test::words_at;

namespace {

// One letter for each line: w(rap), c(ut word), b(reak), p(aragraph). Lines are 200 points wide at
// most.
std::string seams(const std::vector<std::vector<PrintedWord>>& pieces) {
  std::vector<PrintedWord> words;
  for (const auto& piece : pieces) words.insert(words.end(), piece.begin(), piece.end());
  std::string out;
  for (const Seam seam : seams_of(lines_of(words), {1.2, 200, true}))
    out += "wcbp"[static_cast<std::size_t>(seam)];
  return out;
}

}  // namespace

TEST_CASE("a line wraps when the next word had no room, and breaks when it had",
          "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "een regel die tot de kantlijn loopt en"),
               words_at(0, 12, "daarna verder gaat"), words_at(0, 24, "maar hier niet")}) == "pwb");
}

TEST_CASE("a gap, a change of size and an indent begin a paragraph", "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "een"), words_at(0, 12, "twee"), words_at(0, 28, "drie")}) == "pbp");
  CHECK(seams({words_at(0, 0, "Kop", {12}), words_at(0, 14, "tekst")}) == "pp");
  CHECK(seams({words_at(0, 0, "einde."), words_at(10, 12, "Nieuw begin")}) == "pp");
}

TEST_CASE("markers begin a paragraph, and what hangs under them goes on", "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "• punt een"), words_at(10, 12, "vervolg"),
               words_at(0, 24, "• punt twee"), words_at(0, 36, "3. punt drie")}) == "pbpp");
}

TEST_CASE("a dash that a line happens to begin with does not cut the sentence", "[document][pdf]") {
  const std::string full = "de samenwerking tussen toezicht en buurt";
  CHECK(seams({words_at(0, 0, full), words_at(0, 12, "- zo blijkt - gaat goed")}) == "pw");
  CHECK(seams({words_at(0, 0, full + ":"), words_at(0, 12, "- een punt")}) == "pp");
}

TEST_CASE("a word cut in two goes on, however much room there was", "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "de ver-"), words_at(0, 12, "gadering")}) == "pw");
}

TEST_CASE("a sentence that ends where there was room ends its paragraph", "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "Akkoord."), words_at(0, 12, "Dhr. Brands dankt.")}) == "pp");
  CHECK(seams({words_at(0, 0, "zie blz."), words_at(0, 12, "twee")}) == "pb");
}

TEST_CASE("titles in capitals stand alone, and labels do not follow a title", "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "WATERSCHAP WOLD"), words_at(0, 12, "VERSLAG BESTUUR"),
               words_at(0, 24, "van woensdag 4 mei"), words_at(0, 36, "Locatie: kantoor"),
               words_at(0, 48, "Tijd: 10 uur")}) == "ppppb");
}

TEST_CASE("a number on a line of its own belongs to the title below it", "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "3."), words_at(0, 12, "Speeltuin"), words_at(0, 24, "4."),
               words_at(0, 36, "Verkeer")}) == "pbpb");
}

TEST_CASE("bold letters that end with their line are a title", "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "Mededelingen", {10, true}), words_at(0, 12, "Bezoek")}) == "pp");
}

TEST_CASE("a word as wide as its column may have been cut", "[document][pdf]") {
  CHECK(seams({words_at(0, 0, "weerbaarheidsscanbijeenkomstendagvoorzi"),
               words_at(0, 12, "tter")}) == "pc");
}

TEST_CASE("the leading is that of the lines, not of the gaps between paragraphs",
          "[document][pdf]") {
  std::vector<PrintedWord> words;
  for (const double top : {0, 12, 36, 48, 72, 84, 108})
    words.push_back(words_at(0, top, "woord").front());
  CHECK(usual_leading(lines_of(words)).value() == Approx(1.2));
  CHECK_FALSE(usual_leading(lines_of({words[0], words[1]})).has_value());
}

TEST_CASE("a glyph of a font of symbols is a bullet", "[document][pdf]") {
  CHECK(bullet_of(lines_of(words_at(0, 0, "\xEF\x82\xB7 punt")).front()) == "•");
  CHECK(bullet_of(lines_of(words_at(0, 0, "- punt")).front()) == "-");
  CHECK(bullet_of(lines_of(words_at(0, 0, "-")).front()).empty());
  CHECK(bullet_of(lines_of(words_at(0, 0, "a) punt")).front()).empty());
}
