#include "render/citations.h"

#include <catch2/catch.hpp>

#include "render/site_fixture.h"

namespace openverslag {

TEST_CASE("an item is cited with who published it, the meeting and its place", "[render]") {
  CHECK(citation_of(SiteFixture().site, {0, 1}) ==
        "Regio Waterkant. Verslag van Veiligheidsoverleg, 5 oktober 2020, punt B1: Jaarwisseling "
        "<2020-2021>. "
        "https://verslagen.example.nl/vergaderingen/2020-10-05-vo/#b1");
  CHECK(citation_of(SiteFixture("en", "").site, {0, 1}) ==
        "Regio Waterkant. Minutes of Veiligheidsoverleg, 5 October 2020, item B1: Jaarwisseling "
        "<2020-2021>.");
}

TEST_CASE("references for other programs are CSL-JSON, and name nobody", "[render]") {
  const OutputFile file = render_citations(SiteFixture().site, 1);
  CHECK(file.path == "vergaderingen/2020-11-02-vo/citations.json");
  const std::string origin =
      "\"author\":[\n{\"literal\":\"Regio Waterkant\"}],"
      "\"issued\":{\"date-parts\":[[2020,11,2]]},\"language\":\"nl\"}";
  const std::string meeting = "Verslag van Veiligheidsoverleg, 2 november 2020";
  const std::string address = "https://verslagen.example.nl/vergaderingen/2020-11-02-vo/";
  CHECK(file.bytes == "[\n{\"id\":\"2020-11-02-vo\",\"type\":\"report\",\"title\":\"" + meeting +
                          "\",\"URL\":\"" + address + "\"," + origin +
                          ",\n{\"id\":\"2020-11-02-vo#a\",\"type\":\"chapter\",\"title\":"
                          "\"A: Opening\",\"container-title\":\"" +
                          meeting + "\",\"URL\":\"" + address + "#a\"," + origin +
                          ",\n{\"id\":\"2020-11-02-vo#3\",\"type\":\"chapter\",\"title\":\"3: "
                          "Jaarwisseling 2020-2021\","
                          "\"container-title\":\"" +
                          meeting + "\",\"URL\":\"" + address + "#3\"," + origin + "]\n");
}

}  // namespace openverslag
