// What was struck and added between two versions.
#include "text/word_diff.h"

#include <catch2/catch.hpp>
#include <string>

namespace openverslag {
namespace {

using Paragraphs = std::vector<std::string>;

// "de brug is [-groen-] {+blauw+}": paragraphs by line.
std::string shown(const Paragraphs& before, const Paragraphs& after) {
  std::string text;
  for (const EditedParagraph& paragraph : compare_words(before, after)) {
    std::string line;
    for (const EditedWords& each : paragraph) {
      line += line.empty() ? "" : " ";
      if (each.edit == Edit::removed) line += "[-" + each.words + "-]";
      if (each.edit == Edit::added) line += "{+" + each.words + "+}";
      if (each.edit == Edit::same) line += each.words;
    }
    text += line + "\n";
  }
  return text;
}

TEST_CASE("words that changed stand between those that stayed", "[diff]") {
  CHECK(shown({"De brug wordt in mei groen geverfd."}, {"De brug wordt in juni groen geverfd."}) ==
        "De brug wordt in [-mei-] {+juni+} groen geverfd.\n");
  CHECK(shown({"De raad stemt in."}, {"De raad stemt er mee in."}) ==
        "De raad stemt {+er mee+} in.\n");
  CHECK(shown({"De raad stemt er mee in."}, {"De raad stemt in."}) ==
        "De raad stemt [-er mee-] in.\n");
}

TEST_CASE("paragraphs that did not change are not told", "[diff]") {
  CHECK(shown({"Een.", "Twee.", "Drie."}, {"Een.", "Twee.", "Drie."}).empty());
  CHECK(shown({"Een.", "Drie."}, {"Een.", "Twee.", "Drie."}) == "{+Twee.+}\n");
  CHECK(shown({"Een.", "Twee.", "Drie."}, {"Een.", "Drie."}) == "[-Twee.-]\n");
  CHECK(shown({}, {}).empty());
  CHECK(shown({}, {"Nieuw."}) == "{+Nieuw.+}\n");
}

TEST_CASE("passages with hardly a word in common are not woven together", "[diff]") {
  CHECK(shown({"De heer Duin vraagt naar de haven."}, {"Niemand weet iets van het zwembad."}) ==
        "[-De heer Duin vraagt naar de haven.-]\n{+Niemand weet iets van het zwembad.+}\n");
}

TEST_CASE("a word that stayed between two edits is told with them", "[diff]") {
  CHECK(shown({"Wij gaan met acht man naar de nieuwe haven toe vandaag."},
              {"Wij gaan met zes van de oude haven toe vandaag."}) ==
        "Wij gaan met [-acht man naar de nieuwe-] {+zes van de oude+} haven toe vandaag.\n");
}

TEST_CASE("a paragraph cut in two is told as such", "[diff]") {
  CHECK(shown({"De brug is klaar. De haven wacht nog."},
              {"De brug is klaar.", "De haven wacht al."}) == "De haven wacht [-nog.-] {+al.+}\n");
}

TEST_CASE("long texts without anything in common end soon", "[diff]") {
  Paragraphs before;
  Paragraphs after;
  for (int i = 0; i < 20000; ++i) {
    before.push_back("a" + std::to_string(i) + " zelfde " + std::to_string(i % 7));
    after.push_back("b" + std::to_string(i) + " zelfde " + std::to_string(i % 7));
  }
  const auto paragraphs = compare_words(before, after);
  std::size_t removed = 0;
  std::size_t added = 0;
  for (const EditedParagraph& paragraph : paragraphs) {
    for (const EditedWords& each : paragraph) {
      if (each.edit == Edit::removed) ++removed;
      if (each.edit == Edit::added) ++added;
    }
  }
  CHECK(removed == 20000);
  CHECK(added == 20000);
}

// Every way from one short text to another, by what it keeps: old words and new words come back.
TEST_CASE("from a difference both versions can be read", "[diff]") {
  const std::string letters = "abca";
  const auto text_of = [&](int number) {
    std::string text;
    for (int i = 0; i < 5; ++i, number /= 4)
      text += std::string(i > 0 ? " " : "") + letters[number % 4];
    return text;
  };
  for (int i = 0; i < 1024; i += 7) {
    for (int j = 0; j < 1024; j += 11) {
      std::string before;
      std::string after;
      for (const EditedParagraph& paragraph : compare_words({text_of(i)}, {text_of(j)})) {
        for (const EditedWords& each : paragraph) {
          if (each.edit != Edit::added) before += " " + each.words;
          if (each.edit != Edit::removed) after += " " + each.words;
        }
      }
      if (text_of(i) == text_of(j)) continue;
      REQUIRE(before == " " + text_of(i));
      REQUIRE(after == " " + text_of(j));
    }
  }
}

}  // namespace
}  // namespace openverslag
