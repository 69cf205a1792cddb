// The guide to theming, followed by the letter: what its examples say is what is done.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"
#include "project_root.h"

namespace openverslag {
namespace {

// What stands between "```KIND" and "```" in the guide, in its order.
std::vector<std::string> examples(const std::string& guide, const std::string& kind) {
  std::vector<std::string> found;
  const std::string open = "```" + kind + "\n";
  for (std::size_t at = guide.find(open); at != guide.npos; at = guide.find(open, at)) {
    at += open.size();
    found.push_back(guide.substr(at, guide.find("```", at) - at));
  }
  return found;
}

}  // namespace

TEST_CASE("the guide to theming can be followed by the letter", "[cli]") {
  const std::filesystem::path root = PROJECT_ROOT;
  const std::string guide = bytes_of(root / "themes/README.md");
  const std::vector<std::string> settings = examples(guide, "toml");
  REQUIRE(settings.size() == 5);  // tokens, images, menu, abbreviations, the name of a theme
  const std::string own_theme = "[theme]\n" + settings[4].substr(settings[4].find('\n') + 1) +
                                settings[1].substr(settings[1].find('\n') + 1);
  const ProgramFixture program;
  program.write("content/meetings/2022-01-24-vo.md", kMinutes);
  program.write("content/tokens.css", bytes_of(root / "content/tokens.css"));
  program.write("content/logo.svg", bytes_of(root / "content/logo.svg"));
  program.write("content/favicon.png", bytes_of(root / "themes/screenshot.png"));
  program.write("content/pages/contact.md", "Zie de [organen](/organen/).\n");
  program.write("content/glossary.toml", settings[3]);
  program.write("content/site.toml",
                "base_url = \"https://v.example/\"\n" + own_theme + settings[2]);
  std::string foot = bytes_of(root / "themes/default/foot.mustache");
  foot.insert(foot.find("<li>{{t.made-with}}"), examples(guide, "html").at(0));
  program.write("themes/waterkant/foot.mustache", foot);
  const std::string sheet = examples(guide, "css").at(0);
  program.write("themes/waterkant/waterkant.css", sheet);
  program.write("themes/waterkant/waterkant.woff2", "a font");

  const ProgramResult result = program.build();
  INFO(result.err);
  CHECK(result.code == 0);
  CHECK(result.err.find("theme") == std::string::npos);
  const std::string page = program.page("organen/index.html");
  for (const char* part : {"<li><a href=\"https://www.example.nl/\">Gemeente Waterkant</a></li>",
                           "src=\"../logo.svg\"", "href=\"../icon.png\"",
                           "<li><a href=\"../contact/\">Vragen?</a></li>",
                           "<li><a href=\"https://www.example.nl/\">Onze gemeente</a></li>"}) {
    CAPTURE(part);
    CHECK(page.find(part) != std::string::npos);
  }
  CHECK(program.page_holds("afkortingen/index.html", "driehoeksoverleg"));
  CHECK(program.site().contains("waterkant.woff2"));
  // One request for all style.
  CHECK_FALSE(program.site().contains("waterkant.css"));
  CHECK(program.page("theme.css").ends_with("\n" + sheet));
}

}  // namespace openverslag
