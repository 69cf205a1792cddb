#include "minutes/words.h"

#include <catch2/catch.hpp>
#include <cstdint>

#include "minutes/vocabulary.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace openverslag {
namespace {

// Words of every length up to two times eight bytes and over, and all that may stand between them.
constexpr auto kPieces = std::to_array<std::string_view>(
    {"a",       "De",       "het",     "Aanw",     "notul",       "Bergen",
     "agendap", "besluite", "Ontwerp", "algemeen", "vergadering", "veiligheidsoverleggen",
     "2024",    "1,5",      "A.B.",    "boa's",    "'t",          "’s",
     "Çelik",   "café",     "A-B",     "R&D",      "a.s.",        "gereed.Het",
     " ",       " ",        " ",       " ",        "  ",          ". ",
     ", ",      ": ",       " - ",     " – ",      "(",           ") ",
     "\n",      "\t",       "\u00A0",  "' ",       "…",           "\x01",
     "! "});

// Always the same ones, of up to fifty pieces.
std::string text_of(std::uint32_t number) {
  std::string text;
  std::uint32_t state = number * 2654435761u + 1;
  const std::uint32_t count = number % 50;
  for (std::uint32_t piece = 0; piece < count; ++piece) {
    state = state * 1664525u + 1013904223u;
    text += kPieces[(state >> 16) % kPieces.size()];
  }
  return text;
}

char sign_in(std::string_view gap) {
  for (std::size_t at = 0; at < gap.size();) {
    const CodePoint point = code_point_at(gap, at);
    if (!is_space(point.value)) return point.length == 1 && gap[at] > 0 ? gap[at] : '\x80';
    at += point.length;
  }
  return '\0';
}

}  // namespace

TEST_CASE("Words that are found eight bytes at a time are those found one by one", "[words]") {
  const Lexicon& lexicon = standard_vocabulary().lexicon;
  std::size_t known = 0;
  for (std::uint32_t number = 0; number < 5000; ++number) {
    const std::string text = text_of(number);
    CAPTURE(text);
    const Words words(text, lexicon);
    std::size_t at = 0;
    std::size_t index = 0;
    for (auto bounds = next_word(text, 0); bounds; bounds = next_word(text, at), ++index) {
      REQUIRE(index < words.size());
      const std::string printed = text.substr(bounds->begin, bounds->end - bounds->begin);
      REQUIRE(words.printed(index, index + 1) == printed);
      REQUIRE(words[index].begin == bounds->begin);
      REQUIRE(words.folded(index) == fold(printed));
      REQUIRE(words[index].id == lexicon.id(fold(printed)));
      REQUIRE(words[index].gap == sign_in(text.substr(at, bounds->begin - at)));
      const std::size_t letter = printed.find_first_not_of("'\xE2\x80\x99");
      REQUIRE(words[index].capital == is_capital(code_point_at(printed, letter).value));
      known += words[index].id != 0 ? 1 : 0;
      at = bounds->end;
    }
    REQUIRE(index == words.size());
  }
  CHECK(known > 5000);
}

}  // namespace openverslag
