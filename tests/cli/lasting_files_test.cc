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

}  // namespace
}  // namespace openverslag
