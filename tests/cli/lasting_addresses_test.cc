// A second meeting on one day leaves the first where it is.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

const std::string kSite = "https://verslagen.example/";
const std::string kSecond = "vergaderingen/2023-01-16-raad-2/";

class TwoOnADay {
 public:
  void write(const std::string& file, std::string_view time, std::string_view items) const {
    site.program.write("content/meetings/" + file,
                       "# Verslag Raad, 16 januari 2023\n\n**Tijd:** " + std::string(time) +
                           " uur\n\n**Aanwezig:** mevrouw A. Valk, de heer B. Duin\n\n" +
                           std::string(items));
  }

  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  // Everything that a machine knows a meeting by.
  void check_stands(const std::string& address, const std::string& key,
                    const std::string& words) const {
    INFO(address << " " << words);
    CHECK(site.holds(address + "index.html", words));
    CHECK(site.holds(address + "data.json", words));
    CHECK(site.holds(address + "calendar.ics", "UID:" + key + "@verslagen.example\r\n"));
    CHECK(site.holds(address + "calendar.ics", words));
    const std::string feed = site.program.page("feed.xml");
    const std::size_t entry = feed.find("<link>" + kSite + address + "</link>");
    REQUIRE(entry != std::string::npos);
    const std::string item = feed.substr(entry, feed.find("</item>", entry) - entry);
    CHECK(item.find(words) != std::string::npos);
    CHECK(item.find(kSite + "vergaderingen/" + key + "/</guid>") != std::string::npos);
  }

  PublishFixture site;
};

constexpr std::string_view kBrug = "## 1. Brug\n\nDe brug is groen.\n";
constexpr std::string_view kMolen = "## 1. Molen\n\nDe molen draait.\n";

TEST_CASE("who has another name is found under the old one, however late that is told",
          "[cli][publish][identity]") {
  const TwoOnADay two;
  two.write("m.md", "20.00", kBrug);
  two.publish("2024-05-01");
  two.site.program.write(
      "content/meetings/m.md",
      "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Vink\n\n" + std::string(kBrug));
  two.publish("2024-05-02");
  CHECK(two.site.program.page("personen/a-valk/index.html").find("a-vink") == std::string::npos);
  two.site.program.write("content/people.toml",
                         "[[person]]\nname = \"A. Vink\"\naliases = [\"A. Valk\"]\n");
  two.publish("2024-05-03");
  CHECK(two.site.holds("personen/a-valk/index.html", "../../personen/a-vink/"));
  two.publish("2024-05-04");
  CHECK(two.site.holds("personen/a-valk/index.html", "../../personen/a-vink/"));
}

TEST_CASE("a meeting keeps its address when one of the same day and body is added before it",
          "[cli][publish][identity]") {
  const TwoOnADay two;
  two.write("m.md", "20.00", kBrug);
  two.publish("2024-05-01");
  two.check_stands(kRaad, "2023-01-16-raad", "Brug");
  const bool is_later = GENERATE(false, true);
  two.write("a.md", is_later ? "21.00" : "14.00", kMolen);
  const auto both_stand = [&] {
    two.check_stands(kRaad, "2023-01-16-raad", "Brug");
    two.check_stands(kSecond, "2023-01-16-raad-2", "Molen");
  };
  REQUIRE(two.site.program.build().code == 0);
  both_stand();
  two.publish("2024-06-02");
  both_stand();
  two.publish("2024-06-03");
  both_stand();
  SECTION("and a third, and when the first goes") {
    two.write("0.md", "09.00", "## 1. Haven\n\nNiets nieuws.\n");
    two.publish("2024-07-03");
    both_stand();
    two.check_stands("vergaderingen/2023-01-16-raad-3/", "2023-01-16-raad-3", "Haven");
    std::filesystem::remove(two.site.program.path("content/meetings/m.md"));
    two.site.program.write(
        "content/redirects.toml",
        "[[gone]]\naddress = \"" + kRaad + "\"\n[[gone]]\naddress = \"onderwerpen/brug/\"\n");
    two.publish("2024-07-04");
    two.check_stands(kSecond, "2023-01-16-raad-2", "Molen");
    CHECK_FALSE(two.site.program.site().contains(kRaadPage));
  }
}

TEST_CASE("a published record that is renamed and corrected is not the new one beside it",
          "[cli][publish][identity]") {
  const TwoOnADay two;
  const std::string words =
      "## 1. Brug\n\nDe brug over het water is in het najaar helemaal groen geverfd door de mensen "
      "van de dienst, en daarna is er niets meer over gezegd.\n";
  two.write("m.md", "20.00", words);
  two.publish("2024-05-01");
  std::filesystem::remove(two.site.program.path("content/meetings/m.md"));
  two.write("n.md", "20.00", words + "\nEn dat was het.\n");
  two.write("a.md", "14.00", kMolen);
  two.publish("2024-06-02");
  two.check_stands(kRaad, "2023-01-16-raad", "Brug");
  two.check_stands(kSecond, "2023-01-16-raad-2", "Molen");
}

TEST_CASE("nothing comes to stand where minutes are withdrawn", "[cli][publish][identity]") {
  const TwoOnADay two;
  two.write("m.md", "20.00", kBrug);
  two.write("raad2.md", "21.30", "## 1. Haven\n\nNiets nieuws.\n");
  two.publish("2024-05-01");
  REQUIRE(
      two.site.program.run({"withdraw", "2023-01-16-raad", "DIR/content", "--reason", "Vergissing"})
          .code == 0);
  two.write("a.md", "14.00", kMolen);
  two.publish("2024-06-02");
  CHECK(two.site.holds(kRaadPage, "Vergissing"));
  two.check_stands(kSecond, "2023-01-16-raad-2", "Haven");
  two.check_stands("vergaderingen/2023-01-16-raad-3/", "2023-01-16-raad-3", "Molen");
}

}  // namespace
}  // namespace openverslag
