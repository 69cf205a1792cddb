// What the status that a header tells makes of the minutes.
#include <catch2/catch.hpp>

#include "minutes/minutes_fixture.h"

namespace openverslag {
namespace {

TEST_CASE("minutes that are still to be adopted are not said to be adopted", "[minutes]") {
  const auto is_adopted = [](const std::string& status) {
    return read_markdown_minutes("# Verslag Raad\n\n| Status | " + status + " |\n|---|---|\n")
        .meeting.facts.header.adopted;
  };
  for (const char* status :
       {"Vastgesteld", "Vastgesteld.", "Vastgesteld op 3 mei 2024", "Vastgesteld: 3 mei 2024",
        "Vastgesteld d.d. 3 mei 2024", "Vastgesteld op dinsdag 3 mei 2022",
        "Vastgesteld in de vergadering van 3 mei 2024", "Vastgesteld (3 mei 2024)",
        "Adopted on 3 May 2024"}) {
    INFO(status);
    CHECK(is_adopted(status));
  }
  for (const char* status :
       {"Vastgesteld te worden", "Vastgesteld te worden op 3 mei 2024",
        "Vastgesteld wordt het op 3 mei 2024", "Definitieve versie volgt op 3 mei 2024"}) {
    INFO(status);
    CHECK_FALSE(is_adopted(status));
  }
}

}  // namespace
}  // namespace openverslag
