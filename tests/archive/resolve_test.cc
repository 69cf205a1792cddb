#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Strings = std::vector<std::string>;

namespace {

Built resolve(MeetingBuilder meeting, const ItemBuilder& item, const Registry& known = {}) {
  return build({meeting.item(item)}, known);
}

MeetingBuilder safety_board() {
  return MeetingBuilder("DVO", "2020-10-05")
      .chair("O. van Veldhuis")
      .secretary("H. Molenaar")
      .present({"O. van Veldhuis", "H. Molenaar", "D. Tigchelaar", "M. de Roos", "E. Nauta",
                "S. Huis in 't Veen"})
      .absent({"P. Welsink"});
}

}  // namespace

TEST_CASE("a surname means the one who attended, present before absent", "[archive]") {
  const Built built = resolve(safety_board(), ItemBuilder("Jaarwisseling")
                                                  .says("Dhr. Van Veldhuis")
                                                  .says("mevr. Huis in ’t Veen")
                                                  .mentions("M. De Roos")
                                                  .mentions("dhr. Welsink"));
  CHECK(resolved_names(built.archive, 0) ==
        Strings{"Dhr. Van Veldhuis certain O. van Veldhuis",
                "mevr. Huis in ’t Veen certain S. Huis in 't Veen", "M. De Roos certain M. de Roos",
                "dhr. Welsink certain P. Welsink"});
  CHECK(built.reports.empty());
}

TEST_CASE("who is not known stays plain text, without a warning", "[archive]") {
  const Built built =
      resolve(safety_board(),
              ItemBuilder("Openbaar Ministerie").says("Mevr. Brouwer").mentions("A. Nauta"));
  CHECK(resolved_names(built.archive, 0) == Strings{"Mevr. Brouwer unknown", "A. Nauta unknown"});
  CHECK(built.reports.empty());
}

TEST_CASE("a near miss among those present is probable, and reported once a meeting", "[archive]") {
  const Built built =
      resolve(safety_board(),
              ItemBuilder("Boa's").says("Mevr. Tichelaar").goes_on().says("Mevr. Tichelaar"));
  CHECK(resolved_names(built.archive, 0) == Strings{"Mevr. Tichelaar probable D. Tigchelaar",
                                                    "Zij probable D. Tigchelaar",
                                                    "Mevr. Tichelaar probable D. Tigchelaar"});
  CHECK(built.reports ==
        Strings{"meetings/2020-10-05-dvo.md:10: 'Mevr. Tichelaar' lijkt op D. Tigchelaar "
                "(aanwezig). Klopt dat?"});
  CHECK(built.hints ==
        Strings{"Zo ja, zet de spelling in people.toml:\n[[person]]\nname = \"D. Tigchelaar\"\n"
                "aliases = [{ name = \"Mevr. Tichelaar\", body = \"DVO\" }]"});
  CHECK(built.archive.people[4].name == "D. Tigchelaar");
  CHECK(built.archive.people[4].variants.empty());  // a guess is no spelling
}

TEST_CASE("the alias that the hint tells to write makes the near miss certain", "[archive]") {
  const Registry known = registry(R"(
[[person]]
name = "D. Tigchelaar"
aliases = [{ name = "Mevr. Tichelaar", body = "DVO" }]
)");
  const Built built = resolve(safety_board(), ItemBuilder("Boa's").says("Mevr. Tichelaar"), known);
  CHECK(resolved_names(built.archive, 0) == Strings{"Mevr. Tichelaar certain D. Tigchelaar"});
  CHECK(built.reports.empty());
}

TEST_CASE("a near miss of the first half of a double surname is probable", "[archive]") {
  MeetingBuilder meeting = MeetingBuilder("DVO", "2020-10-05");
  const Built built = resolve(meeting.present({"G.M. Roelants - van der Spek", "D. Tigchelaar"}),
                              ItemBuilder("Jaarwisseling").says("Mevr. Roelands"));
  CHECK(resolved_names(built.archive, 0) ==
        Strings{"Mevr. Roelands probable G.M. Roelants - van der Spek"});
}

TEST_CASE("a short surname one letter off is nobody", "[archive]") {
  const Built built = resolve(MeetingBuilder("Raad", "2020-10-05").present({"A. Vos"}),
                              ItemBuilder("Boa's").says("Dhr. Bos"));
  CHECK(resolved_names(built.archive, 0) == Strings{"Dhr. Bos unknown"});
}

TEST_CASE("a part of a surname is probable", "[archive]") {
  const Built built = resolve(
      MeetingBuilder("Raad", "2020-10-05").present({"G. Roelants - van der Spek", "M. de Roos"}),
      ItemBuilder("Boa's").says("Mevr. Roelants").says("dhr. Roos"));
  CHECK(resolved_names(built.archive, 0) ==
        Strings{"Mevr. Roelants probable G. Roelants - van der Spek",
                "dhr. Roos probable M. de Roos"});
}

TEST_CASE("two candidates are no link, and a warning names both", "[archive]") {
  const Built built =
      resolve(MeetingBuilder("Raad", "2020-10-05").present({"A. Bakker", "J. Bakker"}),
              ItemBuilder("Boa's").says("Bakker").says("J. Bakker"));
  CHECK(resolved_names(built.archive, 0) ==
        Strings{"Bakker ambiguous", "J. Bakker certain J. Bakker"});
  CHECK(built.reports == Strings{"meetings/2020-10-05-raad.md:10: 'Bakker' kan A. Bakker zijn, of "
                                 "J. Bakker. We maken geen link."});
  CHECK(built.hints ==
        Strings{"Zet in het verslag de voorletter erbij, of zet in people.toml wie het hier is:\n"
                "[[person]]\nname = \"A. Bakker\"\naliases = [{ name = \"Bakker\", body = \"Raad\" "
                "}]"});
}

TEST_CASE("an alias, an office or a salutation decides between two candidates", "[archive]") {
  const Registry known = registry(R"(
[[person]]
name = "A. Brandsema"
aliases = ["burgemeester Brandsema"]
[[person]]
name = "J. Brandsema"
aliases = [{ name = "Brandsema", body = "Raad" }]
[[person.role]]
role = "wethouder"
from = 2020-01-01
)");
  const Built built =
      resolve(MeetingBuilder("Raad", "2020-10-05").present({"mevr. A. Brandsema", "J. Brandsema"}),
              ItemBuilder("Boa's")
                  .says("burgemeester Brandsema")
                  .says("wethouder Brandsema")
                  .says("Brandsema")
                  .says("dhr. Brandsema"),
              known);
  CHECK(resolved_names(built.archive, 0) == Strings{"burgemeester Brandsema certain A. Brandsema",
                                                    "wethouder Brandsema certain J. Brandsema",
                                                    "Brandsema certain J. Brandsema",
                                                    "dhr. Brandsema certain J. Brandsema"});
  CHECK(built.reports.empty());
}

TEST_CASE("another salutation than the one listed is probable, and reported", "[archive]") {
  const Built built = resolve(MeetingBuilder("Raad", "2020-10-05").present({"dhr. J. Bakker"}),
                              ItemBuilder("Boa's").says("Mevr. Bakker"));
  CHECK(resolved_names(built.archive, 0) == Strings{"Mevr. Bakker probable J. Bakker"});
  CHECK(built.reports ==
        Strings{"meetings/2020-10-05-raad.md:10: 'Mevr. Bakker': J. Bakker is aanwezig, maar staat "
                "met een andere aanhef in de lijst. Klopt dat?"});
}

TEST_CASE("who belongs to the body on that day is known without attending", "[archive]") {
  const auto with_use = [](const char* body, const char* date) {
    return MeetingBuilder(body, date).item(ItemBuilder("Boa's").mentions("dhr. Kroonstra"));
  };
  const Built built = build({with_use("Raad", "2016-01-01"),
                             MeetingBuilder("Raad", "2018-01-01").present({"C. Kroonstra"}),
                             with_use("Raad", "2019-06-01"),
                             MeetingBuilder("Raad", "2020-01-01").present({"C. Kroonstra"}),
                             with_use("Bestuur", "2020-01-02"), with_use("Raad", "2020-12-01"),
                             with_use("Raad", "2022-01-01")});
  CHECK(resolved_names(built.archive, 0) == Strings{"dhr. Kroonstra unknown"});
  CHECK(resolved_names(built.archive, 2) == Strings{"dhr. Kroonstra certain C. Kroonstra"});
  CHECK(resolved_names(built.archive, 4) == Strings{"dhr. Kroonstra unknown"});
  CHECK(resolved_names(built.archive, 5) == Strings{"dhr. Kroonstra certain C. Kroonstra"});
  CHECK(resolved_names(built.archive, 6) == Strings{"dhr. Kroonstra unknown"});
}

TEST_CASE("a dated membership makes somebody belong to a body", "[archive]") {
  const Registry known = registry(R"(
[[person]]
name = "C. Kroonstra"
[[person.role]]
body = "Raad"
until = 2020-12-31
)");
  const auto with_use = [](const char* date) {
    return MeetingBuilder("Raad", date).item(ItemBuilder("Boa's").mentions("dhr. Kroonstra"));
  };
  const Built built = build({with_use("2020-06-01"), with_use("2021-06-01")}, known);
  CHECK(resolved_names(built.archive, 0) == Strings{"dhr. Kroonstra certain C. Kroonstra"});
  CHECK(resolved_names(built.archive, 1) == Strings{"dhr. Kroonstra unknown"});
}

TEST_CASE("the chair and the secretary are those of this meeting", "[archive]") {
  const Built built =
      resolve(safety_board(),
              ItemBuilder("Boa's").says("De voorzitter").goes_on().mentions("de secretaris"));
  CHECK(resolved_names(built.archive, 0) == Strings{"De voorzitter certain O. van Veldhuis",
                                                    "Zij certain O. van Veldhuis",
                                                    "de secretaris certain H. Molenaar"});
}

TEST_CASE("where no chair is told, the registry may say who is meant", "[archive]") {
  const Registry known = registry(R"(
[[person]]
name = "C. Kroonstra"
aliases = [{ name = "de voorzitter", body = "Raad", until = 2020-12-31 }]
)");
  const auto with_use = [](const char* date) {
    return MeetingBuilder("Raad", date).item(ItemBuilder("Boa's").says("De voorzitter"));
  };
  const Built built = build(
      {with_use("2020-06-01"), with_use("2021-06-01"),
       MeetingBuilder("Commissie", "2020-06-01").item(ItemBuilder("Boa's").says("De voorzitter"))},
      known);
  CHECK(resolved_names(built.archive, 0) == Strings{"De voorzitter unknown"});
  CHECK(resolved_names(built.archive, 1) == Strings{"De voorzitter certain C. Kroonstra"});
  CHECK(resolved_names(built.archive, 2) == Strings{"De voorzitter unknown"});
}

TEST_CASE("the mayor of a place is the one who held the office that day", "[archive]") {
  const Registry known = registry(R"(
[[person]]
name = "R. Oosterling"
[[person.role]]
role = "burgemeester"
organisation = "Hasterveen"
until = 2020-06-30
[[person]]
name = "L. van der Wijck"
[[person.role]]
role = "burgemeester"
organisation = "Hasterveen"
from = 2020-07-01
)");
  const ItemBuilder item = ItemBuilder("Boa's")
                               .mentions("burgemeester van Hasterveen")
                               .mentions("burgemeester van Dalen");
  const Built built = build({MeetingBuilder("Raad", "2020-06-30").item(item),
                             MeetingBuilder("Raad", "2020-07-01").item(item)},
                            known);
  CHECK(resolved_names(built.archive, 0) ==
        Strings{"burgemeester van Hasterveen certain R. Oosterling",
                "burgemeester van Dalen unknown"});
  CHECK(resolved_names(built.archive, 1) ==
        Strings{"burgemeester van Hasterveen certain L. van der Wijck",
                "burgemeester van Dalen unknown"});
}

TEST_CASE("the attendance list may say who holds an office", "[archive]") {
  const Built built =
      resolve(MeetingBuilder("Raad", "2020-06-30")
                  .present({"R. Oosterling"})
                  .role("burgemeester", "Hasterveen"),
              ItemBuilder("Boa's").mentions("Burgemeester van Hasterveen").says("de burgemeester"));
  CHECK(resolved_names(built.archive, 0) ==
        Strings{"Burgemeester van Hasterveen certain R. Oosterling",
                "de burgemeester certain R. Oosterling"});
}

TEST_CASE("owners of actions are resolved like names, initials and given names too", "[archive]") {
  const Built built = build(
      {MeetingBuilder("Wijkraad", "2020-06-30")
           .present({"Maarten de Wit", "D. Wolters", "O. van der Vliet"})
           .item(ItemBuilder("Plein").action(
               "opruimen", {"DW", "OvdV", "Maarten", "dhr. Wolters", "XY", "Platform IVZ"}))});
  const Archive& archive = built.archive;
  const auto& owners = archive.links[0].items[0].owners[0];
  REQUIRE(owners.size() == 6);
  CHECK(archive.people[owners[0].person].name == "D. Wolters");
  CHECK(archive.people[owners[1].person].name == "O. van der Vliet");
  CHECK(archive.people[owners[2].person].name == "Maarten de Wit");
  CHECK(archive.people[owners[3].person].name == "D. Wolters");
  CHECK(owners[4].certainty == Certainty::unknown);
  CHECK(owners[5].certainty == Certainty::unknown);
  for (const PersonIndex person : {0u, 1u, 2u}) {
    CHECK(archive.people[person].actions == std::vector<std::uint32_t>{0});
  }
}

TEST_CASE("initials with a particle, or of two first names, speak for somebody", "[archive]") {
  const Built built =
      build({MeetingBuilder("Wijkraad", "2020-06-30")
                 .present({"Hidde de Vries", "Peter-Paul Koch", "Maarten van der Wal"})
                 .item(ItemBuilder("Plein").says("HdV").says("PPK").says("QdZ").says("MvW"))});
  const auto& speakers = built.archive.links[0].items[0].names;
  REQUIRE(speakers.size() == 4);
  CHECK(built.archive.people[speakers[0].person].name == "Hidde de Vries");
  REQUIRE(speakers[1].certainty != Certainty::unknown);
  CHECK(built.archive.people[speakers[1].person].name == "Peter-Paul Koch");
  CHECK(speakers[2].certainty == Certainty::unknown);
  REQUIRE(speakers[3].certainty != Certainty::unknown);
  CHECK(built.archive.people[speakers[3].person].name == "Maarten van der Wal");
}

TEST_CASE("two words may be no more than the first names of somebody", "[archive]") {
  const Built built = build({MeetingBuilder("Wijkraad", "2020-06-30")
                                 .present({"Jan Jelle Zuidema", "Jan Bakker"})
                                 .item(ItemBuilder("Plein").says("Jan Jelle").says("Jan Jorrit"))});
  CHECK(resolved_names(built.archive, 0) ==
        Strings{"Jan Jelle certain Jan Jelle Zuidema", "Jan Jorrit unknown"});
}

TEST_CASE("who is away gets things to do by a first name, and says nothing by it", "[archive]") {
  const Built built =
      build({MeetingBuilder("Wijkraad", "2020-06-30")
                 .present({"Maarten de Wit"})
                 .absent({"Ingrid van Zuiden"})
                 .item(ItemBuilder("Plein").says("Ingrid").action("opruimen", {"Ingrid"}))});
  const Archive& archive = built.archive;
  const Resolved& owner = archive.links[0].items[0].owners[0].front();
  CHECK(owner.certainty == Certainty::certain);
  CHECK(archive.people[owner.person].name == "Ingrid van Zuiden");
  CHECK(resolved_names(archive, 0) == Strings{"Ingrid unknown"});
}

TEST_CASE("contributions are where somebody speaks, each item once", "[archive]") {
  const Built built = build(
      {safety_board()
           .item(ItemBuilder("Een").mentions("E. Nauta"))
           .item(
               ItemBuilder("Twee").says("Dhr. Molenaar").says("Mevr. Nauta").says("Mevr. Nauta"))});
  const auto person = std::ranges::find(built.archive.people, "E. Nauta", &Person::name);
  REQUIRE(person->contributions.size() == 1);
  CHECK(person->contributions[0].item == ItemRef{0, 1});
  CHECK(person->contributions[0].block == 1);
}
