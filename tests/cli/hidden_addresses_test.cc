// Addresses of what is hidden: they never keep a site from being made.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

// The minutes of two bodies, one with an adviser who has a page, published on 1 May 2024.
class Published {
 public:
  Published() {
    site.program.write("content/privacy.toml", "[names]\nadvisers = \"page\"\n");
    site.program.write("content/meetings/a.md",
                       "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk, "
                       "de heer C. Dee, mevrouw P. Molenaar (adviseur)\n\n"
                       "## 1. Brug\n\nMevrouw Valk noemt de brug. Mevrouw Molenaar ook.\n\n"
                       "## 2. Windscherm\n\nDe heer Dee vraagt iets.\n");
    other("De haven is dicht.");
    REQUIRE(site.publish("2024-05-01").code == 0);
    for (const char* page : {"onderwerpen/windscherm/", "personen/c-dee/", "personen/p-molenaar/"})
      REQUIRE(site.program.site().contains(std::string(page) + "index.html"));
  }

  void other(const std::string& words) const {
    site.program.write("content/meetings/b.md",
                       "# Verslag Commissie, 13 februari 2023\n\n**Aanwezig:** mevrouw A. Valk\n\n"
                       "## 1. Haven\n\n" +
                           words + "\n");
  }

  // On 2 June 2024. `item`: none is the whole meeting.
  void withdraw(const std::string& item) const {
    site.program.write("content/withdrawn.toml",
                       "[[withdrawn]]\nfile = \"meetings/a.md\"\n" + item +
                           "title = \"Een punt\"\naddress = \"vergaderingen/2023-01-16-raad/\"\n"
                           "date = 2024-06-02\nreason = \"Op verzoek\"\n");
  }

  std::string journal() const { return site.file("content/history/2024.txt"); }

  PublishFixture site;
};

bool says(const ProgramResult& told, std::string_view words) {
  return told.err.find(words) != std::string::npos;
}

TEST_CASE("what is withdrawn on one day can be published on the next",
          "[cli][publish][redirects]") {
  const Published published;
  const PublishFixture& site = published.site;
  std::string gone = "onderwerpen/brug/";
  SECTION("a meeting") { published.withdraw(""); }
  SECTION("an item") {
    published.withdraw("item = \"2\"\n");
    gone = "onderwerpen/windscherm/";
  }
  // The publication has lines of its own.
  published.other("De haven is open.");
  if (GENERATE(false, true)) REQUIRE(site.program.build().code == 0);
  const ProgramResult told = site.publish("2024-06-03");
  INFO(told);
  CHECK(told.code == 0);
  CHECK(says(told, "redirects.toml: waarschuwing: Op " + gone + " stond een pagina"));
  CHECK(published.journal().find("2024-06-03 gone " + gone + "\n") != std::string::npos);
  CHECK_FALSE(says(site.program.build(), "[address-lost]"));
  CHECK_FALSE(says(site.publish("2024-06-04"), "[address-lost]"));
}

TEST_CASE("a body that is lost without a withdrawal since still holds up the site",
          "[cli][publish][redirects]") {
  const Published published;
  published.withdraw("item = \"2\"\n");
  REQUIRE(published.site.publish("2024-06-03").code == 0);
  std::filesystem::remove(published.site.program.path("content/meetings/b.md"));
  const ProgramResult told = published.site.publish("2024-06-04");
  INFO(told);
  CHECK(told.code == 1);
  CHECK(says(told, "redirects.toml: fout: Op organen/commissie/ stond de pagina"));
}

TEST_CASE("the address of a topic that was redacted does not hold up the site",
          "[cli][publish][redirects]") {
  const Published published;
  std::string minutes = published.site.file("content/meetings/a.md");
  const std::string title = "Windscherm";
  minutes.replace(minutes.find(title), title.size(), "[[Windscherm]]{.gelakt}");
  published.site.program.write("content/meetings/a.md", minutes);
  for (const ProgramResult& told :
       {published.site.program.build(), published.site.publish("2024-06-02")}) {
    INFO(told);
    CHECK(told.code == 0);
    CHECK(says(told, "[address-lost]"));
  }
  CHECK(published.site.files_with("indscherm").empty());
  CHECK(published.journal().find("gone onderwerpen/windscherm/\n") != std::string::npos);
}

TEST_CASE("check fails when somebody has another name or a topic is gone, and nothing leads there",
          "[cli][publish][redirects]") {
  const Published published;
  const auto replace = [&](std::string_view old, std::string_view now) {
    std::string minutes = published.site.file("content/meetings/a.md");
    for (std::size_t at; (at = minutes.find(old)) != minutes.npos;)
      minutes.replace(at, old.size(), now);
    published.site.program.write("content/meetings/a.md", minutes);
  };
  const bool is_person = GENERATE(true, false);
  if (is_person)
    replace("Dee", "Daalder");
  else
    replace("## 2. Windscherm\n\nDe heer Dee vraagt iets.\n", "");
  const std::string_view rule =
      is_person ? "redirects.toml: fout: Mensen die een eigen pagina hadden en nu niet meer, "
                  "terwijl niets hen verbergt: 1. Wie naar hun pagina linkt, vindt niets. "
                  "[people-gone]"
                : "redirects.toml: fout: Op onderwerpen/windscherm/ stond een pagina, en nu niet "
                  "meer.";
  const auto check = [&] { return published.site.program.run({"check", "DIR/content"}); };
  const ProgramResult told = check();
  INFO(told);
  CHECK(told.code == 1);
  CHECK(says(told, rule));
  CHECK_FALSE(says(told, "c-dee"));
  CHECK(published.site.program.build().code == 0);
  SECTION("or it is said that it is gone") {
    const std::string address = is_person ? "personen/c-dee/" : "onderwerpen/windscherm/";
    published.site.program.write("content/redirects.toml",
                                 "[[gone]]\naddress = \"" + address + "\"\n");
  }
  SECTION("or something was withdrawn since") {
    published.site.program.write("content/withdrawn.toml",
                                 "[[withdrawn]]\nperson = \"Q. Zwart\"\ndate = 2024-05-02\n"
                                 "reason = \"Op verzoek\"\n");
  }
  SECTION("or it is published") { REQUIRE(published.site.publish("2024-06-02").code == 0); }
  CHECK(check().code == 0);
}

TEST_CASE("who is hidden does not hold up the site, and is not named by a report",
          "[cli][publish][redirects]") {
  const Published published;
  const PublishFixture& site = published.site;
  std::string name = "c-dee";
  SECTION("withdrawn, by a part of the name") {
    REQUIRE(
        site.program.run({"withdraw", "DIR/content", "--person", "Dee", "--reason", "x"}).code ==
        0);
  }
  SECTION("withdrawn, by the whole name") {
    REQUIRE(
        site.program.run({"withdraw", "DIR/content", "--person", "C. Dee", "--reason", "x"}).code ==
        0);
  }
  SECTION("by the policy for names") {
    site.program.write("content/privacy.toml", "[names]\nadvisers = \"role\"\n");
    name = "p-molenaar";
  }
  SECTION("without a page") {
    site.program.write("content/people.toml", "[[person]]\nname = \"C. Dee\"\npage = false\n");
  }
  for (const ProgramResult& told :
       {site.program.build(), site.program.run({"check", "DIR/content"}),
        site.publish("2024-06-02")}) {
    INFO(told);
    CHECK(told.code == 0);
    CHECK(says(told, "Mensen die een eigen pagina hadden en nu niet meer: 1. [people-lost]"));
    CHECK_FALSE(says(told, name));
  }
  for (const auto& [path, bytes] : site.program.site()) CHECK_FALSE(path.find(name) < path.size());
  CHECK(published.journal().find("2024-06-02 gone personen/" + name + "/\n") != std::string::npos);
  CHECK_FALSE(says(site.program.build(), "[people-lost]"));
}

}  // namespace
}  // namespace openverslag
