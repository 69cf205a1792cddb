// No file of the site vanishes without an answer, whatever is corrected in the minutes.
#include <catch2/catch.hpp>
#include <sstream>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

std::string record(const std::string& body, const std::string& date, const std::string& items) {
  return "# Verslag " + body + ", " + date +
         "\n\n**Aanwezig:** mevrouw A. Valk (voorzitter), de heer B. Duin\n\n" + items;
}

const std::string kBridge = "## 1. Brug\n\nDe brug is in het voorjaar groen geverfd.\n\n";
const std::string kMill = "## 2. Molen\n\nDe molen draait sinds kort weer.\n\n";
const std::string kLock = "## 3. Sluis\n\nDe sluis lekt al jaren.\n\n";

struct Corrected {
  Corrected() {
    site.program.write("content/site.toml",
                       "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n"
                       "[outputs]\nitems = true\nframes = true\n[hosting]\nnginx = true\n"
                       "apache = true\ncaddy = true\nnetlify = true\n");
    for (int month = 1; month <= 7; ++month)
      write(month, record("Raad", dates[month], kBridge + kMill + kLock));
  }

  void write(int month, const std::string& words) const {
    site.program.write("content/meetings/" + std::to_string(month) + ".md", words);
  }

  void withdraw(const std::string& meeting, const std::vector<std::string>& more) const {
    std::vector<std::string> words = {"withdraw", meeting, "--reason", "Een fout", "DIR/content"};
    words.insert(words.end(), more.begin(), more.end());
    const ProgramResult told = site.program.run(words);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  void publish(const std::string& date) const {
    const ProgramResult told = site.publish(date);
    INFO(told);
    REQUIRE(told.code == 0);
  }

  PublishFixture site;
  const std::vector<std::string> dates = {
      "",           "9 januari 2023", "13 februari 2023", "13 maart 2023", "10 april 2023",
      "8 mei 2023", "12 juni 2023",   "10 juli 2023"};
};

// What pages load and no other site links to.
bool is_address(const std::string& file) {
  return file.find('/') != std::string::npos && !file.starts_with("zoeken/") &&
         !file.starts_with("_hosting/");
}

// Does a rule for nginx answer for the file, or for the page that it is?
bool is_answered(const std::string& rules, const std::string& file) {
  std::string address = "/" + file;
  if (address.ends_with("index.html")) address.resize(address.size() - 10);
  if (rules.find("location = " + address + " {") != std::string::npos) return true;
  for (std::size_t slash = address.rfind('/'); slash > 0; slash = address.rfind('/', slash - 1)) {
    const std::string below = "location ^~ " + address.substr(0, slash + 1) + " { error_page 410";
    if (rules.find(below) != std::string::npos) return true;
  }
  return false;
}

std::string unanswered(const std::map<std::string, std::string>& before,
                       const std::map<std::string, std::string>& after) {
  std::string files;
  for (const auto& [file, bytes] : before) {
    if (!is_address(file) || after.contains(file)) continue;
    if (!is_answered(after.at("_hosting/nginx.conf"), file)) files += file + "\n";
  }
  return files;
}

TEST_CASE("every file of the site before stands, leads on or is gone", "[cli][publish][lasting]") {
  const Corrected corrected;
  corrected.publish("2024-05-01");
  const auto before = corrected.site.program.site();
  const std::string all = kBridge + kMill + kLock;
  corrected.write(1, record("Raad", "10 januari 2023", all));            // another date
  corrected.write(2, record("Commissie", "13 februari 2023", all));      // another body
  corrected.write(3, record("Raad", "13 maart 2023", kBridge + kMill));  // an item is taken out
  corrected.write(4, record("Raad", "10 april 2023", "## 1. Haven\n\nNieuw.\n\n" + all));
  corrected.withdraw("2023-05-08-raad", {});
  corrected.withdraw("2023-06-12-raad", {"--item", "2"});
  std::filesystem::rename(corrected.site.program.path("content/meetings/7.md"),
                          corrected.site.program.path("content/meetings/zeven.md"));
  corrected.publish("2024-05-02");
  const auto after = corrected.site.program.site();
  CHECK(unanswered(before, after) == "");
  // And all of that the next time.
  corrected.write(1, record("Raad", "11 januari 2023", all));
  corrected.publish("2024-05-03");
  CHECK(unanswered(before, corrected.site.program.site()) == "");
  CHECK(unanswered(after, corrected.site.program.site()) == "");
}

TEST_CASE("a typing error in the address of a site takes no feeds from those who follow them",
          "[cli][publish][lasting]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug is groen.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  site.program.write("content/site.toml", "base_url = \"verslagen.example\"\n");
  const ProgramResult told = site.publish("2024-05-02");
  INFO(told);
  CHECK(told.code == 1);
  CHECK(told.err.find("site.toml: fout: De site had een adres (base_url), en nu niet meer") !=
        std::string::npos);
  CHECK(told.err.find("[output-lost]") == std::string::npos);
  CHECK(site.holds("feed.xml", "<rss"));
}

// What only one meeting had: a year, a body with its frame and calendar, somebody's actions.
TEST_CASE("nothing vanishes when the only item or meeting behind it is withdrawn",
          "[cli][publish][lasting]") {
  const Corrected corrected;
  const PublishFixture& site = corrected.site;
  site.program.write(
      "content/meetings/oud.md",
      record("Commissie", "14 maart 2022",
             "## 1. Haven\n\nDe commissie stemt in met de haven.\n\nActie: de heer Duin "
             "belt de havenmeester.\n\n"));
  corrected.publish("2024-05-01");
  auto before = site.program.site();
  for (const char* file :
       {"besluiten/2022/index.html", "acties/2022/index.html", "data/popolo-2022.json",
        "organen/commissie/laatste-besluiten/index.html", "personen/b-duin/acties/feed.xml",
        "bron/2022-03-14-commissie.md"}) {
    INFO(file);
    CHECK(before.contains(file));
  }
  SECTION("an item") { corrected.withdraw("oud", {"--item", "1"}); }
  SECTION("the meeting") { corrected.withdraw("oud", {}); }
  const ProgramResult checked = site.program.run({"check", "DIR/content", "DIR/public"});
  INFO(checked);
  CHECK(checked.code == 0);
  for (const char* rule : {"[file-lost]", "[body-lost]", "[output-lost]"})
    CHECK(checked.err.find(rule) == std::string::npos);
  std::erase_if(before, [](const auto& file) { return file.first.starts_with("onderwerpen/"); });
  corrected.publish("2024-05-02");
  CHECK(unanswered(before, site.program.site()) == "");
  corrected.publish("2024-05-03");
  CHECK(unanswered(before, site.program.site()) == "");
}

TEST_CASE("check fails when a file would be lost, and tells what to write",
          "[cli][publish][lasting]") {
  const Corrected corrected;
  const PublishFixture& site = corrected.site;
  corrected.publish("2024-05-01");
  // A version of the program that made more.
  const std::string file = "vergaderingen/2023-01-09-raad/oud.json";
  std::ofstream(site.program.path("public/manifest.sha256"), std::ios::app)
      << std::string(64, '0') << "  " << file << "\n";
  const auto check = [&] { return site.program.run({"check", "DIR/content", "DIR/public"}); };
  const ProgramResult told = check();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(
      told.err.find("redirects.toml: fout: Op " + file +
                    " stond een bestand of een pagina, en nu niet meer. Wie daarheen linkt, vindt "
                    "niets. [file-lost]") != std::string::npos);
  std::ofstream(site.program.path("content/redirects.toml"), std::ios::app)
      << "[[gone]]\naddress = \"" << file << "\"\n";
  const ProgramResult after = check();
  CHECK(after.code == 0);
  CHECK(after.err.find(file) == std::string::npos);
}

TEST_CASE("what is switched off leads on, or is counted", "[cli][publish][lasting]") {
  const Corrected corrected;
  const PublishFixture& site = corrected.site;
  corrected.publish("2024-05-01");
  const auto before = site.program.site();
  site.program.write("content/site.toml",
                     "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n"
                     "[outputs]\nfeeds = false\ndata = false\nsearch = false\n[hosting]\nnginx = "
                     "true\n");
  const ProgramResult told = site.publish("2024-05-02");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(
      told.err.find("site.toml: waarschuwing: Er wordt niets meer gemaakt met feeds. Adressen die "
                    "daardoor nergens meer heen leiden: ") != std::string::npos);
  CHECK(site.holds("zoeken/index.html", "url=../onderwerpen/\""));
  CHECK(site.holds("data/index.html", "url=../over/\""));
  CHECK(site.holds("vergaderingen/2023-01-09-raad/1/index.html", "url=../../../vergaderingen/"));
  CHECK(site.holds("kader/2023-01-09-raad/1/index.html", "Dit wordt hier niet meer getoond."));
  CHECK(site.publish("2024-05-03").err.find("-lost]") == std::string::npos);
  REQUIRE(before.contains("kader/2023-01-09-raad/1/index.html"));
}

TEST_CASE("who follows a theme that is gone goes on hearing of the site", "[cli][publish]") {
  const PublishFixture site;
  site.minutes("## 1. Brug\n\nDe brug is groen.\n");
  REQUIRE(site.publish("2024-05-01").code == 0);
  const std::string theme = "onderwerpen/thema/verkeer/";
  REQUIRE(site.program.site().contains(theme + "feed.xml"));
  site.program.write("content/topics.toml",
                     "[[theme]]\nlabel = \"Molens\"\nkeywords = [\"molen\"]\n[[subject]]\ntitle = "
                     "\"Molen\"\nsame_as = [\"Brug\"]\n");
  site.minutes("## 1. Molen\n\nDe molen is groen.\n");
  const ProgramResult told = site.publish("2024-06-02");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(told.err.find("thema") == std::string::npos);
  const auto files = site.program.site();
  REQUIRE(files.contains(theme + "feed.xml"));
  REQUIRE(files.contains(theme + "feed.json"));
  CHECK(files.at(theme + "feed.xml") == files.at("feed.xml"));
  CHECK(files.at(theme + "feed.json") == files.at("feed.json"));
  CHECK(site.holds(theme + "index.html", "url=../../../onderwerpen/"));
}

}  // namespace
}  // namespace openverslag
