#include "archive/themes.h"

#include <catch2/catch.hpp>

#include "archive/archive_fixture.h"

using namespace openverslag;
using namespace openverslag::fixture;
using Numbers = std::vector<std::uint32_t>;

namespace {

ThemeMatcher matcher(std::vector<std::string> keywords) {
  return ThemeMatcher({RegisteredTheme{{}, "Thema", {}, std::move(keywords), {}}}, "nl");
}

bool matches(const char* keyword, const std::string& text) {
  return matcher({keyword}).themes_of(text) == Numbers{0};
}

}  // namespace

TEST_CASE("a keyword is compared by its stem", "[archive]") {
  CHECK(matches("vergunning", "De Vergunningen van dit jaar"));
  CHECK(matches("scholen", "School De Regenboog") == matches("school", "Scholen"));
  CHECK(matches("boa's", "Samenwerking boa’s – politie"));
  CHECK_FALSE(matches("vergunning", "Omgevingsvergunning"));
}

TEST_CASE("a star stands for the rest of a compound", "[archive]") {
  CHECK(matches("vuurwerk*", "Vuurwerkoverlast"));
  CHECK_FALSE(matches("vuurwerk*", "Siervuurwerk"));
  CHECK(matches("*woning", "Huurwoningen"));
  CHECK_FALSE(matches("*woning", "Woningbouw"));
  CHECK(matches("*dijk*", "Waterdijkversterking"));
}

TEST_CASE("a phrase must stand there word by word", "[archive]") {
  CHECK(matches("openbare orde", "Over de openbare orde en meer"));
  CHECK_FALSE(matches("openbare orde", "Openbare verlichting en orde"));
  CHECK(matches("verward* gedrag", "Personen met verwarde gedragingen") ==
        matches("gedrag", "gedragingen"));
  CHECK_FALSE(matches("openbare orde", "Openbare"));
}

TEST_CASE("themes are those of titles and decisions, by label, with items and subjects",
          "[archive]") {
  const Registry known = registry("", "", R"(
starter_themes = false
[[theme]]
label = "Water"
keywords = ["*dijk*"]
[[theme]]
label = "Energie"
uri = "https://example.org/energie"
keywords = ["windpark"]
[[theme]]
label = "Zonder items"
keywords = ["nergens"]
)");
  const Built built = build({MeetingBuilder("Raad", "2021-01-01")
                                 .item(ItemBuilder("Wolderdijk"))
                                 .item(ItemBuilder("Rondvraag").decision("Het windpark komt er."))
                                 .item(ItemBuilder("Windpark aan de dijk"))},
                            known);
  const Archive& archive = built.archive;
  REQUIRE(archive.themes.size() == 2);
  CHECK(archive.themes[0].label == "Energie");
  CHECK(archive.themes[0].id == "energie");
  CHECK(archive.themes[0].uri == "https://example.org/energie");
  CHECK(archive.themes[0].items == std::vector<ItemRef>{{0, 1}, {0, 2}});
  CHECK(archive.themes[1].items == std::vector<ItemRef>{{0, 0}, {0, 2}});
  CHECK(archive.themes[1].subjects == std::vector<SubjectIndex>{0, 1});
  CHECK(archive.subjects[0].themes == std::vector<ThemeIndex>{0, 1});
  CHECK(archive.links[0].items[2].themes == std::vector<ThemeIndex>{0, 1});
}

TEST_CASE("one item among many does not give its theme to the subject", "[archive]") {
  const Registry known = registry("", "", R"(
starter_themes = false
[[theme]]
label = "Water"
keywords = ["*dijk*"]
[[theme]]
label = "Vervoer"
keywords = ["station"]
)");
  const auto dike = [] { return ItemBuilder("Wolderdijk"); };
  const Built built =
      build({MeetingBuilder("Raad", "2021-01-01").item(dike()),
             MeetingBuilder("Raad", "2021-02-01").item(dike().decision("Langs het station.")),
             MeetingBuilder("Raad", "2021-03-01").item(dike())},
            known);
  const Archive& archive = built.archive;
  REQUIRE(archive.themes.size() == 2);
  CHECK(archive.themes[0].items == std::vector<ItemRef>{{1, 0}});
  CHECK(archive.themes[0].subjects.empty());
  CHECK(archive.subjects[0].themes == std::vector<ThemeIndex>{1});
}

TEST_CASE("the starter themes know the words of a safety board", "[archive]") {
  Diagnostics diagnostics;
  const Registry starter = read_registry({}, {}, {}, diagnostics);
  ThemeMatcher all(starter.themes, "nl");
  const auto labels = [&](const std::string& text) {
    std::vector<std::string> found;
    for (const auto theme : all.themes_of(text)) found.push_back(starter.themes[theme].label);
    return found;
  };
  using Labels = std::vector<std::string>;
  CHECK(labels("Jaarwisseling 2020-2021") == Labels{"Openbare orde en veiligheid"});
  CHECK(labels("Projectopdracht Cybercrime") == Labels{"Criminaliteit"});
  CHECK(labels("Samenwerking boa's – politie") == Labels{"Openbare orde en veiligheid"});
  CHECK(labels("Revitalisering vakantieparken") == Labels{"Recreatie"});
  CHECK(labels("Hennep, campagne 'help misdaad de wijk uit'.") == Labels{"Criminaliteit"});
  CHECK(labels("Huisvesting arbeidsmigranten") == Labels{"Wonen"});
  CHECK(labels("Dijkversterking Wolderdijk") == Labels{"Water"});
  CHECK(labels("Begroting 2024") == Labels{"Begroting"});
  CHECK(labels("Rondvraag en sluiting").empty());
  for (const RegisteredTheme& theme : starter.themes) CHECK(theme.language == "nl");
}
