#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Strings = std::vector<std::string>;

TEST_CASE("those in attendance lists, the chair and the secretary are people", "[archive]") {
  const Built built = build({MeetingBuilder("DVO", "2021-03-01")
                                 .chair("dhr. O. van Veldhuis")
                                 .secretary("H. Molenaar")
                                 .present({"A. Gerrits", "O. van Veldhuis", "Platform 12"})
                                 .absent({"P. Welsink"})});
  const Archive& archive = built.archive;
  CHECK(people_names(archive) ==
        Strings{"A. Gerrits", "H. Molenaar", "O. van Veldhuis", "P. Welsink"});
  const Person& chair = archive.people[2];
  CHECK(chair.id == "o-van-veldhuis");
  CHECK(chair.sort_name == "Veldhuis, O. van");
  CHECK(chair.has_page);
  CHECK(chair.attended == std::vector<MeetingIndex>{0});
  CHECK(chair.chaired == std::vector<MeetingIndex>{0});
  CHECK(archive.people[1].attended == std::vector<MeetingIndex>{0});
  CHECK(archive.people[3].attended.empty());
  CHECK(archive.people[3].absent == std::vector<MeetingIndex>{0});
  CHECK(archive.links[0].chair.person == 2);
  CHECK(archive.links[0].secretary.person == 1);
  CHECK_FALSE(archive.links[0].present[2].linked());
  CHECK(built.reports.empty());
}

TEST_CASE("printed variants of one name are one person, with the usual spelling", "[archive]") {
  const Built built =
      build({MeetingBuilder("DVO", "2021-01-01").present({"mr. drs. S. Huis in 't Veen MBA"}),
             MeetingBuilder("DVO", "2021-02-01").present({"mevr. S. Huis in ’t Veen", "Y. Çelik"}),
             MeetingBuilder("AB", "2021-03-01").present({"S. Huis In 't Veen", "dhr. Y.  Celik"}),
             MeetingBuilder("AB", "2021-04-01").present({"S. Huis in 't Veen"})});
  CHECK(people_names(built.archive) == Strings{"Y. Çelik", "S. Huis in 't Veen"});
  CHECK(built.archive.people[0].attended == std::vector<MeetingIndex>{1, 2});
  CHECK(built.archive.people[1].attended == std::vector<MeetingIndex>{0, 1, 2, 3});
  CHECK(built.archive.people[1].variants.empty());
  CHECK(built.reports.empty());
}

TEST_CASE("the same surname with other initials is another person", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-01-01").present({"A. Bakker"}),
                             MeetingBuilder("Raad", "2021-02-01").present({"J. Bakker"})});
  CHECK(people_names(built.archive) == Strings{"A. Bakker", "J. Bakker"});
  CHECK(built.reports.empty());
}

TEST_CASE("first names that agree are a suggestion, never a merger", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-01-01").present({"A. Bakker"}),
                             MeetingBuilder("Raad", "2021-02-01").present({"Anna Bakker"}),
                             MeetingBuilder("Raad", "2021-03-01").present({"Anna Bakker"})});
  CHECK(people_names(built.archive) == Strings{"A. Bakker", "Anna Bakker"});
  CHECK(built.reports == Strings{"meetings/2021-01-01-raad.md:3: 'A. Bakker' en 'Anna Bakker' zijn "
                                 "misschien dezelfde persoon."});
  CHECK(built.hints == Strings{"Zo ja, zet in people.toml:\n[[person]]\nname = \"Anna Bakker\"\n"
                               "aliases = [\"A. Bakker\"]"});
}

TEST_CASE("two who met each other are never suggested to be one", "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "2021-01-01")
                 .present({"A. Bakker", "Anna Bakker", "D. Tichelaar", "D. Tigchelaar"})});
  CHECK(built.archive.people.size() == 4);
  CHECK(built.reports.empty());
}

TEST_CASE("a given name in parentheses makes initials and given name one person", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-01-01").present({"M. (Maarten) Akkers"}),
                             MeetingBuilder("Raad", "2021-02-01").present({"M. Akkers"}),
                             MeetingBuilder("Raad", "2021-03-01").present({"Maarten Akkers"})});
  REQUIRE(built.archive.people.size() == 1);
  CHECK(built.archive.people[0].attended == std::vector<MeetingIndex>{0, 1, 2});
  CHECK(built.reports.empty());
}

TEST_CASE("two given names for the same initials keep the bare initials apart", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-01-01").present({"M. (Maarten) Akkers"}),
                             MeetingBuilder("Raad", "2021-02-01").present({"M. (Marie) Akkers"}),
                             MeetingBuilder("Raad", "2021-03-01").present({"M. Akkers"})});
  CHECK(built.archive.people.size() == 3);
}

TEST_CASE("a surname alone is the one person of that surname in that body", "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "2021-01-01").present({"O. van Aalst"}),
             MeetingBuilder("Raad", "2021-02-01").present({"dhr. Van Aalst"}),
             MeetingBuilder("Bestuur", "2021-03-01").present({"Van Aalst"}),
             MeetingBuilder("Bestuur", "2021-04-01").present({"de heer Van Aalst"})});
  CHECK(people_names(built.archive) == Strings{"O. van Aalst", "Van Aalst"});
  CHECK(built.archive.people[0].attended == std::vector<MeetingIndex>{0, 1});
  CHECK(built.archive.people[1].attended == std::vector<MeetingIndex>{2, 3});
  CHECK(built.archive.people[0].id == "o-van-aalst");
  CHECK(built.archive.people[1].id == "van-aalst");
}

TEST_CASE("surnames alone are never one person over bodies, and ids stay unique", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-01-01").present({"Bakker"}),
                             MeetingBuilder("Bestuur", "2021-03-01").present({"Bakker"})});
  CHECK(people_names(built.archive) == Strings{"Bakker", "Bakker"});
  CHECK(built.archive.people[0].id == "bakker");
  CHECK(built.archive.people[0].attended == std::vector<MeetingIndex>{0});
  CHECK(built.archive.people[1].id == "bakker-2");
}

TEST_CASE("a surname alone that two could be is nobody, and reported", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-01-01").present({"A. Bakker"}),
                             MeetingBuilder("Raad", "2021-02-01").present({"J. Bakker"}),
                             MeetingBuilder("Raad", "2021-03-01").present({"Bakker"})});
  CHECK_FALSE(built.archive.links[2].present[0].linked());
  CHECK(
      built.reports ==
      Strings{"meetings/2021-03-01-raad.md:3: 'Bakker' kan A. Bakker zijn, of J. Bakker. We maken "
              "geen link."});
}

TEST_CASE("a salutation tells two of one surname apart", "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "2021-01-01").present({"mevr. A. Bakker", "dhr. J. Bakker"}),
             MeetingBuilder("Raad", "2021-03-01").present({"de heer Bakker"})});
  CHECK(built.archive.people[1].name == "J. Bakker");
  CHECK(built.archive.people[1].attended == std::vector<MeetingIndex>{0, 1});
  CHECK(built.reports.empty());
}

TEST_CASE("one letter apart in one body stays two people and is noted once", "[archive]") {
  const Built built = build({MeetingBuilder("DVO", "2021-01-01").present({"D. Tigchelaar"}),
                             MeetingBuilder("DVO", "2021-02-01").present({"D. Tichelaar"}),
                             MeetingBuilder("DVO", "2021-03-01").present({"D. Tigchelaar"}),
                             MeetingBuilder("Bestuur", "2021-03-02").present({"K. Brandsma"}),
                             MeetingBuilder("Raad", "2021-03-02").present({"K. Brandsna"})});
  CHECK(people_names(built.archive) ==
        Strings{"K. Brandsma", "K. Brandsna", "D. Tichelaar", "D. Tigchelaar"});
  CHECK(built.reports == Strings{"meetings/2021-02-01-dvo.md:3: 'D. Tichelaar' en 'D. Tigchelaar' "
                                 "verschillen maar één letter. Zijn zij dezelfde persoon?"});
  CHECK(built.hints == Strings{"Zo ja, zet in people.toml:\n[[person]]\nname = \"D. Tigchelaar\"\n"
                               "aliases = [\"D. Tichelaar\"]"});
}

TEST_CASE("the registry's name, id, roles and aliases go before what is listed", "[archive]") {
  const Registry known = registry(R"(
[[person]]
id = "lid"
name = "Lidewij van der Wijck"
aliases = ["L. van der Wijck"]
[[person.role]]
role = "burgemeester"
organisation = "Hasterveen"
body = "Raad"
from = 2020-01-01
[[person]]
name = "W. Kraaijenhof"
page = false
)");
  const Built built =
      build({MeetingBuilder("Raad", "2021-01-01").present({"L. van der Wijck", "W. Kraaijenhof"})},
            known);
  CHECK(people_names(built.archive) == Strings{"W. Kraaijenhof", "Lidewij van der Wijck"});
  CHECK_FALSE(built.archive.people[0].has_page);
  const Person& mayor = built.archive.people[1];
  CHECK(mayor.id == "lid");
  CHECK(mayor.registered);
  CHECK(mayor.variants == Strings{"L. van der Wijck"});
  REQUIRE(mayor.memberships.size() == 1);
  CHECK(mayor.memberships[0].body == BodyIndex{0});
  CHECK(mayor.memberships[0].role == "burgemeester");
  CHECK(mayor.memberships[0].from == day("2020-01-01"));
}

TEST_CASE("an alias scoped to a body tells two of one name apart", "[archive]") {
  const Registry known = registry(R"(
[[person]]
id = "jan"
name = "Jan de Vries"
aliases = [{ name = "J. de Vries", body = "Raad" }]
[[person]]
id = "joke"
name = "Joke de Vries"
aliases = [{ name = "J. de Vries", body = "Bestuur", from = 2021-01-01, until = 2021-12-31 }]
)");
  const Built built = build({MeetingBuilder("Raad", "2021-01-01").present({"J. de Vries"}),
                             MeetingBuilder("Bestuur", "2021-01-02").present({"J. de Vries"}),
                             MeetingBuilder("Bestuur", "2022-01-02").present({"J. de Vries"})},
                            known);
  CHECK(people_names(built.archive) == Strings{"J. de Vries", "Jan de Vries", "Joke de Vries"});
  CHECK(built.archive.people[0].attended == std::vector<MeetingIndex>{2});
  CHECK(built.archive.people[1].attended == std::vector<MeetingIndex>{0});
  CHECK(built.archive.people[2].attended == std::vector<MeetingIndex>{1});
}

TEST_CASE("the members of a body come by sort name with their first and last meeting",
          "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-01-01").present({"B. Zwart", "A. Aalst"}),
                             MeetingBuilder("Raad", "2021-02-01").present({"B. Zwart"}),
                             MeetingBuilder("Raad", "2021-03-01").absent({"A. Aalst"})});
  REQUIRE(built.archive.bodies.size() == 1);
  const auto& members = built.archive.bodies[0].members;
  REQUIRE(members.size() == 2);
  CHECK(built.archive.people[members[0].person].name == "A. Aalst");
  CHECK(members[0].last == 0);
  CHECK(members[0].meetings == 1);
  CHECK(members[1].first == 0);
  CHECK(members[1].last == 1);
  CHECK(members[1].meetings == 2);
}
