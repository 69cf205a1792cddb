// Words that are hidden after they were published: who harvests the site fetches the record again.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

const std::string kWooSitemap = "sitemaps/sitemap-diwoo-infocat008-2023.xml";
const std::string kEntry = "<loc>https://verslagen.example/" + kRaad + "</loc>";
constexpr std::string_view kPrivacy = "c_098c1346\">correctie privacygevoelige gegevens</";

// Minutes that later ones adopted, published on one day.
struct HarvestedSite {
  HarvestedSite() {
    site.program.write("content/site.toml",
                       "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n[woo]\n"
                       "organisation = \"https://identifier.overheid.nl/tooi/id/gemeente/gm9999\"\n"
                       "name = \"gemeente Voorbeeld\"\n");
    site.minutes("## 1. Brug\n\nDe heer Duin noemt de kazernestraat.\n");
    site.program.write("content/meetings/twee.md",
                       "# Verslag Raad, 13 februari 2023\n\n"
                       "**Aanwezig:** mevrouw A. Valk (voorzitter)\n\n"
                       "## 1. Verslag 16 januari 2023\n\nHet verslag wordt vastgesteld.\n");
    publish("2024-05-01");
    CHECK(site.holds(kWooSitemap, kEntry + "\n<lastmod>2023-02-13T"));
    CHECK_FALSE(site.holds(kWooSitemap, "redenVerwijderingVervanging"));
  }

  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  void is_newer() const {
    CHECK(site.holds(kWooSitemap, kEntry + "\n<lastmod>2024-06-02T"));
    CHECK(site.holds("sitemap.xml", kEntry + "<lastmod>2024-06-02</lastmod>"));
    CHECK(site.holds("feed.xml", "<atom:updated>2024-06-02T00:00:00+02:00<"));
    CHECK(site.holds("feed.json", "\"date_modified\":\"2024-06-02T00:00:00+02:00\""));
  }

  PublishFixture site;
};

TEST_CASE("a record in which words were hidden is to be fetched again, and names nobody",
          "[cli][publish][woo]") {
  const HarvestedSite harvested;
  const PublishFixture& site = harvested.site;
  std::string words;
  SECTION("words") {
    words = "kazernestraat";
    site.program.write("content/privacy.toml", "[[redact]]\nwords = \"kazernestraat\"\n");
  }
  SECTION("somebody") {
    words = "Duin";
    REQUIRE(
        site.program.run({"withdraw", "--person", "B. Duin", "--reason", "Een fout", "DIR/content"})
            .code == 0);
  }
  SECTION("all who hold an office") {
    words = "Duin";
    site.program.write("content/privacy.toml", "[names]\noffice_holders = \"role\"\n");
  }
  harvested.publish("2024-06-02");
  CHECK(site.files_with(words).empty());
  harvested.is_newer();
  CHECK(site.holds(kWooSitemap, kPrivacy));
  const auto published = site.program.site();
  REQUIRE(site.program.build().code == 0);
  CHECK(site.program.site() == published);
  harvested.publish("2024-07-03");
  harvested.is_newer();
}

TEST_CASE("a record that lost an item is to be fetched again, for the reason that was given alone",
          "[cli][publish][woo]") {
  const HarvestedSite harvested;
  const PublishFixture& site = harvested.site;
  REQUIRE(
      site.program.run({"withdraw", "een.md", "--item", "1", "--reason", "Een fout", "DIR/content"})
          .code == 0);
  harvested.publish("2024-06-02");
  CHECK(site.holds(kWooSitemap, kEntry));
  CHECK_FALSE(site.holds(kWooSitemap, kEntry + "\n<lastmod>2023-02-13T"));
  CHECK_FALSE(site.holds(kWooSitemap, "redenVerwijderingVervanging"));
  CHECK(site.holds("sitemap.xml", kEntry));
  CHECK_FALSE(site.holds("sitemap.xml", kEntry + "<lastmod>2023"));
}

TEST_CASE("a corrected record has no reason of privacy", "[cli][publish][woo]") {
  const HarvestedSite harvested;
  harvested.site.minutes("## 1. Brug\n\nDe heer Duin noemt de brug.\n");
  harvested.publish("2024-06-02");
  harvested.is_newer();
  CHECK_FALSE(harvested.site.holds(kWooSitemap, "redenVerwijderingVervanging"));
}

}  // namespace
}  // namespace openverslag
