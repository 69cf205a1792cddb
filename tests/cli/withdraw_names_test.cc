// How a clerk may name what is to be withdrawn.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

struct Folder {
  Folder() {
    site.minutes("## 1. Brug\n\nDe brug is groen.\n\n## 2. Sluis\n\nDe sluis lekt.\n", "a.md");
    site.program.write("content/meetings/dvo/verslag maart.md",
                       "# Verslag DVO, 6 maart 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n## 1. Weg"
                       "\n\nNiets.\n");
    site.program.write("content/meetings/ab/verslag maart.md",
                       "# Verslag AB, 7 maart 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n## 1. Pad"
                       "\n\nNiets.\n");
  }

  ProgramResult withdraw(const std::string& name, std::vector<std::string> more = {}) const {
    std::vector<std::string> words = {"withdraw", name, "DIR/content", "--reason", "Een fout"};
    words.insert(words.end(), more.begin(), more.end());
    return site.program.run(words);
  }
  std::string written() const { return site.file("content/withdrawn.toml"); }

  PublishFixture site;
};

TEST_CASE("minutes are withdrawn by their file, its path, their address or their URL",
          "[cli][withdraw]") {
  const Folder folder;
  const std::string name = GENERATE(
      "a", "a.md", "meetings/a.md", "content/meetings/a.md", "./content/meetings/a.md",
      "2023-01-16-raad", "vergaderingen/2023-01-16-raad/", "/vergaderingen/2023-01-16-raad",
      "https://verslagen.example/vergaderingen/2023-01-16-raad/",
      "https://verslagen.example/vergaderingen/2023-01-16-raad/index.html?q=brug");
  const ProgramResult told = folder.withdraw(name);
  INFO(name << told);
  CHECK(told.code == 0);
  CHECK(folder.written().find("file = \"meetings/a.md\"\naddress = "
                              "\"vergaderingen/2023-01-16-raad/\"") != std::string::npos);
}

TEST_CASE("an address of an item withdraws that item alone", "[cli][withdraw]") {
  const Folder folder;
  const std::string name =
      GENERATE("https://verslagen.example/vergaderingen/2023-01-16-raad/#2",
               "https://verslagen.example/vergaderingen/2023-01-16-raad/2/", "a.md#2");
  const ProgramResult told = folder.withdraw(name);
  INFO(name << told);
  CHECK(told.code == 0);
  CHECK(folder.written().find("item = \"2\"") != std::string::npos);
}

TEST_CASE("a file with a number sign in its name is withdrawn by it", "[cli][withdraw]") {
  const Folder folder;
  folder.site.minutes("## 1. Brug\n\nDe brug is groen.\n\n## 2. Sluis\n\nDe sluis lekt.\n",
                      "verslag #3.md");
  std::filesystem::remove(folder.site.program.path("content/meetings/a.md"));
  std::string item;
  std::string name = GENERATE("verslag #3.md", "verslag #3", "meetings/verslag #3.md");
  if (GENERATE(false, true)) {
    name += "#2";
    item = "item = \"2\"";
  }
  const ProgramResult told = folder.withdraw(name);
  INFO(name << told);
  CHECK(told.code == 0);
  CHECK(folder.written().find("file = \"meetings/verslag #3.md\"") != std::string::npos);
  CHECK(folder.written().find(item) != std::string::npos);
  CHECK((item.empty()) == (folder.written().find("item = ") == std::string::npos));
}

TEST_CASE("a name of minutes that there are not gives those that are like it", "[cli][withdraw]") {
  const Folder folder;
  const auto check = [&](const std::string& name, const std::string& told) {
    INFO(name);
    CHECK(folder.withdraw(name).err == "openverslag: " + told + "\n");
  };
  check("2023-01-16-raat",
        "We kennen geen verslag '2023-01-16-raat'. Bedoelt u een van deze? "
        "2023-01-16-raad");
  check("verslag-maart",
        "We kennen geen verslag 'verslag-maart'. Bedoelt u een van deze? "
        "2023-03-06-dvo, 2023-03-07-ab");
  check("/vergaderingen/2023-03/",
        "We kennen geen verslag '/vergaderingen/2023-03/'. Bedoelt u een "
        "van deze? 2023-03-06-dvo, 2023-03-07-ab");
  check("verslag maart.md",
        "Er is meer dan één verslag 'verslag maart.md'. Kies er een: "
        "2023-03-06-dvo, 2023-03-07-ab");
  check("qqqqqqq",
        "We kennen geen verslag 'qqqqqqq'. Schrijf het laatste deel van het adres, zoals "
        "2020-10-05-dvo, of de naam van het bestand.");
  CHECK(folder.written() == "");
  CHECK(folder.withdraw("dvo/verslag maart.md").code == 0);
  CHECK(folder.written().find("2023-03-06-dvo") != std::string::npos);
}

TEST_CASE("minutes are withdrawn by the address that they had before", "[cli][withdraw]") {
  const Folder folder;
  REQUIRE(folder.site.publish("2024-05-01").code == 0);
  folder.site.program.write("content/meetings/a.md", "---\ndatum: 2023-01-18\n---\n" +
                                                         folder.site.file("content/meetings/a.md"));
  REQUIRE(folder.site.publish("2024-05-02").code == 0);
  const ProgramResult told = folder.withdraw("vergaderingen/2023-01-16-raad/");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(folder.written().find("2023-01-18-raad") != std::string::npos);
}

}  // namespace
}  // namespace openverslag
