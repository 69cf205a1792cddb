#include <catch2/catch.hpp>
#include <ostream>

#include "text/name.h"
#include "text/name_fixture.h"

namespace openverslag {

std::ostream& operator<<(std::ostream& out, const PersonName& name);
std::ostream& operator<<(std::ostream& out, const PersonName& name) {
  return out << "honorific=" << name.honorific << " office=" << name.office
             << " titles=" << name.titles << " given=" << name.given
             << " initials=" << name.initials << " particle=" << name.particle
             << " surname=" << name.surname << " suffix=" << name.suffix;
}

namespace {

PersonName parsed(std::string_view printed) {
  const auto name = parse_person_name(printed, dutch_name_words());
  INFO(printed);
  REQUIRE(name.has_value());
  return *name;
}

bool is_nobody(std::string_view printed) {
  return !parse_person_name(printed, dutch_name_words()).has_value();
}

}  // namespace

TEST_CASE("initials, particle and surname", "[text]") {
  CHECK(parsed("O. van Aa") == PersonName{.initials = "O.", .particle = "van", .surname = "Aa"});
  CHECK(parsed("A.B.C. van der Dee") ==
        PersonName{.initials = "A.B.C.", .particle = "van der", .surname = "Dee"});
  CHECK(parsed("M. de Roos,") == PersonName{.initials = "M.", .particle = "de", .surname = "Roos"});
  CHECK(parsed("C. A. Bee") == PersonName{.initials = "C. A.", .surname = "Bee"});
  CHECK(parsed("Th. Bee") == PersonName{.initials = "Th.", .surname = "Bee"});
  CHECK(parsed("J.-P. Bee") == PersonName{.initials = "J.-P.", .surname = "Bee"});
  CHECK(parsed("O van Aa") == PersonName{.initials = "O", .particle = "van", .surname = "Aa"});
  CHECK(parsed("AB van Cee") == PersonName{.initials = "AB", .particle = "van", .surname = "Cee"});
  CHECK(parsed("Ç. Ünal") == PersonName{.initials = "Ç.", .surname = "Ünal"});
}

TEST_CASE("initials printed against the surname", "[text]") {
  CHECK(parsed("A.B.Cee") == PersonName{.initials = "A.B.", .surname = "Cee"});
  CHECK(parsed("O.van Aa") == PersonName{.initials = "O.", .particle = "van", .surname = "Aa"});
  CHECK(parsed("dhr.Van Aa") ==
        PersonName{.honorific = "dhr.", .particle = "van", .surname = "Aa"});
}

TEST_CASE("a first name in full", "[text]") {
  CHECK(parsed("Onno van Aa") == PersonName{.given = "Onno", .particle = "van", .surname = "Aa"});
  CHECK(parsed("Jan Willem Bee") == PersonName{.given = "Jan Willem", .surname = "Bee"});
  CHECK(parsed("Anne-Marie Bee") == PersonName{.given = "Anne-Marie", .surname = "Bee"});
  CHECK(parsed("Onno P. Bee") == PersonName{.given = "Onno P.", .surname = "Bee"});
  CHECK(parsed("M. (Maarten) Aa") ==
        PersonName{.given = "Maarten", .initials = "M.", .surname = "Aa"});
  CHECK(parsed("Ben Bee") == PersonName{.given = "Ben", .surname = "Bee"});
  CHECK(parsed("A. ben Bee") == PersonName{.initials = "A.", .particle = "ben", .surname = "Bee"});
}

TEST_CASE("a nickname in quotes or brackets is part of a name", "[text]") {
  const PersonName ton{.given = "Ton", .initials = "A.", .surname = "Bakker"};
  CHECK(parsed("A. \"Ton\" Bakker") == ton);
  CHECK(parsed("A. “Ton” Bakker") == ton);
  CHECK(parsed("A. 'Ton' Bakker") == ton);
  CHECK(parsed("A. ‘Ton’ Bakker") == ton);
  CHECK(parsed("A. (Ton) Bakker") == ton);
  CHECK(parsed("A.B. (Ton) van der Aa") ==
        PersonName{.given = "Ton", .initials = "A.B.", .particle = "van der", .surname = "Aa"});
  CHECK(parsed("dhr. A. 'Ton' 't Hart") == PersonName{.honorific = "dhr.",
                                                      .given = "Ton",
                                                      .initials = "A.",
                                                      .particle = "'t",
                                                      .surname = "Hart"});
  CHECK(parsed("Anton (Ton) Bakker") ==
        PersonName{.given = "Anton", .nickname = "Ton", .surname = "Bakker"});
  CHECK(parsed("Anton \"Ton\" van Aa") ==
        PersonName{.given = "Anton", .nickname = "Ton", .particle = "van", .surname = "Aa"});
  CHECK(
      parsed("wethouder Anton ‘Ton’ Bakker") ==
      PersonName{.office = "wethouder", .given = "Anton", .nickname = "Ton", .surname = "Bakker"});
}

TEST_CASE("other words in quotes or brackets are no nickname", "[text]") {
  CHECK(parsed("Burgemeester (Dalen) Bakker") ==
        PersonName{.office = "Burgemeester", .surname = "Bakker"});
  CHECK(parsed("Bakker (Dalen)") == PersonName{.surname = "Bakker"});
  CHECK(is_nobody("De \"Brug\""));
  CHECK(is_nobody("\"Bakker\""));
  CHECK(is_nobody("Anton Bakker \"Ton\""));
  CHECK(is_nobody("A. \"wat een weer\" Bakker"));
}

TEST_CASE("honorifics, offices and titles before a name, suffixes after it", "[text]") {
  CHECK(parsed("dhr. Van Aa") ==
        PersonName{.honorific = "dhr.", .particle = "van", .surname = "Aa"});
  CHECK(parsed("Dhr Van der Aa") ==
        PersonName{.honorific = "Dhr", .particle = "van der", .surname = "Aa"});
  CHECK(parsed("De heer Onno Bee") ==
        PersonName{.honorific = "De heer", .given = "Onno", .surname = "Bee"});
  CHECK(parsed("dhrn. De Roos") ==
        PersonName{.honorific = "dhrn.", .particle = "de", .surname = "Roos"});
  CHECK(parsed("mr. drs. A.B. Cee MBA") ==
        PersonName{.titles = "mr. drs.", .initials = "A.B.", .surname = "Cee", .suffix = "MBA"});
  CHECK(parsed("mr.drs. A.B. Cee, MBA MSc") ==
        PersonName{.titles = "mr.drs.", .initials = "A.B.", .surname = "Cee", .suffix = "MBA MSc"});
  CHECK(parsed("dhr. mr. Aa") == PersonName{.honorific = "dhr.", .titles = "mr.", .surname = "Aa"});
  CHECK(parsed("bgm. M. Aa (Plaats)") ==
        PersonName{.office = "bgm.", .initials = "M.", .surname = "Aa"});
  CHECK(parsed("burgemeester Van Aa (Plaats)") ==
        PersonName{.office = "burgemeester", .particle = "van", .surname = "Aa"});
  CHECK(parsed("de wethouder mevr. ir. Bee") ==
        PersonName{
            .honorific = "mevr.", .office = "de wethouder", .titles = "ir.", .surname = "Bee"});
  CHECK(parsed("W. baron van Aa") ==
        PersonName{.titles = "baron", .initials = "W.", .particle = "van", .surname = "Aa"});
  CHECK(parsed("A. Bee, plv. voorzitter") ==
        PersonName{.office = "plv. voorzitter", .initials = "A.", .surname = "Bee"});
  CHECK(parsed("A. Bee LL.M.") ==
        PersonName{.initials = "A.", .surname = "Bee", .suffix = "LL.M."});
  CHECK(parsed("J. Bee jr.") == PersonName{.initials = "J.", .surname = "Bee", .suffix = "jr."});
}

TEST_CASE("a surname that is spelled as a suffix or honorific stays one", "[text]") {
  CHECK(parsed("A. Ra") == PersonName{.initials = "A.", .surname = "Ra"});
  CHECK(parsed("O. VAN AA") == PersonName{.initials = "O.", .particle = "VAN", .surname = "AA"});
  CHECK(parsed("A. de Heer") == PersonName{.initials = "A.", .particle = "de", .surname = "Heer"});
  CHECK(parsed("dhr. De Heer") ==
        PersonName{.honorific = "dhr.", .particle = "de", .surname = "Heer"});
  CHECK(parsed("mevr. Voorzitter") == PersonName{.honorific = "mevr.", .surname = "Voorzitter"});
}

TEST_CASE("the dot that ends a sentence is no part of the name", "[text]") {
  CHECK(parsed("dhr. Bos.") == PersonName{.honorific = "dhr.", .surname = "Bos"});
  CHECK(parsed("mevr. A. Aa.") ==
        PersonName{.honorific = "mevr.", .initials = "A.", .surname = "Aa"});
}

TEST_CASE("surnames of several words", "[text]") {
  CHECK(parsed("B. Lutje Dee") == PersonName{.initials = "B.", .surname = "Lutje Dee"});
  CHECK(parsed("Bea Lutje Dee") == PersonName{.given = "Bea", .surname = "Lutje Dee"});
  CHECK(parsed("dhr. Oude Nijhuis") == PersonName{.honorific = "dhr.", .surname = "Oude Nijhuis"});
  CHECK(parsed("S. Huis in 't Ee") == PersonName{.initials = "S.", .surname = "Huis in 't Ee"});
  CHECK(parsed("Sara Huis in ’t Ee") == PersonName{.given = "Sara", .surname = "Huis in ’t Ee"});
  CHECK(parsed("A. Aa van der Bee") == PersonName{.initials = "A.", .surname = "Aa van der Bee"});
}

TEST_CASE("double surnames, however the hyphen is printed", "[text]") {
  CHECK(parsed("T.J.M. Aa - van Bee") ==
        PersonName{.initials = "T.J.M.", .surname = "Aa - van Bee"});
  CHECK(parsed("Ester van der Ven-van Dee") ==
        PersonName{.given = "Ester", .particle = "van der", .surname = "Ven-van Dee"});
  CHECK(parsed("C.H. van den Berg- Cee") ==
        PersonName{.initials = "C.H.", .particle = "van den", .surname = "Berg- Cee"});
  CHECK(parsed("Astrid Aa – Bee") == PersonName{.given = "Astrid", .surname = "Aa – Bee"});
  CHECK(parsed("mevrouw Aa-van Bee") ==
        PersonName{.honorific = "mevrouw", .surname = "Aa-van Bee"});
  CHECK(parsed("mevrouw Aa-Bee") == PersonName{.honorific = "mevrouw", .surname = "Aa-Bee"});
}

TEST_CASE("particles with an apostrophe, of any form", "[text]") {
  CHECK(parsed("A. van ’t Hof") ==
        PersonName{.initials = "A.", .particle = "van ’t", .surname = "Hof"});
  CHECK(parsed("A. van't Hof") ==
        PersonName{.initials = "A.", .particle = "van't", .surname = "Hof"});
  CHECK(parsed("mevrouw d'Aa") ==
        PersonName{.honorific = "mevrouw", .particle = "d'", .surname = "Aa"});
  CHECK(parsed("dhr. 't Hart") ==
        PersonName{.honorific = "dhr.", .particle = "'t", .surname = "Hart"});
  CHECK(parsed("dhr. In 't Ee") ==
        PersonName{.honorific = "dhr.", .particle = "in 't", .surname = "Ee"});
  CHECK(parsed("P. D'Hondt") == PersonName{.initials = "P.", .surname = "D'Hondt"});
  CHECK(parsed("A. v.d. Berg") ==
        PersonName{.initials = "A.", .particle = "v.d.", .surname = "Berg"});
  CHECK(parsed("A. v/d Berg") ==
        PersonName{.initials = "A.", .particle = "v/d", .surname = "Berg"});
}

TEST_CASE("a capital particle after a first name is the person's own", "[text]") {
  CHECK(parsed("Patsy Van der Bee") ==
        PersonName{.given = "Patsy", .particle = "Van der", .surname = "Bee"});
  CHECK(parsed("De Roos") == PersonName{.particle = "de", .surname = "Roos"});
}

TEST_CASE("the index form", "[text]") {
  CHECK(parsed("Aa, O. van") == PersonName{.initials = "O.", .particle = "van", .surname = "Aa"});
  CHECK(parsed("Aa, mw. mr. O. van der") == PersonName{.honorific = "mw.",
                                                       .titles = "mr.",
                                                       .initials = "O.",
                                                       .particle = "van der",
                                                       .surname = "Aa"});
  CHECK(parsed("Aa, Onno van") == PersonName{.given = "Onno", .particle = "van", .surname = "Aa"});
  CHECK(parsed("Lutje Dee, B.") == PersonName{.initials = "B.", .surname = "Lutje Dee"});
  CHECK(parsed("Van Aa, O.") == PersonName{.initials = "O.", .particle = "van", .surname = "Aa"});
  CHECK(parsed("Cee, Th.") == PersonName{.initials = "Th.", .surname = "Cee"});
}

TEST_CASE("a surname alone is a name", "[text]") {
  CHECK(parsed("Bee") == PersonName{.surname = "Bee"});
  CHECK(parsed("'s-Bee") == PersonName{.surname = "'s-Bee"});
  CHECK(parsed("IJzerman") == PersonName{.surname = "IJzerman"});
}

TEST_CASE("an office is not a person", "[text]") {
  CHECK(is_nobody("de voorzitter"));
  CHECK(is_nobody("Voorzitter"));
  CHECK(is_nobody("De Burgemeester"));
  CHECK(is_nobody("burgemeester van Aa"));
  CHECK(is_nobody("commissaris van de Koning"));
  CHECK(is_nobody("dhr. voorzitter"));
}

TEST_CASE("what cannot be a person is nothing", "[text]") {
  CHECK(is_nobody(""));
  CHECK(is_nobody(" . "));
  CHECK(is_nobody("dhr."));
  CHECK(is_nobody("allen"));
  CHECK(is_nobody("Bee geeft aan"));
  CHECK(is_nobody("Aa en Bee"));
  CHECK(is_nobody("Aa/Bee"));
  CHECK(is_nobody("A. Bee 2"));
  CHECK(is_nobody("A.B."));
  CHECK(is_nobody("DW/MZ."));
  CHECK(is_nobody("DVO"));
  CHECK(is_nobody("RIvG"));
  CHECK(is_nobody("Platform IVZ"));
  CHECK(is_nobody("OM Aadorp"));
  CHECK(is_nobody("Raadszaal Aadorp, Stadhuis"));
  CHECK(is_nobody("aa@example.nl"));
  CHECK(is_nobody("?"));
  CHECK(is_nobody(std::string(5000, 'A')));
}

TEST_CASE("an apostrophe behind a capital makes no abbreviation of a name", "[text]") {
  CHECK(parsed("Thomas D’Hondt") == PersonName{.given = "Thomas", .surname = "D’Hondt"});
  CHECK(parsed("Louise O'Brien") == PersonName{.given = "Louise", .surname = "O'Brien"});
  CHECK_FALSE(parse_person_name("Platform RIvG", dutch_name_words()));
}

}  // namespace openverslag
