#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Strings = std::vector<std::string>;

namespace {

Strings names_of(const ItemBuilder& item) {
  const Built built = build({MeetingBuilder("Raad", "2020-10-05")
                                 .present({"A. Doornik", "mw. B. Lindeboom", "C. Eikman"})
                                 .item(item)});
  CHECK(built.reports.empty());
  return resolved_names(built.archive, 0);
}

}  // namespace

TEST_CASE("a pronoun goes on with a speaker whom it fits", "[archive]") {
  CHECK(names_of(ItemBuilder("Boa's").says("Mevrouw Doornik").goes_on("Zij").goes_on("Ze")) ==
        Strings{"Mevrouw Doornik certain A. Doornik", "Zij certain A. Doornik",
                "Ze certain A. Doornik"});
  CHECK(names_of(ItemBuilder("Boa's").says("De heer Eikman").goes_on("Hij")) ==
        Strings{"De heer Eikman certain C. Eikman", "Hij certain C. Eikman"});
}

TEST_CASE("a pronoun that contradicts the honorific of the speaker means nobody", "[archive]") {
  CHECK(names_of(ItemBuilder("Boa's").says("Mevrouw Doornik").goes_on("Hij")) ==
        Strings{"Mevrouw Doornik certain A. Doornik", "Hij unknown"});
  CHECK(names_of(ItemBuilder("Boa's").says("De heer Eikman").goes_on("Zij")) ==
        Strings{"De heer Eikman certain C. Eikman", "Zij unknown"});
  CHECK(names_of(ItemBuilder("Boa's").says("De heer Eikman").goes_on("She")) ==
        Strings{"De heer Eikman certain C. Eikman", "She unknown"});
}

TEST_CASE("the honorific of the attendance list counts too", "[archive]") {
  CHECK(names_of(ItemBuilder("Boa's").says("Lindeboom").goes_on("Hij")) ==
        Strings{"Lindeboom certain B. Lindeboom", "Hij unknown"});
  CHECK(names_of(ItemBuilder("Boa's").says("Lindeboom").goes_on("Zij")) ==
        Strings{"Lindeboom certain B. Lindeboom", "Zij certain B. Lindeboom"});
}

TEST_CASE("without an honorific the first pronoun says who the second cannot be", "[archive]") {
  CHECK(names_of(ItemBuilder("Boa's").says("Eikman").goes_on("Zij").goes_on("Hij")) ==
        Strings{"Eikman certain C. Eikman", "Zij certain C. Eikman", "Hij unknown"});
}

TEST_CASE("a pronoun does not go back over another speaker", "[archive]") {
  CHECK(names_of(ItemBuilder("Boa's")
                     .says("De heer Eikman")
                     .says("Mevrouw Doornik")
                     .goes_on("Hij")
                     .goes_on("Zij")) == Strings{"De heer Eikman certain C. Eikman",
                                                 "Mevrouw Doornik certain A. Doornik",
                                                 "Hij unknown", "Zij unknown"});
}

TEST_CASE("the honorific of a speaker whom nobody knows counts, whoever it is", "[archive]") {
  CHECK(names_of(ItemBuilder("Boa's").says("Mevrouw Vreemd").goes_on("Hij")) ==
        Strings{"Mevrouw Vreemd unknown", "Hij unknown"});
}
