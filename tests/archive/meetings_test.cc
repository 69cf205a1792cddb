#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Strings = std::vector<std::string>;

namespace {

Strings ids(const Archive& archive) {
  Strings found;
  for (const MeetingLinks& links : archive.links) found.push_back(links.id);
  return found;
}

Strings body_names(const Archive& archive) {
  Strings found;
  for (const Body& body : archive.bodies) found.push_back(body.id + " = " + body.name);
  return found;
}

}  // namespace

TEST_CASE("meetings come by date and body, those without a date last", "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "").from_file("meetings/verslag zonder datum.docx"),
             MeetingBuilder("Raad", "2021-02-01"), MeetingBuilder("Bestuur", "2021-02-01"),
             MeetingBuilder("Raad", "2020-12-31")});
  CHECK(ids(built.archive) == Strings{"2020-12-31-raad", "2021-02-01-bestuur", "2021-02-01-raad",
                                      "verslag-zonder-datum"});
  CHECK(body_names(built.archive) == Strings{"bestuur = Bestuur", "raad = Raad"});
  CHECK(built.archive.bodies[1].meetings == std::vector<MeetingIndex>{0, 2, 3});
  CHECK_FALSE(built.archive.links[0].previous);
  CHECK(built.archive.links[0].next == MeetingIndex{2});
  CHECK(built.archive.links[2].previous == MeetingIndex{0});
  CHECK_FALSE(built.archive.links[2].next);
  CHECK_FALSE(built.archive.links[3].previous);
}

TEST_CASE("two meetings of a body on one day come by their start and are both kept", "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "2021-02-01").from_file("meetings/a.md").at(20, 0),
             MeetingBuilder("Raad", "2021-02-01").from_file("meetings/b.md").at(9, 30)});
  CHECK(ids(built.archive) == Strings{"2021-02-01-raad", "2021-02-01-raad-2"});
  CHECK(built.archive.meetings[0].source == "meetings/b.md");
  CHECK(built.reports.empty());
}

TEST_CASE("two files that seem to be of one meeting are reported and both kept", "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "2021-02-01").from_file("meetings/a.md").at(20, 0),
             MeetingBuilder("Raad", "2021-02-01").from_file("meetings/a.pdf")});
  CHECK(built.archive.meetings.size() == 2);
  CHECK(built.reports == Strings{"meetings/a.md:2: Dit lijkt dezelfde vergadering als "
                                 "meetings/a.pdf: Raad op 2021-02-01. We plaatsen ze allebei. In "
                                 "onderwerpen en registers tellen ze als één."});
  CHECK(built.hints == Strings{"Is het één vergadering? Haal een van de bestanden weg. Zijn het er "
                               "twee? Zet in allebei de begintijd."});
}

TEST_CASE("a body is one whatever its case, and the registry gives it its full name", "[archive]") {
  const Registry known = registry("", R"(
[[body]]
name = "Districtelijk Veiligheidsoverleg"
aliases = ["DVO"]
description = "Over veiligheid."
[[body]]
name = "Komt nooit bijeen"
)");
  const Built built =
      build({MeetingBuilder("dvo", "2021-01-01"), MeetingBuilder("DVO", "2021-02-01"),
             MeetingBuilder("Districtelijk  veiligheidsoverleg", "2021-03-01"),
             MeetingBuilder("RAAD", "2021-03-01"), MeetingBuilder("Raad", "2021-04-01"),
             MeetingBuilder("Raad", "2021-05-01")},
            known);
  CHECK(body_names(built.archive) ==
        Strings{"dvo = Districtelijk Veiligheidsoverleg", "raad = Raad"});
  CHECK(built.archive.bodies[0].description == "Over veiligheid.");
  CHECK(built.archive.bodies[0].meetings.size() == 3);
}

TEST_CASE("a file without a body belongs to its folder, years left out, or to other meetings",
          "[archive]") {
  const Built built =
      build({MeetingBuilder("", "2021-01-01").from_file("meetings/jeugdraad/2021/a.md"),
             MeetingBuilder("", "2021-01-02").from_file("meetings/b.md"),
             MeetingBuilder("", "2021-01-03").from_file("c.md"),
             MeetingBuilder("", "2021-01-04").from_file("2021/d.md")});
  CHECK(body_names(built.archive) ==
        Strings{"jeugdraad = jeugdraad", "overig-overleg = Overig overleg"});
  CHECK(built.archive.bodies[0].meetings == std::vector<MeetingIndex>{0});
  CHECK(built.archive.bodies[1].meetings == std::vector<MeetingIndex>{1, 2, 3});
}

TEST_CASE("a body of people.toml that nobody knows is reported with what was meant", "[archive]") {
  const Registry known = registry(
      "[[person]]\nname = \"A. Aalst\"\naliases = [{ name = \"Aalst\", body = \"Raat\" }]\n"
      "[[person.role]]\nbody = \"Zwemvereniging\"\n");
  const Built built = build({MeetingBuilder("Raad", "2021-01-01")}, known);
  CHECK(built.reports ==
        Strings{"people.toml:1: 'Raat' bij A. Aalst is geen orgaan dat we kennen.",
                "people.toml:1: 'Zwemvereniging' bij A. Aalst is geen orgaan dat we kennen."});
  CHECK(built.hints ==
        Strings{"Bedoelt u 'Raad'?",
                "Gebruik de naam uit de verslagen, of zet het orgaan in bodies.toml."});
}

TEST_CASE("an item that adopts minutes gives that meeting its status", "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "2021-01-01"), MeetingBuilder("Bestuur", "2021-01-01"),
             MeetingBuilder("Raad", "2021-02-01")
                 .item(ItemBuilder("Opening"))
                 .item(ItemBuilder("Verslag 1 januari 2021").adopts("2021-01-01")),
             MeetingBuilder("Raad", "2021-03-01")
                 .item(ItemBuilder("Verslag 1 januari 2021").adopts("2021-01-01"))});
  const auto& links = built.archive.links;
  CHECK_FALSE(links[0].adopted_in);
  CHECK(links[1].adopted_in == ItemRef{2, 1});
  CHECK(links[2].items[1].adopts == std::vector<MeetingIndex>{1});
  CHECK(links[3].items[0].adopts == std::vector<MeetingIndex>{1});
  CHECK(built.reports.empty());
}

TEST_CASE("adopted minutes that are not there are noted once an item", "[archive]") {
  const Built built =
      build({MeetingBuilder("Raad", "2021-02-01")
                 .item(ItemBuilder("Verslagen").adopts("2021-01-01").adopts("2020-12-01"))
                 .item(ItemBuilder("Verslag").adopts("2021-02-01"))});
  CHECK(built.reports ==
        Strings{"meetings/2021-02-01-raad.md:11: Hier wordt een verslag van Raad van 2021-01-01 "
                "vastgesteld. Dat verslag hebben we niet.",
                "meetings/2021-02-01-raad.md:21: Hier wordt een verslag van Raad van 2021-02-01 "
                "vastgesteld. Dat verslag hebben we niet."});
  CHECK_FALSE(built.archive.links[0].adopted_in);
}
