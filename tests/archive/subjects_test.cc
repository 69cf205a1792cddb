#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"
#include "archive/titles.h"
#include "minutes/vocabulary.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Strings = std::vector<std::string>;

namespace {

Titles titles() {
  return Titles(standard_vocabulary(), {Body{.id = "dvo",
                                             .name = "DVO",
                                             .names = {},
                                             .description = {},
                                             .woo = {},
                                             .meetings = {},
                                             .members = {}}});
}

Strings subject_lines(const Archive& archive) {
  Strings lines;
  for (const Subject& subject : archive.subjects) {
    lines.push_back(subject.id + " = " + subject.title + ": " +
                    std::to_string(subject.items.size()));
  }
  return lines;
}

MeetingBuilder raad(const char* date, std::initializer_list<const char*> items) {
  MeetingBuilder meeting("Raad", date);
  for (const char* title : items) meeting.item(ItemBuilder(title));
  return meeting;
}

}  // namespace

TEST_CASE("the key of a title leaves out what changes from meeting to meeting", "[archive]") {
  Titles all = titles();
  CHECK(all.key("Jaarwisseling 2020-2021") == "jaarwisseling");
  CHECK(all.key("Evaluatie jaarwisseling 2021/2022") == "jaarwisseling");
  CHECK(all.key("Stand van zaken m.b.t. de jaarwisseling") == "jaarwisseling");
  CHECK(all.key("Jaarwisseling: stand van zaken") == "jaarwisseling");
  CHECK(all.key("Projectopdracht Cybercrime") == "cybercrime");
  CHECK(all.key("Secretaris: Training bestuurlijke Bevoegdheden") ==
        "training bestuurlijke bevoegdheden");
  CHECK(all.key("Samenwerking boa's – politie") == "samenwerking boas politie");
  CHECK(all.key("Hennep, campagne 'help misdaad de wijk uit'.") ==
        "hennep campagne help misdaad de wijk uit");
  CHECK(all.key("Vaststellen begroting 2024") == "begroting");
  CHECK(all.key("2e Begrotingswijziging") == "begrotingswijziging");
  CHECK(all.key("Bijeenkomst 5 november a.s. over de N18") ==
        all.key("Bijeenkomst a.s. over de N18"));
}

TEST_CASE("titles that are no subject have no key", "[archive]") {
  Titles all = titles();
  for (const char* title :
       {"Opening", "Mededelingen", "Rondvraag en sluiting", "Actielijst",
        "Verslag vorige vergadering 7 september", "Verslag DVO 7 september 2020",
        "Vaststellen verslag van het DVO d.d. 7 september 2020", "Stand van zaken", "2020", "–",
        "Notulen 12-01-2021", "Acties van de vorige keer", "Besluitenlijst 3 mei"}) {
    CAPTURE(title);
    CHECK(all.key(title).empty());
  }
  CHECK(all.key("Verslag van de rekenkamer") == "verslag van de rekenkamer");
}

TEST_CASE("a title is shown as printed, without office, year and full stop", "[archive]") {
  const Titles all = titles();
  CHECK(all.shown("Jaarwisseling 2020-2021") == "Jaarwisseling");
  CHECK(all.shown("Begroting – 2024") == "Begroting");
  CHECK(all.shown("Secretaris: Training bestuurlijke Bevoegdheden") ==
        "Training bestuurlijke Bevoegdheden");
  CHECK(all.shown("Hennep, campagne 'help misdaad de wijk uit'.") ==
        "Hennep, campagne 'help misdaad de wijk uit'");
  CHECK(all.shown("2024") == "2024");
  CHECK(all.shown("Route 66") == "Route 66");
}

TEST_CASE("the same matter over meetings and bodies is one subject, named by the latest item",
          "[archive]") {
  MeetingBuilder other("Bestuur", "2021-02-01");
  other.item(ItemBuilder("JAARWISSELING")).item(ItemBuilder("Boa's"));
  const Built built = build({raad("2021-01-01", {"Opening", "Jaarwisseling 2020-2021"}), other,
                             raad("2021-03-01", {"Voorbereiding Jaarwisseling 2021"})});
  CHECK(subject_lines(built.archive) ==
        Strings{"boas = Boa's: 1", "jaarwisseling = Voorbereiding Jaarwisseling: 3"});
  CHECK(built.archive.subjects[1].items == std::vector<ItemRef>{{0, 1}, {1, 0}, {2, 0}});
  CHECK_FALSE(built.archive.links[0].items[0].subject);
  CHECK(built.archive.links[0].items[1].subject == SubjectIndex{1});
}

TEST_CASE("a subject knows how often it was dropped from the agenda", "[archive]") {
  Item dropped = ItemBuilder("Jaarwisseling");
  dropped.outcome = Outcome::dropped;
  MeetingBuilder first("Raad", "2021-01-01");
  first.item(dropped).item(ItemBuilder("Boa's"));
  const Built built = build({first, raad("2021-03-01", {"Jaarwisseling"})});
  CHECK(subject_lines(built.archive) ==
        Strings{"boas = Boa's: 1", "jaarwisseling = Jaarwisseling: 2"});
  CHECK(built.archive.subjects[0].dropped == 0);
  CHECK(built.archive.subjects[1].dropped == 1);
}

TEST_CASE("generic items and items that adopt minutes are no subject", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2021-02-01")
                                 .item(ItemBuilder("Welkom in de nieuwe zaal").generic())
                                 .item(ItemBuilder("Het stuk van toen").adopts("2021-01-01"))});
  CHECK(built.archive.subjects.empty());
}

TEST_CASE("the parts that a meeting has are no subject", "[archive]") {
  const Built built =
      build({raad("2021-01-01", {"Doelstelling", "Discussie",
                                 "Volgende stappen:", "Vragen en opmerkingen", "Nächste Schritte"}),
             raad("2021-02-01", {"Doelstelling", "Discussie over het zwembad"})});
  CHECK(subject_lines(built.archive) == Strings{"zwembad = Discussie over het zwembad: 1"});
}

TEST_CASE("the name of who brings a subject in is no part of it", "[archive]") {
  MeetingBuilder meeting =
      raad("2021-01-01", {"Subsidie dorpshuizen (Jelte en De Wit)", "Windpark (Noord)"});
  meeting.present({"Jelte Hoekstra", "K. de Wit"});
  const Built built = build({meeting, raad("2021-02-01", {"Subsidie dorpshuizen"})});
  CHECK(subject_lines(built.archive) == Strings{"subsidie-dorpshuizen = Subsidie dorpshuizen: 2",
                                                "windpark-noord = Windpark (Noord): 1"});
}

TEST_CASE("the registry merges and renames subjects", "[archive]") {
  const Registry known = registry("", "", R"(
starter_themes = false
[[subject]]
title = "Windpark Brakerveld"
same_as = ["Brakerveld", "Zoekgebied Brakerveld", "Rondvraag"]
[[subject]]
title = "Zonnepark"
same_as = ["Brakerveld"]
)");
  const Built built = build({raad("2021-01-01", {"Zoekgebied Brakerveld 2021", "Windpark"}),
                             raad("2021-02-01", {"Stand van zaken Brakerveld"})},
                            known);
  CHECK(subject_lines(built.archive) ==
        Strings{"windpark = Windpark: 1", "windpark-brakerveld = Windpark Brakerveld: 2"});
  CHECK(built.reports ==
        Strings{
            "topics.toml:3: 'Rondvraag' is een vast agendapunt en geen onderwerp. Deze titel telt "
            "niet mee.",
            "topics.toml:6: 'Brakerveld' hoort al bij het onderwerp 'Windpark Brakerveld'. Bij "
            "'Zonnepark' telt het niet mee."});
}

TEST_CASE("related subjects share a word, or a theme and a body; best first", "[archive]") {
  const Registry known = registry("", "", R"(
starter_themes = false
[[theme]]
label = "Vuur"
keywords = ["vuurwerk", "jaarwisseling", "vreugdevuur"]
)");
  MeetingBuilder other("Bestuur", "2021-02-01");
  other.item(ItemBuilder("Vreugdevuur op het strand"));
  const Built built = build({raad("2021-01-01", {"Handhaving vuurwerk", "Jaarwisseling",
                                                 "Overlast van vuurwerk", "Zwembad"}),
                             other},
                            known);
  const auto related_titles = [&](std::size_t subject) {
    Strings found;
    for (const SubjectIndex each : built.archive.subjects[subject].related) {
      found.push_back(built.archive.subjects[each].title);
    }
    return found;
  };
  REQUIRE(built.archive.subjects[0].title == "Handhaving vuurwerk");
  CHECK(related_titles(0) == Strings{"Overlast van vuurwerk", "Jaarwisseling"});
  REQUIRE(built.archive.subjects[3].title == "Vreugdevuur op het strand");
  CHECK(related_titles(3).empty());
  CHECK(related_titles(4).empty());
}

TEST_CASE("a subject of one letter leaves that letter to the index", "[archive]") {
  const Built built = build({raad("2020-01-06", {"X"}), raad("2020-02-03", {"X"})});
  CHECK(subject_lines(built.archive) == Strings{"x-2 = X: 2"});
}
