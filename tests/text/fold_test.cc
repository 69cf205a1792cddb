#include "text/fold.h"

#include <catch2/catch.hpp>
#include <vector>

#include "text/whole_words.h"

namespace openverslag {

TEST_CASE("folding takes off case, diacritics and typography", "[text]") {
  CHECK(fold("Çelik") == "celik");
  CHECK(fold("Van ’t Hof") == "van 't hof");
  CHECK(fold("Groß – Åse") == "gross - ase");
  CHECK(fold("Ørsted Łódź Đorđe Þór Æsir Œuvre") == "orsted lodz dorde thor aesir oeuvre");
  CHECK(fold("İstanbul ılık") == "istanbul ilik");
  CHECK(fold("“zo” `t") == "\"zo\" 't");
  CHECK(fold("e\xCC\x81\x65n") == "een");
  CHECK(fold("of\xC2\xAD\x66ice") == "office");
  CHECK(fold("\xEF\xAC\x81nanciën") == "financien");
  CHECK(fold("Привет") == "привет");
  CHECK(fold("Ǿ ǽ ΣΑΣ Ήλιος") == "o ae σασ ηλιοσ");
}

TEST_CASE("folding makes every run of white space one blank, and none at the ends", "[text]") {
  CHECK(fold("  De\t heer\n\xC2\xA0 Bee ") == "de heer bee");
  CHECK(fold(" \n ").empty());
  CHECK(fold("").empty());
}

TEST_CASE("folding is the same wherever in a text it begins", "[text]") {
  for (std::size_t before = 0; before < 40; ++before) {
    const std::string big(before, 'A'), small(before, 'a');
    const std::string blank = before == 0 ? "" : " ";
    CHECK(fold(big + "Z" + big) == small + "z" + small);
    CHECK(fold(big + "  B " + big) == small + blank + "b" + blank + small);
    CHECK(fold(big + "\tB`" + big) == small + blank + "b'" + small);
    CHECK(fold(big + "É" + big) == small + "e" + small);
    CHECK(collapse_space(big + "  B\n " + big) == big + blank + "B" + blank + big);
    CHECK(collapse_space(big + " É " + big) == big + blank + "É" + blank + big);
  }
}

TEST_CASE("folding what is folded changes nothing", "[text]") {
  const std::string once = fold("Mw. Ünal–d’Àa  (Œ)");
  CHECK(once == "mw. unal-d'aa (oe)");
  CHECK(fold(once) == once);
}

TEST_CASE("folding keeps bytes that are no UTF-8 out of harm's way", "[text]") {
  CHECK(fold("a\xFF\x62") == "a\xEF\xBF\xBD\x62");
}

TEST_CASE("a slug holds letters, digits and single hyphens", "[text]") {
  CHECK(slug("Jaarwisseling 2020-2021") == "jaarwisseling-2020-2021");
  CHECK(slug("Samenwerking boa's – politie") == "samenwerking-boas-politie");
  CHECK(slug("  E/F: 'Één' ") == "e-f-een");
  CHECK(slug("O. van ’t Aa") == "o-van-t-aa");
  CHECK(slug("../../etc") == "etc");
}

TEST_CASE("a slug is never empty", "[text]") {
  CHECK(slug("") == "x");
  CHECK(slug("?!") == "x");
  CHECK(slug("Привет") == "x");
}

TEST_CASE("white space collapses and is trimmed, the words stay", "[text]") {
  CHECK(collapse_space(" A \n\t\xC2\xA0 B\xE2\x80\x83É ") == "A B É");
  CHECK(trim("\xC2\xA0 \tÉé x\xE2\x80\xAF\n") == "Éé x");
  CHECK(trim(" \xC2\xA0").empty());
}

TEST_CASE("a text begins and ends with whole words", "[text]") {
  CHECK(begins_with_word("aanwezig zijn", "aanwezig"));
  CHECK_FALSE(begins_with_word("aanwezig", "aanwezig"));
  CHECK_FALSE(begins_with_word("aanwezigen zijn", "aanwezig"));
  CHECK(ends_with_word("overleg van de", "van de"));
  CHECK_FALSE(ends_with_word("van de", "van de"));
  CHECK_FALSE(ends_with_word("ervan de", "van de"));
}

TEST_CASE("edit distance counts letters, and a swap as one", "[text]") {
  CHECK(edit_distance("tigchelaar", "tichelaar", 3) == 1);
  CHECK(edit_distance("jansen", "janssen", 3) == 1);
  CHECK(edit_distance("bakker", "bakekr", 3) == 1);
  CHECK(edit_distance("één", "een", 3) == 2);
  CHECK(edit_distance("kitten", "sitting", 5) == 3);
  CHECK(edit_distance("", "abc", 5) == 3);
  CHECK(edit_distance("same", "same", 0) == 0);
}

TEST_CASE("edit distance stops at its limit", "[text]") {
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("abc", "abcdefgh", 2) == 3);
  CHECK(edit_distance("abcdef", "uvwxyz", 2) == 3);
  CHECK(edit_distance("abcdef", "badcfe", 3) == 3);
}

TEST_CASE("the nearest candidate is within a third of the word", "[text]") {
  const std::vector<std::string> keys = {"title", "publisher", "language"};
  CHECK(nearest("titel", keys) == "title");
  CHECK(nearest("languge", keys) == "language");
  CHECK(nearest("colour", keys).empty());
}

TEST_CASE("stems follow the language", "[text]") {
  CHECK(stem("vergaderingen", "nl") == "vergader");
  CHECK(stem("wegen", "nl") == "weg");
  CHECK(stem("meetings", "en") == "meet");
  CHECK(stem("vergaderingen", "de") == "vergaderingen");
}

}  // namespace openverslag
