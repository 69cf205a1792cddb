#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Strings = std::vector<std::string>;

namespace {

Built raad(std::initializer_list<std::string> present, const ItemBuilder& item) {
  return build({MeetingBuilder("Raad", "2020-10-05").present(present).item(item)});
}

}  // namespace

TEST_CASE("a nickname finds the one who has it, and keeps a namesake apart", "[archive]") {
  const Built built = raad({"A. \"Ton\" Bakker", "J. Bakker"},
                           ItemBuilder("Boa's").says("Ton Bakker").says("dhr. Bakker"));
  CHECK(resolved_names(built.archive, 0) ==
        Strings{"Ton Bakker certain Ton Bakker", "dhr. Bakker ambiguous"});
  CHECK(built.reports == Strings{"meetings/2020-10-05-raad.md:10: 'dhr. Bakker' kan J. Bakker "
                                 "zijn, of Ton Bakker. We maken geen link."});
}

TEST_CASE("somebody with a first name and a nickname is found by either", "[archive]") {
  const Built built =
      raad({"Anton (Ton) Bakker"},
           ItemBuilder("Boa's").says("Ton Bakker").says("Anton Bakker").says("Ton"));
  CHECK(resolved_names(built.archive, 0) == Strings{"Ton Bakker certain Anton (Ton) Bakker",
                                                    "Anton Bakker certain Anton (Ton) Bakker",
                                                    "Ton certain Anton (Ton) Bakker"});
}

TEST_CASE("the nickname makes one person of two lists", "[archive]") {
  const Built built = build({MeetingBuilder("Raad", "2020-10-05").present({"Anton Bakker"}),
                             MeetingBuilder("Raad", "2020-11-05").present({"Anton (Ton) Bakker"}),
                             MeetingBuilder("Raad", "2020-12-05").present({"Ton Bakker"})});
  CHECK(people_names(built.archive) == Strings{"Anton (Ton) Bakker"});
  CHECK(built.archive.people[0].attended.size() == 3);
}
