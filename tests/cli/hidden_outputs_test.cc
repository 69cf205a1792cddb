// Every output of a site with everything in it, by what the policy for names says of each category.
#include <catch2/catch.hpp>

#include "cli/publish_fixture.h"

namespace openverslag {
namespace {

using Files = std::vector<std::string>;

struct CategoryCase {
  std::string key;     // in privacy.toml
  std::string listed;  // how the minutes tell of somebody
  std::string surname;
  std::string initials;
  std::string page;  // with the setting "page"; empty: none, who is in no attendance list
};

const std::vector<CategoryCase> kCategories = {
    {"office_holders", "**Aanwezig:** de heer B. Aardema", "Aardema", "[B. A.]", "b-aardema"},
    {"officials", "**Aanwezig:** C. Bosgraaf (ambtenaar)", "Bosgraaf", "[C. B.]", "c-bosgraaf"},
    {"advisers", "**Aanwezig:** D. Cnossen (adviseur)", "Cnossen", "[D. C.]", "d-cnossen"},
    {"staff", "**Aanwezig:** E. Dijksma (bode)", "Dijksma", "[E. D.]", "e-dijksma"},
    {"residents", "**Insprekers:** mevrouw F. Eerkens", "Eerkens", "[F. E.]", ""},
    {"residents", "**Aanwezig:** G. Feddema (bewoner)", "Feddema", "[G. F.]", "g-feddema"},
    {"letter_writers", "**Briefschrijver:** de heer H. Geldermans", "Geldermans", "[H. G.]", ""},
};

// Everything that is written beside the minutes and that goes into some output names them.
void write_site(const PublishFixture& site, const CategoryCase& one, const std::string& setting) {
  const auto with_name = [&](std::string_view before, std::string_view behind = {}) {
    return std::string(before) + one.surname + std::string(behind);
  };
  site.program.write(
      "content/site.toml",
      "title = \"Verslagen\"\nbase_url = \"https://verslagen.example/\"\n"
      "[outputs]\nitems = true\nframes = true\n[hosting]\nnginx = true\napache = true\n"
      "caddy = true\nnetlify = true\n");
  site.program.write("content/privacy.toml", "[names]\n" + one.key + " = \"" + setting + "\"\n");
  site.program.write("content/meetings/a.md", "# Verslag Raad, 16 januari 2023\n\n" + one.listed +
                                                  "\n\n## 1. Heg\n\nNiets.\n");
  site.program.write(
      "content/meetings/b.md",
      with_name("# Verslag Raad, 13 februari 2023\n\n**Aanwezig:** mevrouw Q. Valk\n\n"
                "## 1. Klacht over de heg van de heer ",
                "\n\n") +
          with_name("Besluit: wij stemmen in met de heg van dhr. ", ".\n\n") +
          with_name("| Actie | Wie |\n|---|---|\n| Bellen | De heer ", " |\n\n") +
          with_name("[Brief aan ", "](https://a.example/)\n"));
  site.program.write("content/meetings/c.md",
                     "# Verslag Raad, 13 maart 2023\n\n**Aanwezig:** mevrouw Q. Valk\n\n"
                     "## 1. Weg\n\nNiets.\n");
  site.program.write("content/withdrawn.toml",
                     with_name("[[withdrawn]]\nfile = \"meetings/c.md\"\naddress = "
                               "\"vergaderingen/2023-03-13-raad/\"\ntitle = \"Raad\"\ndate = "
                               "2024-01-01\nreason = \"Op verzoek van ",
                               "\"\n"));
  site.program.write(
      "content/planned.toml",
      with_name("[[meeting]]\nbody = \"Raad\"\ndate = 2033-03-14\nplace = \"Huis ", "\"\n") +
          with_name("agenda = [\"1. Heg van ", "\"]\n"));
  site.program.write("content/pages/heg.md", with_name("# De heg van ", "\n\nTekst.\n"));
  site.program.write("content/glossary.toml",
                     with_name("[[term]]\nterm = \"HEG\"\nmeaning = \"Heg van ", "\"\n"));
  site.program.write("content/bodies.toml",
                     with_name("[[body]]\nname = \"Raad\"\ndescription = \"Van ", "\"\n"));
  site.program.write("content/topics.toml",
                     with_name("[[theme]]\nlabel = \"Heg van ", "\"\nkeywords = [\"heg\"]\n"));
}

bool is_compressed(const std::string& bytes) {
  return bytes.starts_with("\x1f\x8b") || bytes.starts_with("PK\x03\x04");
}

TEST_CASE("no output holds a name that the policy hides", "[cli][privacy]") {
  const auto one = GENERATE(from_range(kCategories));
  const std::string setting = GENERATE("role", "initials", "name", "page");
  INFO(one.listed << " " << setting);
  const PublishFixture site;
  write_site(site, one, "page");
  REQUIRE(site.publish("2024-05-01").code == 0);  // what was there before tells nothing either
  write_site(site, one, setting);
  const ProgramResult told = site.publish("2024-06-02");
  INFO(told);
  CHECK(told.code == 0);
  const auto files = site.program.site();
  CHECK(files.size() > 60);
  for (const auto& [path, bytes] : files) {
    INFO(path);
    CHECK_FALSE(is_compressed(bytes));  // or else it is to be opened to look into it
  }
  const bool is_hidden = setting == "role" || setting == "initials";
  CHECK(site.files_with(one.surname).empty() == is_hidden);
  if (is_hidden) {
    const std::string small = one.page.substr(one.page.find('-') + 1);
    if (!small.empty()) CHECK(site.files_with(small) == Files{});
    for (const auto& [path, bytes] : files) CHECK(path.find(one.surname) == std::string::npos);
    CHECK(told.out.find(one.surname) == std::string::npos);
    CHECK(told.err.find(one.surname) == std::string::npos);
  }
  CHECK(site.holds("vergaderingen/2023-02-13-raad/index.html", one.initials) ==
        (setting == "initials"));
  const bool has_page = setting == "page" && !one.page.empty();
  CHECK(files.contains("personen/" + (one.page.empty() ? "x" : one.page) + "/index.html") ==
        has_page);
  CHECK((site.program.page("data/popolo.json").find(one.surname) != std::string::npos) >= has_page);
}

}  // namespace
}  // namespace openverslag
