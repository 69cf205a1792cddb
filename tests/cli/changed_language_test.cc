// A site that is in another language from one publication to the next.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"
#include "site/former_language.h"

namespace openverslag {
namespace {

struct Translated {
  Translated() {
    settings("");
    site.minutes("## 1. Brug\n\nDe raad stemt in met de brug.\n\nActie: de heer Duin belt.\n");
    REQUIRE(site.publish("2024-05-01").code == 0);
  }

  void settings(const std::string& language) const {
    site.program.write("content/site.toml",
                       language +
                           "title = \"Verslagen\"\nbase_url = \"https://v.example/\"\n"
                           "[hosting]\nnginx = true\n");
  }

  bool leads(const std::string& from, const std::string& to) const {
    return site.holds("_hosting/nginx.conf",
                      "location = /" + from + " { return 301 /" + to + "; }");
  }

  PublishFixture site;
};

TEST_CASE("a site that gets another language is found at its old addresses",
          "[cli][publish][lasting]") {
  const Translated translated;
  const PublishFixture& site = translated.site;
  translated.settings("language = \"en\"\n");
  for (const char* day : {"2024-05-02", "2024-05-03"}) {
    const ProgramResult told = site.publish(day);
    INFO(day << told);
    REQUIRE(told.code == 0);
    CHECK(told.err.find("-lost]") == std::string::npos);
    const bool is_first = std::string_view(day) == "2024-05-02";
    CHECK((told.err.find("site.toml: warning: The site was in another language, and now is in "
                         "this one: en.") != std::string::npos) == is_first);
    for (const auto& [from, to] :
         std::map<std::string, std::string>{{"vergaderingen/", "meetings/"},
                                            {"vergaderingen/2023/", "meetings/2023/"},
                                            {kRaad, "meetings/2023-01-16-raad/"},
                                            {"organen/raad/", "bodies/raad/"},
                                            {"personen/b-duin/", "people/b-duin/"},
                                            {"onderwerpen/brug/", "topics/brug/"},
                                            {"besluiten/", "decisions/"},
                                            {"besluiten/feed.xml", "decisions/feed.xml"}}) {
      INFO(from);
      CHECK(translated.leads(from, to));
    }
    CHECK(site.program.site().contains("vergaderingen/index.html"));
    // No file can lead on from a table, a list of feeds or the file of a record: the same stands
    // there.
    for (const auto& [from, to] : std::map<std::string, std::string>{
             {"data/acties.csv", "data/actions.csv"},
             {"data/besluiten.csv", "data/decisions.csv"},
             {"abonneren/feeds.opml", "subscribe/feeds.opml"},
             {"bron/2023-01-16-raad.md", "source/2023-01-16-raad.md"}}) {
      INFO(from);
      const auto files = site.program.site();
      REQUIRE(files.contains(from));
      CHECK(files.at(from) == files.at(to));
      CHECK(translated.leads(from, to));
    }
    CHECK(site.holds("organen/raad/feed.xml", "<rss"));
  }
  // Who is hidden then is found at neither, and holds nothing up.
  site.program.write("content/people.toml", "[[person]]\nname = \"B. Duin\"\npage = false\n");
  const ProgramResult told = site.publish("2024-05-04");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(told.err.find("b-duin") == std::string::npos);
  CHECK_FALSE(site.program.site().contains("personen/b-duin/index.html"));
}

TEST_CASE("the second word of an address of another language is one, or a name",
          "[cli][publish][lasting]") {
  const Language english = Language::load("en");
  FormerLanguages languages(english);
  for (const auto& [from, to] :
       std::map<std::string, std::string>{{"abonneren/personen/", "subscribe/people/"},
                                          {"abonneren/thema/", "subscribe/theme/"},
                                          {"vergaderingen/zonder-datum/", "meetings/undated/"},
                                          {"besluiten/zonder-datum/", "decisions/undated/"},
                                          {"acties/zonder-datum/2/", "actions/undated/2/"},
                                          {"onderwerpen/thema/wonen/", "topics/theme/wonen/"},
                                          {"onderwerpen/personen/", "topics/personen/"},
                                          {"onderwerpen/zonder-datum/", "topics/zonder-datum/"},
                                          {"organen/besluiten/", "bodies/besluiten/"}}) {
    INFO(from);
    CHECK(languages.now(from) == to);
  }
}

}  // namespace
}  // namespace openverslag
