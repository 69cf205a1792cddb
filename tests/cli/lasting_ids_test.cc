// What identifies a meeting or an item to readers and programs stays, whatever is corrected.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

using Files = std::vector<std::string>;

const std::string kSite = "https://verslagen.example/";
const std::string kMoved = "vergaderingen/2023-01-17-raad/";

class Lasting {
 public:
  Lasting() {
    site.program.write("content/site.toml", "title = \"Verslagen\"\nbase_url = \"" + kSite +
                                                "\"\n[outputs]\nitems = true\nframes = true\n");
  }

  void write(std::string_view date, std::string_view items,
             const std::string& file = "a.md") const {
    site.program.write("content/meetings/" + file,
                       "# Verslag Raad, " + std::string(date) +
                           "\n\n**Aanwezig:** mevrouw A. Valk, de heer B. Duin\n\n" +
                           std::string(items));
  }

  void publish(const std::string& date, std::vector<std::string> more = {}) const {
    const ProgramResult told = site.publish(date, std::move(more));
    INFO(told);
    REQUIRE(told.code == 0);
  }

  void remove(const std::string& file) const { std::filesystem::remove(site.program.path(file)); }

  bool holds(const std::string& path, std::string_view words) const {
    return site.holds(path, words);
  }

  // The item with these words stands under that anchor in everything that is made of the record.
  void check_anchor(const std::string& anchor, const std::string& title,
                    const std::string& meeting = kRaad) const {
    INFO(anchor << " " << title);
    const std::string address = meeting + "#" + anchor;
    CHECK(holds(meeting + "index.html", "<article class=\"item\" id=\"" + anchor + "\""));
    CHECK(holds(meeting + "index.html", "id=\"" + anchor + "-1\""));
    CHECK(holds(meeting + anchor + "/index.html", title));
    CHECK(holds("kader/2023-01-16-raad/" + anchor + "/index.html", title));
    CHECK(holds(meeting + "debate.xml", "<debateSection eId=\"" + anchor + "\" name=\"item\">"));
    CHECK(holds(meeting + "data.json", "\"url\":\"" + kSite + address + "\""));
    CHECK(holds(meeting + "citations.json", "#" + anchor + "\""));
    CHECK(holds("data/agendapunten.csv", kSite + address + "\r\n"));
  }

  PublishFixture site;
};

constexpr std::string_view kTwo =
    "## 1. Brug\n\nDe brug is groen.\n\n## 2. Haven\n\nNiets nieuws.\n";
constexpr std::string_view kBefore =
    "## 1. Molen\n\nDe molen draait.\n\n## 2. Brug\n\nDe brug is groen.\n\n"
    "## 3. Haven\n\nNiets nieuws.\n";

TEST_CASE("a corrected date renews no guid and no UID", "[cli][publish][identity]") {
  const Lasting lasting;
  lasting.write("16 januari 2023", kTwo);
  lasting.publish("2024-05-01");
  CHECK(lasting.holds("feed.xml", "<guid isPermaLink=\"true\">" + kSite + kRaad + "</guid>"));
  CHECK(lasting.holds("calendar.ics", "UID:2023-01-16-raad@verslagen.example\r\n"));
  lasting.write("17 januari 2023", kTwo);
  const auto is_the_same = [&](const std::string& moved) {
    const std::string guid = "<guid isPermaLink=\"false\">" + kSite + kRaad;
    for (const char* feed : {"feed.xml", "organen/raad/feed.xml"}) {
      INFO(feed);
      CHECK(lasting.holds(feed, "<link>" + kSite + moved + "</link>"));
      CHECK(lasting.holds(feed, guid + "</guid>"));
    }
    CHECK(lasting.holds("onderwerpen/brug/feed.xml", guid + "#1</guid>"));
    CHECK(
        lasting.holds("feed.json", "\"id\":\"" + kSite + kRaad + "\",\"url\":\"" + kSite + moved));
    for (const std::string& calendar : {std::string("calendar.ics"), moved + "calendar.ics"}) {
      INFO(calendar);
      CHECK(lasting.holds(calendar, "UID:2023-01-16-raad@verslagen.example\r\n"));
    }
    CHECK(lasting.holds("kader/2023-01-16-raad/1/index.html", "Brug"));
  };
  REQUIRE(lasting.site.program.build().code == 0);
  is_the_same(kMoved);
  lasting.publish("2024-06-02");
  is_the_same(kMoved);
  SECTION("nor when it is corrected once more") {
    lasting.write("18 januari 2023", kTwo);
    lasting.publish("2024-07-03");
    is_the_same("vergaderingen/2023-01-18-raad/");
  }
  SECTION("and what is of the old day gets neither its address nor its UID") {
    lasting.write("16 januari 2023", "## 1. Molen\n\nDe molen draait.\n", "b.md");
    lasting.publish("2024-07-03");
    is_the_same(kMoved);
    const std::string other = kSite + "vergaderingen/2023-01-16-raad";
    CHECK(lasting.holds(kRaad + "index.html", "url=../../" + kMoved + "\""));
    CHECK(lasting.holds("feed.xml", "<link>" + other + "-2/</link>"));
    CHECK(lasting.holds("feed.xml", "<guid isPermaLink=\"true\">" + other + "-2/</guid>"));
    CHECK(lasting.holds("calendar.ics", "UID:2023-01-16-raad-2@verslagen.example\r\n"));
  }
  SECTION("nor when the file gets another name and then another date") {
    lasting.remove("content/meetings/a.md");
    lasting.write("17 januari 2023", kTwo, "b.md");
    lasting.publish("2024-07-03");
    lasting.write("18 januari 2023", kTwo, "b.md");
    lasting.publish("2024-07-04");
    is_the_same("vergaderingen/2023-01-18-raad/");
  }
}

TEST_CASE("a file that gets another name and other words at once is the record that it was",
          "[cli][publish][identity]") {
  const Lasting lasting;
  const std::string long_words =
      "## 1. Brug\n\nDe brug over het water is in het najaar helemaal groen geverfd door de mensen "
      "van de dienst.\n\n## 2. Haven\n\nIn de haven ligt sinds kort een schip dat niemand kent en "
      "waar niemand van weet wat het komt doen.\n";
  lasting.write("16 januari 2023", long_words);
  lasting.publish("2024-05-01");
  lasting.remove("content/meetings/a.md");
  SECTION("when nearly all words are the same") {
    lasting.write("17 januari 2023", "## 1. Molen\n\nDe molen.\n\n" + long_words, "b.md");
    lasting.publish("2024-06-02");
    CHECK(lasting.holds("feed.xml", ">" + kSite + kRaad + "</guid>"));
    CHECK(lasting.holds(kRaad + "index.html", "url=../../" + kMoved + "\""));
    lasting.check_anchor("1", "Brug", kMoved);
  }
  SECTION("and not when it may be two of them") {
    lasting.write("16 januari 2023", long_words);
    lasting.write("20 februari 2023", long_words, "c.md");
    lasting.publish("2024-05-02");
    lasting.remove("content/meetings/a.md");
    lasting.remove("content/meetings/c.md");
    lasting.write("17 maart 2023", "## 1. Molen\n\nDe molen.\n\n" + long_words, "b.md");
    lasting.site.program.write("content/redirects.toml",
                               "[[gone]]\naddress = \"" + kRaad +
                                   "\"\n[[gone]]\naddress = "
                                   "\"vergaderingen/2023-02-20-raad/\"\n");
    const ProgramResult told = lasting.site.publish("2024-06-02");
    INFO(told);
    CHECK(told.code == 0);
    CHECK(told.err.find("meetings/b.md: waarschuwing: Dit lijkt op twee verslagen van vroeger") !=
          std::string::npos);
    CHECK(lasting.holds("feed.xml", ">" + kSite + "vergaderingen/2023-03-17-raad/</guid>"));
  }
  SECTION("and not when it is another record") {
    lasting.write("17 januari 2023", "## 1. Molen\n\nDe molen draait weer.\n", "b.md");
    const ProgramResult told = lasting.site.publish("2024-06-02");
    CHECK(told.code == 1);
    CHECK(told.err.find("Op " + kRaad + " stond een pagina") != std::string::npos);
  }
}

TEST_CASE("without a history the address is the guid", "[cli][identity]") {
  const Lasting lasting;
  lasting.write("17 januari 2023", kTwo);
  REQUIRE(lasting.site.program.build().code == 0);
  CHECK(lasting.holds("feed.xml", "<guid isPermaLink=\"true\">" + kSite + kMoved + "</guid>"));
  CHECK(lasting.holds("calendar.ics", "UID:2023-01-17-raad@verslagen.example\r\n"));
}

TEST_CASE("an item without a number in a section of two letters keeps its anchor",
          "[cli][publish][identity]") {
  const Lasting lasting;
  const std::string items =
      "| **Nr.** | **Onderwerp** | **Bespreking** |\n|---|---|---|\n"
      "| A | **Opening** | De voorzitter opent. |\n| E/F | **Rondvraag** | Niemand. |\n"
      "| | **Molen** | De molen draait. |\n";
  lasting.write("16 januari 2023", items);
  lasting.publish("2024-05-01");
  const std::string first = lasting.site.program.page(kRaadPage);
  CHECK(first.find("id=\"efx1\"") != std::string::npos);
  lasting.publish("2024-05-02");
  CHECK(lasting.site.program.page(kRaadPage) == first);
}

TEST_CASE("an item keeps its anchor when another is put before it", "[cli][publish][identity]") {
  const Lasting lasting;
  lasting.write("16 januari 2023", kTwo);
  lasting.publish("2024-05-01");
  lasting.check_anchor("1", "Brug");
  lasting.write("16 januari 2023", kBefore);
  REQUIRE(lasting.site.program.build().code == 0);
  lasting.check_anchor("1", "Brug");
  lasting.check_anchor("2", "Haven");
  lasting.check_anchor("1_2", "Molen");
  CHECK(lasting.holds("onderwerpen/brug/feed.xml", ">" + kSite + kRaad + "#1</guid>"));
  const auto built = lasting.site.program.site();
  lasting.publish("2024-06-02");
  lasting.check_anchor("1", "Brug");
  lasting.check_anchor("1_2", "Molen");
  CHECK(lasting.site.file("content/history/2024.txt")
            .find("\n2024-06-02 items 2023-01-16-raad 2 1_2=1 1=2 2=3\n"
                  "2024-06-02 paragraphs 2023-01-16-raad 2 1_2:1 1:1 2:1\n"
                  "2024-06-02 changed 2023-01-16-raad 2 1_2\n") != std::string::npos);
  SECTION("and when it goes, nobody gets its anchor") {
    lasting.write("16 januari 2023", "## 1. Brug\n\nDe brug is groen.\n");
    lasting.site.program.write("content/redirects.toml",
                               "[[gone]]\naddress = \"onderwerpen/molen/\"\n"
                               "[[gone]]\naddress = \"onderwerpen/haven/\"\n");
    lasting.publish("2024-07-03");
    lasting.write("16 januari 2023",
                  "## 1. Brug\n\nDe brug is groen.\n\n## 2. Sluis\n\nDe sluis is dicht.\n");
    lasting.publish("2024-08-04");
    lasting.check_anchor("1", "Brug");
    lasting.check_anchor("2_2", "Sluis");
  }
  SECTION("also when its words are forgotten, and are changed after that") {
    lasting.publish("2024-07-03", {"--forget", "a.md"});
    lasting.write("16 januari 2023",
                  "## 1. Sluis\n\nDe sluis is dicht.\n\n## 2. Molen\n\nDe molen draait.\n\n"
                  "## 3. Brug\n\nDe brug is blauw.\n\n## 4. Haven\n\nNiets nieuws.\n");
    lasting.publish("2024-08-04");
    lasting.check_anchor("1", "Brug");
    lasting.check_anchor("2", "Haven");
    lasting.check_anchor("1_2", "Molen");
    lasting.check_anchor("1_3", "Sluis");
  }
}

TEST_CASE("another matter under the same number is another item", "[cli][publish][identity]") {
  const Lasting lasting;
  lasting.write("16 januari 2023", "## 1. Brug\n\nDe brug is groen.\n");
  lasting.publish("2024-05-01");
  lasting.write("16 januari 2023", "## 1. Molen\n\nAlle wieken draaien.\n");
  lasting.site.program.write("content/redirects.toml",
                             "[[gone]]\naddress = \"onderwerpen/brug/\"\n");
  lasting.publish("2024-06-02");
  lasting.check_anchor("1_2", "Molen");
  CHECK(lasting.holds(kRaad + "index.html", "<summary>Brug · Weggehaald op 2 juni 2024</summary>"));
}

TEST_CASE("an item without a number keeps an anchor without words", "[cli][publish][identity]") {
  const Lasting lasting;
  lasting.write(
      "16 januari 2023",
      "## Molen\n\nDe molen draait.\n\n## Klacht over kazernestraat\n\nDe buren klagen.\n");
  lasting.publish("2024-05-01");
  lasting.check_anchor("x1", "Molen");
  lasting.check_anchor("x2", "Klacht over kazernestraat");
  lasting.write("16 januari 2023",
                "## Sluis\n\nDe sluis is dicht.\n\n## Molens\n\nDe molen draait.\n\n"
                "## Klacht over [[kazernestraat]]{.gelakt}\n\nDe buren klagen.\n");
  lasting.site.program.write("content/redirects.toml",
                             "[[gone]]\naddress = \"onderwerpen/klacht-over-kazernestraat/\"\n");
  lasting.publish("2024-06-02", {"--forget", "a.md"});
  lasting.check_anchor("x1", "Molens");
  CHECK(lasting.holds(kRaad + "index.html", "<article class=\"item\" id=\"x2\""));
  lasting.check_anchor("x3", "Sluis");
  CHECK(lasting.site.files_with("kazernestraat") == Files{});
  CHECK(lasting.site.file("content/history/2024.txt").find(" x3= x1= x2=\n") != std::string::npos);
  CHECK(lasting.site.file(kRaadVersions).find("kazernestraat") == std::string::npos);
}

TEST_CASE("what is withdrawn stays withdrawn when another item is put before it",
          "[cli][publish][identity]") {
  const Lasting lasting;
  lasting.write("16 januari 2023", kTwo);
  const auto withdraw = [&] {
    REQUIRE(lasting.site.program
                .run({"withdraw", "2023-01-16-raad", "--item", "1", "DIR/content", "--reason", "x"})
                .code == 0);
  };
  SECTION("because the history knows its words") {
    lasting.publish("2024-05-01");
    withdraw();
    lasting.publish("2024-06-02");
    lasting.write("16 januari 2023", kBefore);
    lasting.publish("2024-07-03");
    CHECK(lasting.site.files_with("De brug is groen") == Files{});
    CHECK(lasting.site.files_with("Brug") == Files{});
    lasting.check_anchor("1_2", "Molen");
    lasting.check_anchor("2", "Haven");
  }
  SECTION("or nothing is published, as nobody can tell which it is") {
    withdraw();
    lasting.publish("2024-05-01");
    // As long as no number changes, it is the one of that number.
    lasting.write("16 januari 2023", "## 1. Brug\n\nDe brug is rood.\n\n## 2. Haven\n\nNiets.\n");
    lasting.publish("2024-06-02");
    CHECK(lasting.site.files_with("De brug is rood") == Files{});
    lasting.write("16 januari 2023", kBefore);
    const ProgramResult told = lasting.site.publish("2024-07-03");
    CHECK(told.code == 1);
    CHECK(told.err.find("[withdrawn-no-item]") != std::string::npos);
    CHECK(told.err.find(": 1_2 (1), 2_2 (2), 2 (3)\n") != std::string::npos);
    CHECK(told.err.find("Brug") == std::string::npos);
    // What it says to write helps.
    std::string line = lasting.site.file("content/withdrawn.toml");
    line.replace(line.find("item = \"1\""), 10, "item = \"2_2\"");
    lasting.site.program.write("content/withdrawn.toml", line);
    lasting.publish("2024-07-03");
    CHECK(lasting.site.files_with("De brug is groen") == Files{});
    lasting.check_anchor("1_2", "Molen");
  }
}

}  // namespace
}  // namespace openverslag
