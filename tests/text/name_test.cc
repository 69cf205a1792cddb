#include "text/name.h"

#include <catch2/catch.hpp>

#include "text/name_fixture.h"

namespace openverslag {
namespace {

PersonName parsed(std::string_view printed) {
  const auto name = parse_person_name(printed, dutch_name_words());
  INFO(printed);
  REQUIRE(name.has_value());
  return *name;
}

std::string shown(std::string_view printed) { return display_name(parsed(printed)); }
std::string sorted(std::string_view printed) { return sort_name(parsed(printed)); }
std::string key(std::string_view printed) { return surname_key(parsed(printed)); }

bool agree(std::string_view a, std::string_view b) {
  const bool one_way = first_names_agree(parsed(a), parsed(b));
  CHECK(first_names_agree(parsed(b), parsed(a)) == one_way);
  return one_way;
}

}  // namespace

TEST_CASE("a name is shown without honorific, office, titles and suffix", "[text]") {
  CHECK(shown("burgemeester mr. O. van Aa MBA") == "O. van Aa");
  CHECK(shown("Aa, mw. Onno van der") == "Onno van der Aa");
  CHECK(shown("M. (Maarten) Aa") == "Maarten Aa");
  CHECK(shown("Anton 'Ton' Bee") == "Anton (Ton) Bee");
  CHECK(shown("mevrouw T.J.M. Aa - van Bee") == "T.J.M. Aa - van Bee");
  CHECK(shown("Patsy Van der Bee") == "Patsy Van der Bee");
}

TEST_CASE("a particle that stands first has a capital, but 't and d' never", "[text]") {
  CHECK(shown("dhr. Van der Aa") == "Van der Aa");
  CHECK(shown("mevrouw van Aa") == "Van Aa");
  CHECK(shown("dhr. VAN AA") == "Van AA");
  CHECK(shown("dhr. 't Hart") == "'t Hart");
  CHECK(shown("dhr. ’t Hart") == "’t Hart");
  CHECK(shown("mevr. d'Aa") == "d'Aa");
  CHECK(shown("A. d’Aa") == "A. d’Aa");
  CHECK(shown("dhr. in 't Ee") == "In 't Ee");
}

TEST_CASE("names are sorted on the main word", "[text]") {
  CHECK(sorted("O. van der Aa") == "Aa, O. van der");
  CHECK(sorted("dhr. Van Aa") == "Aa, van");
  CHECK(sorted("Onno Bee") == "Bee, Onno");
  CHECK(sorted("Bee") == "Bee");
  CHECK(sorted("Ester van der Ven-van Dee") == "Ven-van Dee, Ester van der");
  CHECK(sorted("S. Huis in 't Ee") == "Huis in 't Ee, S.");
  CHECK(sorted("A. d'Aa") == "Aa, A. d'");
}

TEST_CASE("surnames compare without case, diacritics, dash and apostrophe form", "[text]") {
  CHECK(key("O. van Aa") == "van aa");
  CHECK(key("dhr. Van Aa") == "van aa");
  CHECK(key("A. van ’t Hof") == "van 't hof");
  CHECK(key("A. van't Hof") == "van 't hof");
  CHECK(key("dhr. In 't Ee") == "in 't ee");
  CHECK(key("H. d'Hondt") == "d'hondt");
  CHECK(key("H. D’Hondt") == "d'hondt");
  CHECK(key("Ç. Ünal") == "unal");
  CHECK(key("A. v.d. Berg") == "v.d. berg");
  CHECK(key("A. v/d Berg") == "v.d. berg");
  CHECK(key("T. Aa – van Bee") == "aa-van bee");
  CHECK(key("T. Aa-van Bee") == "aa-van bee");
  CHECK(key("T. Aa- van Bee") == "aa-van bee");
}

TEST_CASE("first names agree when they could be one person's", "[text]") {
  CHECK(agree("O. Aa", "Onno Aa"));
  CHECK(agree("A. 'Ton' Aa", "Ton Aa"));
  CHECK(agree("A. 'Ton' Aa", "A. Aa"));
  CHECK(agree("A. 'Ton' Aa", "T. Aa"));
  CHECK(agree("Anton (Ton) Aa", "Ton Aa"));
  CHECK(agree("Anton (Ton) Aa", "Anton Aa"));
  CHECK(agree("Anton (Ton) Aa", "A. Aa"));
  CHECK_FALSE(agree("Anton (Ton) Aa", "Toon Aa"));
  CHECK_FALSE(agree("A. 'Ton' Aa", "J. Aa"));
  CHECK(agree("O. Aa", "dhr. Aa"));
  CHECK(agree("T. Aa", "T.J.M. Aa"));
  CHECK(agree("T.J. Aa", "Tom Aa"));
  CHECK(agree("J.W. Aa", "Jan Willem Aa"));
  CHECK(agree("J.W. Aa", "Jan-Willem Aa"));
  CHECK(agree("Ch. Aa", "C. Aa"));
  CHECK(agree("Ch. Aa", "Charles Aa"));
  CHECK(agree("Jan Aa", "Jan Willem Aa"));
  CHECK(agree("J. (Hans) Aa", "Hans Aa"));
  CHECK(agree("J. (Hans) Aa", "J. Aa"));
  CHECK(agree("IJ. Aa", "IJsbrand Aa"));
  CHECK(agree("É. Aa", "Emile Aa"));
}

TEST_CASE("first names that differ are two people's", "[text]") {
  CHECK_FALSE(agree("A. Bakker", "J. Bakker"));
  CHECK_FALSE(agree("Anna Bakker", "Anne Bakker"));
  CHECK_FALSE(agree("Jan Bakker", "Janneke Bakker"));
  CHECK_FALSE(agree("J.W. Bakker", "J.P. Bakker"));
  CHECK_FALSE(agree("A. Bakker", "Jan Bakker"));
  CHECK_FALSE(agree("J.P. Bakker", "Jan Willem Bakker"));
}

}  // namespace openverslag
