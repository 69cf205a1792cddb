// A site's own vocabulary.toml: more words, other words, fewer words, and a form of its own.
#include <algorithm>
#include <catch2/catch.hpp>

#include "document/reader.h"
#include "minutes/minutes_fixture.h"

namespace openverslag {
namespace {

struct OwnWords {
  Vocabulary vocabulary;
  std::string told;
};

OwnWords own_words(const std::string& toml) {
  Diagnostics diagnostics;
  Vocabulary vocabulary = read_vocabulary({"vocabulary.toml", toml}, diagnostics);
  return {std::move(vocabulary), print_diagnostics(diagnostics)};
}

Meeting read_with(const std::string& toml, const std::string& markdown) {
  const OwnWords own = own_words(toml);
  CHECK(own.told.empty());
  Diagnostics diagnostics;
  const auto source = make_source("meetings/verslag.md", markdown, diagnostics);
  return read_minutes(read_document(*source, diagnostics).value(), own.vocabulary, diagnostics);
}

}  // namespace

TEST_CASE("a word that a site adds to a list is read as the others of that list",
          "[minutes][vocabulary]") {
  const std::string words =
      "# Verslag Raad 5 oktober 2020\n\nGespreksleider: A. Aak\n\n## 1. Opening\n\n"
      "Veldmaarschalk Bel zwaait.\n\n## 2. Brug\n\n**Uitkomst**: de brug gaat open.\n";
  const Meeting standard = read_with("", words);
  CHECK_FALSE(standard.facts.header.chair);
  CHECK(standard.facts.items[1].decisions.empty());
  const Meeting own = read_with(
      "[header]\nchair_labels = [\"Gespreksleider\"]\n[decisions]\ndecision_labels = "
      "[\"uitkomst\"]\n[items]\ngeneric_items = [\"Brug\"]\n",
      words);
  REQUIRE(own.facts.header.chair);
  CHECK(own.facts.header.chair->printed == "A. Aak");
  REQUIRE(own.facts.items[1].decisions.size() == 1);
  CHECK(own.facts.items[1].generic);
}

TEST_CASE("a site may forget words, and put its own in place of a list", "[minutes][vocabulary]") {
  const std::string words =
      "# Verslag Raad 5 oktober 2020\n\nVoorzitter: A. Aak\n\nSecretaris: B. Bel\n\n## 1. "
      "Opening\n";
  const Header own = read_with(
                         "[without.header]\nchair_labels = [\"voorzitter\"]\n"
                         "[instead.header]\nsecretary_labels = [\"Penvoerder\"]\n",
                         words)
                         .facts.header;
  CHECK_FALSE(own.chair);
  CHECK_FALSE(own.secretary);
  const OwnWords moved = own_words(
      "[without.header]\nchair_labels = [\"voorzitter\"]\n[header]\nsecretary_labels = "
      "[\"Voorzitter\"]\n");
  CHECK_FALSE(holds(moved.vocabulary.chair_labels, "voorzitter"));
  CHECK(holds(moved.vocabulary.secretary_labels, "voorzitter"));
  CHECK(holds(moved.vocabulary.secretary_labels, "secretaris"));
}

TEST_CASE("a site may say which column is which", "[minutes][vocabulary]") {
  const std::string words =
      "# Verslag Raad 5 oktober 2020\n\n| Volgno | Waarover | Gezegd | Huiswerk "
      "|\n|---|---|---|---|\n"
      "| 1 | Brug | De brug is oud. | B. Bel: meten |\n| 2 | Sluis | De sluis lekt. | |\n";
  const Meeting own = read_with(
      "[columns]\nnumber_columns = [\"Volgno\"]\nsubject_columns = [\"Waarover\"]\n"
      "discussion_columns = [\"Gezegd\"]\naction_columns = [\"Huiswerk\"]\n",
      words);
  REQUIRE(own.facts.items.size() == 2);
  CHECK(own.facts.items[0].number == "1");
  CHECK(own.facts.items[0].title == "Brug");
  REQUIRE(own.facts.items[0].actions.size() == 1);
  CHECK(own.facts.items[0].actions[0].text == "meten");
  CHECK(read_with("", words).facts.items.empty());
}

TEST_CASE("a site may say below which heading its items are", "[minutes][vocabulary]") {
  const std::string words =
      "# Verslag Raad 5 oktober 2020\n\n## 1. Bijlagen\n\nDe kaart.\n\n## 2. Rondgang\n\n"
      "Langs de brug.\n\n## Bespreking\n\n## Brug\n\nDe brug is oud.\n\n## Sluis\n\nDe sluis "
      "lekt.\n";
  CHECK(print_agenda(read_with("[items]\nopening_headings = [\"Bespreking\"]\n", words)) ==
        "before: ## 1. Bijlagen\nbefore: De kaart.\nbefore: ## 2. Rondgang\nbefore: Langs de "
        "brug.\n== - Bespreking\n[brug] - - Brug\n  De brug is oud.\n[sluis] - - Sluis\n  De sluis "
        "lekt.\n");
}

TEST_CASE("what is wrong in a site's vocabulary is told with its place, and the rest counts",
          "[minutes][vocabulary]") {
  const OwnWords own = own_words(
      "[header]\nchair_lables = [\"Baas\"]\ndate_labels = \"dag\"\ntime_labels = [7, \"\", "
      "\"klok\"]\n[kopjes]\nx = 1\n[without.header]\nchair_labels = [\"opperhoofd\"]\n");
  CHECK(own.told ==
        "vocabulary.toml:2 registry-near-key | chair_lables | chair_labels\n"
        "vocabulary.toml:3 registry-type | date_labels | […]\n"
        "vocabulary.toml:4 registry-type | time_labels | [\"…\", \"…\"]\n"
        "vocabulary.toml:4 registry-type | time_labels | [\"…\", \"…\"]\n"
        "vocabulary.toml:5 registry-unknown-key | kopjes\n"
        "vocabulary.toml:8 vocabulary-not-there | opperhoofd | chair_labels\n");
  CHECK(holds(own.vocabulary.time_labels, "klok"));
  CHECK(own_words("header = 3\n").told == "vocabulary.toml:1 registry-type | header | [header]\n");
  const OwnWords broken = own_words("[header\n");
  CHECK(broken.told.starts_with("vocabulary.toml:1 registry-syntax"));
  CHECK(std::ranges::equal(broken.vocabulary.chair_labels, standard_vocabulary().chair_labels));
}

}  // namespace openverslag
