// A record in two languages.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

using Files = std::map<std::string, std::string>;

constexpr std::string_view kOriginal =
    "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk (voorzitter), de heer B. "
    "Duin\n\n## 1. Brug\n\nMevrouw Valk noemt de brug.\n\nBesluit: De raad stemt in met de "
    "brug.\n\n"
    "Actie Duin: een brief schrijven.\n";
constexpr std::string_view kTranslation =
    "# Minutes of the Council, 16 January 2023\n\n**Present:** Mrs A. Valk (chair), Mr B. Duin\n\n"
    "## 1. Bridge\n\nMrs Valk mentions the bridge.\n\nDecision: The council agrees to the bridge."
    "\n\nAction Duin: write a letter.\n";

Files site_with(bool is_translated) {
  const ProgramFixture program;
  program.write("content/site.toml", "title = \"Verslagen\"\nbase_url = \"https://v.example/\"\n");
  program.write("content/meetings/2023-01-16-raad.md", kOriginal);
  if (is_translated) program.write("content/meetings/2023-01-16-raad.en.md", kTranslation);
  const ProgramResult outcome = program.build();
  CHECK(outcome.err == "");
  CHECK(outcome.code == 0);
  return program.site();
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a record and its translation lead to each other, for readers and for programs",
          "[cli]") {
  const Files site = site_with(true);
  const std::string& original = site.at("vergaderingen/2023-01-16-raad/index.html");
  const std::string& translation = site.at("vergaderingen/2023-01-16-raad-en/index.html");
  for (const std::string& page : {original, translation}) {
    CHECK(holds(page,
                "<link rel=\"alternate\" hreflang=\"nl\" "
                "href=\"https://v.example/vergaderingen/2023-01-16-raad/\">\n"
                "<link rel=\"alternate\" hreflang=\"en\" "
                "href=\"https://v.example/vergaderingen/2023-01-16-raad-en/\">"));
  }
  CHECK(holds(original,
              "<a href=\"../../vergaderingen/2023-01-16-raad-en/\" lang=\"en\" "
              "hreflang=\"en\">Read this in "
              "English</a>"));
  CHECK(holds(translation,
              "<a href=\"../../vergaderingen/2023-01-16-raad/\" lang=\"nl\" hreflang=\"nl\">Lees "
              "dit in het "
              "Nederlands</a>"));
  CHECK(holds(translation, "Dit is een vertaling."));
  CHECK_FALSE(holds(original, "Dit is een vertaling."));
  // Its words are all there, and its decisions and actions beside them.
  for (const char* words : {"mentions the bridge", "agrees to the bridge", "write a letter"})
    CHECK(holds(translation, words));
  CHECK_FALSE(holds(site.at("index.html"), "hreflang"));
}

TEST_CASE("the page of an item and the sitemap lead to the other language, too", "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml",
                "title = \"Verslagen\"\nbase_url = \"https://v.example/\"\n[outputs]\nitems = "
                "true\nframes = true\n");
  program.write("content/meetings/2023-01-16-raad.md",
                std::string(kOriginal) + "\n## 2. Molen\n\nHij draait.\n");
  program.write("content/meetings/2023-01-16-raad.en.md",
                std::string(kTranslation) + "\n## 3. Mill\n\nIt turns.\n");
  REQUIRE(program.build().code == 0);
  const std::string links =
      "<link rel=\"alternate\" hreflang=\"nl\" "
      "href=\"https://v.example/vergaderingen/2023-01-16-raad/1/\">\n"
      "<link rel=\"alternate\" hreflang=\"en\" "
      "href=\"https://v.example/vergaderingen/2023-01-16-raad-en/1/\">";
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad/1/index.html", links));
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad-en/1/index.html", links));
  // Another number is another item, and nobody searches for what stands in a frame.
  CHECK_FALSE(program.page_holds("vergaderingen/2023-01-16-raad/2/index.html", "hreflang"));
  CHECK_FALSE(program.page_holds("kader/2023-01-16-raad/1/index.html", "hreflang"));
  const std::string sitemap = program.page("sitemap.xml");
  CHECK(holds(sitemap,
              "<urlset xmlns:xhtml=\"http://www.w3.org/1999/xhtml\" "
              "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"));
  const std::string others =
      "</lastmod><xhtml:link rel=\"alternate\" hreflang=\"nl\" "
      "href=\"https://v.example/vergaderingen/2023-01-16-raad/\"/>"
      "<xhtml:link rel=\"alternate\" hreflang=\"en\" "
      "href=\"https://v.example/vergaderingen/2023-01-16-raad-en/\"/></url>\n";
  CHECK(holds(sitemap, "vergaderingen/2023-01-16-raad/</loc><lastmod>2023-01-16" + others));
  CHECK(holds(sitemap, "vergaderingen/2023-01-16-raad-en/</loc><lastmod>2023-01-16" + others));
  CHECK_FALSE(holds(site_with(false).at("sitemap.xml"), "xhtml"));
}

TEST_CASE("of a record with other items than its translation no item is said to be the same",
          "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml",
                "title = \"Verslagen\"\nbase_url = \"https://v.example/\"\n[outputs]\nitems = "
                "true\n");
  program.write("content/meetings/2023-01-16-raad.md",
                "# Verslag Raad, 16 januari 2023\n\n**Aanwezig:** mevrouw A. Valk (voorzitter)\n\n"
                "## 1. Molen\n\nHij draait.\n\n## 2. Brug\n\nDie is groen.\n");
  program.write("content/meetings/2023-01-16-raad.en.md", kTranslation);
  REQUIRE(program.build().code == 0);
  CHECK_FALSE(program.page_holds("vergaderingen/2023-01-16-raad/1/index.html", "hreflang"));
  CHECK_FALSE(program.page_holds("vergaderingen/2023-01-16-raad-en/1/index.html", "hreflang"));
  CHECK(program.page_holds("vergaderingen/2023-01-16-raad/index.html", "hreflang"));
}

TEST_CASE("a translation changes no list, register, feed, calendar or set of data", "[cli]") {
  const Files alone = site_with(false);
  const Files both = site_with(true);
  std::vector<std::string> changed;
  for (const auto& [path, bytes] : both) {
    const auto before = alone.find(path);
    const bool is_own = path.starts_with("vergaderingen/2023-01-16-raad-en/") ||
                        path.starts_with("kader/2023-01-16-raad-en/") ||
                        path == "bron/2023-01-16-raad-en.md" || path.starts_with("zoeken/") ||
                        path == "sources.sha256" || path == "manifest.sha256" ||
                        path == "sitemap.xml";
    if (!is_own && (before == alone.end() || before->second != bytes)) changed.push_back(path);
  }
  // The page of the original, which leads to it.
  CHECK(changed == std::vector<std::string>{"vergaderingen/2023-01-16-raad/index.html"});
  for (const auto& [path, bytes] : alone) CHECK(both.contains(path));
  CHECK(holds(both.at("sitemap.xml"), "raad-en/</loc>"));
  CHECK(holds(both.at("vergaderingen/2023-01-16-raad-en/debate.xml"),
              "<FRBRthis value=\"https://v.example/vergaderingen/2023-01-16-raad/\"/>"));
}

TEST_CASE("with a record its translation is taken off the site", "[cli]") {
  const ProgramFixture program;
  program.write("content/meetings/2023-01-16-raad.md", kOriginal);
  program.write("content/meetings/2023-01-16-raad.en.md", kTranslation);
  program.write("content/meetings/2023-02-16-raad.md", kMinutes);
  const std::string block =
      "[[withdrawn]]\nfile = \"meetings/2023-01-16-raad.md\"\ntitle = \"Raad, 16 januari\"\n"
      "address = \"vergaderingen/2023-01-16-raad/\"\ndate = 2023-03-01\nreason = \"x\"\n";
  program.write("content/withdrawn.toml", block);
  CHECK(program.build().code == 0);
  CHECK(program.files_with("mentions the bridge").empty());
  // Of an item the clerk must say so for both.
  program.write("content/withdrawn.toml", block + "item = \"1\"\n");
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code != 0);
  CHECK(holds(outcome.err,
              "Uit meetings/2023-01-16-raad.md is een punt weggehaald. In de vertaling "
              "meetings/2023-01-16-raad.en.md kan het nog staan."));
}

}  // namespace openverslag
