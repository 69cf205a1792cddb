// Forms of words: what leads to what.
#include "search/search_terms.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "search/compounds.h"
#include "search/words.h"
#include "text/fold.h"

namespace openverslag {
namespace {

const WordList& dutch() {
  static const WordList list = WordList::load("nl");
  return list;
}

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> found;
  for_each_word(fold(text), [&](std::string_view word) { found.emplace_back(word); });
  return found;
}

SearchTerms terms_of(std::vector<std::string> forms) {
  std::ranges::sort(forms);
  return make_search_terms(std::move(forms), dutch());
}

// The forms of the record that what is typed leads to.
std::vector<std::string> led_to(const std::vector<std::string>& record, const std::string& typed) {
  const SearchTerms terms = terms_of(record);
  std::vector<std::string> found;
  for (const auto& [form, term] : lexicon_entries(terms, dutch())) {
    if (form != typed) continue;
    for (std::size_t i = 0; i < terms.forms.size(); ++i) {
      const auto& inside = terms.inside[i];
      if (terms.of_form[i] == term || std::ranges::find(inside, term) != inside.end())
        found.push_back(terms.forms[i]);
    }
  }
  std::ranges::sort(found);
  return found;
}

std::vector<std::string> parts(const std::string& form, const std::vector<std::string>& known) {
  std::vector<std::string> found;
  const IsWord is_word = [&](std::string_view word) {
    return std::ranges::find(known, word) != known.end();
  };
  for (const std::string_view part : compound_parts(form, dutch(), is_word))
    found.emplace_back(part);
  return found;
}

using Words = std::vector<std::string>;

TEST_CASE("words are folded letters and digits", "[search]") {
  CHECK(words("Çelik, IŞIK en Işık: de foto's") ==
        Words{"celik", "isik", "en", "isik", "de", "fotos"});
  CHECK(words("Noord-Zuid 2020-10-05 \xE2\x82\xAC 1.250,-") ==
        Words{"noord", "zuid", "2020", "10", "05", "1", "250"});
  CHECK(words("'s-Gravenweg <script>") == Words{"s", "gravenweg", "script"});
  CHECK(words(std::string(60, 'x')).empty());
}

TEST_CASE("forms of one word lead to each other", "[search]") {
  CHECK(term_of("huizen", dutch()) == term_of("huis", dutch()));
  CHECK(term_of("brieven", dutch()) == term_of("brief", dutch()));
  CHECK(term_of("steden", dutch()) == term_of("stad", dutch()));
  CHECK(term_of("garages", dutch()) == term_of("garage", dutch()));
  CHECK(term_of("processen", dutch()) == term_of("proces", dutch()));
  CHECK(led_to({"straten"}, "straat") == Words{"straten"});
  CHECK(led_to({"vergunning"}, "vergunningen") == Words{"vergunning"});
  CHECK(led_to({"geparkeerd"}, "parkeren") == Words{"geparkeerd"});
  CHECK(led_to({"geplaatst"}, "plaatsen") == Words{"geplaatst"});
  CHECK(led_to({"werkt", "werken"}, "werkt") == Words{"werken", "werkt"});
  CHECK(led_to({"schepen"}, "schip") == Words{"schepen"});
  CHECK(led_to({"verboden"}, "verbod") == Words{"verboden"});
  CHECK(led_to({"verboden"}, "verbieden") == Words{"verboden"});
  CHECK(led_to({"kanten"}, "kans").empty());
}

TEST_CASE("a compound is found by its parts", "[search]") {
  CHECK(parts("parkeergarage", {"garage"}) == Words{"garage"});
  CHECK(parts("gemeentebestuur", {"gemeente", "bestuur"}) == Words{"gemeente", "bestuur"});
  CHECK(parts("veiligheidsregio", {"veiligheid", "regio"}) == Words{"veiligheid", "regio"});
  CHECK(parts("zeedijk", {"zee", "dijk"}) == Words{"dijk"});
  CHECK(parts("vergadering", {"ring"}).empty());
  CHECK(parts("verslag", {"ver", "slag"}).empty());
  CHECK(parts("onderzoek", {"onder", "zoek"}).empty());
  CHECK(led_to({"garage", "parkeergarages"}, "garage") == Words{"garage", "parkeergarages"});
}

TEST_CASE("what the record has only inside a word is in the lexicon as its end", "[search]") {
  CHECK(led_to({"parkeergarage"}, "-garage") == Words{"parkeergarage"});
  CHECK(led_to({"garage"}, "~0arage") == Words{"garage"});
  CHECK(led_to({"garage"}, "~2gaage") == Words{"garage"});
}

TEST_CASE("a language without a word list has words as they are", "[search]") {
  const WordList none = WordList::load("xx");
  CHECK(term_of("steden", none) == "steden");
}

}  // namespace
}  // namespace openverslag
