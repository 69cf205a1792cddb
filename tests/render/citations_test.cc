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

TEST_CASE("a letter about a mistake says already which item it is about", "[render]") {
  CHECK(mistake_href(SiteFixture().site, {0, 1}) ==
        "mailto:griffie@example.nl?subject=Fout%20in%20het%20verslag%20van%20Veiligheidsoverleg%2C%"
        "205%20oktober%202020%2C%20punt%20B1%3A%20Jaarwisseling%20%3C2020-2021%3E"
        "&body=Het%20gaat%20om%20https%3A%2F%2Fverslagen.example.nl%2Fvergaderingen%2F2020-10-05-vo"
        "%2F%23b1%0D%0A%0D%0ADit%20klopt%20niet%3A%20");
  SiteFixture page_only;
  page_only.config.contact = {.email = "", .url = "https://www.example.nl/contact"};
  CHECK(mistake_href(page_only.site, {0, 1}) == "https://www.example.nl/contact");
  page_only.config.contact = {};
  CHECK(mistake_href(page_only.site, {0, 1}).empty());
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
