#include "minutes/sentences.h"

#include <catch2/catch.hpp>

#include "minutes/vocabulary.h"

namespace openverslag {
namespace {

using Sentences = std::vector<std::string>;

Sentences sentences_of(std::string_view text) {
  const Words words(text, standard_vocabulary().lexicon);
  Sentences sentences;
  for (const Sentence& sentence : split_sentences(words)) {
    sentences.emplace_back(sentence.in(text));
  }
  return sentences;
}

}  // namespace

TEST_CASE("A period, question mark or exclamation mark ends a sentence", "[discussion]") {
  CHECK(sentences_of("Het is laat. Wie sluit af? Niemand! Dan gaan we door.") ==
        Sentences{"Het is laat.", "Wie sluit af?", "Niemand!", "Dan gaan we door."});
  CHECK(sentences_of("Zonder punt aan het eind") == Sentences{"Zonder punt aan het eind"});
  CHECK(sentences_of("  Blanks eromheen.\n Nog een. ") ==
        Sentences{"Blanks eromheen.", "Nog een."});
  CHECK(sentences_of("") == Sentences{});
  CHECK(sentences_of(" … ") == Sentences{});
}

TEST_CASE("Signs that close a sentence belong to it", "[discussion]") {
  CHECK(sentences_of("Hij zei: \"Dat kan.\" Zij knikte. (Later niet meer.) Einde.") ==
        Sentences{"Hij zei: \"Dat kan.\"", "Zij knikte.", "(Later niet meer.)", "Einde."});
}

TEST_CASE("What has a period and goes on is one sentence", "[discussion]") {
  const std::string text = GENERATE(
      as<std::string>(), "Dhr. Eikman en mevr. De Roos gaan.",
      "Dit gaat over bgm. M. Duinker en zo.", "Zie de notitie d.d. 7 september 2020.",
      "Op 5 november a.s. (mocht dat kunnen).", "Dit gaat o.a. Raveldam aan.",
      "Inventarisatie t.a.v. Zorg en Veiligheid.", "Inventarisatie tav. Zorg en Veiligheid.",
      "Zie nr. 4 en art. 12 van de verordening.",
      "Het kost 1,5 miljoen, om 09.45 uur, voor 3.000 mensen.",
      "Feesten e.d. (uitlaatklep) hebben.", "1. Opening", "A. de Wit en B. Duinker zijn er.",
      "De CdK A. Hartsema was er.", "Prof. dr. T.J.M. Vos was er.",
      "Het loopt van 9.00 uur tot ca. 12.00 uur.", "Kijk op www.wolderland.nl voor meer.",
      "Wat een weer... het regent.");
  CAPTURE(text);
  CHECK(sentences_of(text) == Sentences{text});
}

TEST_CASE("An abbreviation may end a sentence when it can stand last", "[discussion]") {
  CHECK(sentences_of("Het is op 5 november a.s. Iedereen komt.") ==
        Sentences{"Het is op 5 november a.s.", "Iedereen komt."});
  CHECK(sentences_of("Men kiest variant A. De kosten volgen.") ==
        Sentences{"Men kiest variant A.", "De kosten volgen."});
}

TEST_CASE("A sentence may begin with a number or a clipped word", "[discussion]") {
  CHECK(sentences_of("Het was in 2013. 12 leden waren er. 's Avonds niet.") ==
        Sentences{"Het was in 2013.", "12 leden waren er.", "'s Avonds niet."});
}

TEST_CASE("A missing blank after a period parts two words", "[discussion]") {
  const std::string_view text = "Het is klaar.Het is mooi.";
  const Words words(text, standard_vocabulary().lexicon);
  CHECK(words.size() == 6);
}

TEST_CASE("Words know their folded form and what stands before them", "[discussion]") {
  const std::string_view text = "Çelik (Raveldam), boa\u2019s \u2013 1,5 m\u00b2 in 't Ee";
  const Words words(text, standard_vocabulary().lexicon);
  Sentences folded;
  for (std::size_t index = 0; index < words.size(); ++index) {
    folded.emplace_back(words.folded(index));
  }
  CHECK(folded == Sentences{"celik", "raveldam", "boa's", "1,5", "m", "in", "'t", "ee"});
  CHECK(words[0].capital);
  CHECK(words[1].gap == '(');
  CHECK(words[2].gap == ')');
  CHECK(words[3].gap == '\x80');
  CHECK(words[4].gap == 0);
  CHECK_FALSE(words[6].capital);
}

TEST_CASE("Broken bytes do no harm to words", "[discussion]") {
  const std::string text = "goed \xff\xc3 e\xe2\x80 'x \xc2\xa0'";
  const Words words(text, standard_vocabulary().lexicon);
  CHECK(words.folded(0) == "goed");
}

}  // namespace openverslag
