// What the publisher writes beside the minutes, on a whole site.
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {
namespace {

constexpr std::string_view kSettings =
    "base_url = \"https://verslagen.example.nl/\"\n"
    "[contact]\nemail = \"griffie@example.nl\"\n";

struct SiteWithMinutes : ProgramFixture {
  SiteWithMinutes() { write("content/meetings/2022-01-24-vo.md", kMinutes); }
};

}  // namespace

TEST_CASE("a page of one's own has an address, a place in the menu and links that work", "[cli]") {
  const SiteWithMinutes program;
  program.write("content/site.toml",
                std::string(kSettings) +
                    "[[menu]]\npage = \"/vergaderingen\"\n"
                    "[[menu]]\npage = \"over-ons\"\n"
                    "[[menu]]\nlabel = \"Elders\"\nurl = \"https://e.nl/?a&b\"\n");
  program.write(
      "content/pages/Over ons.md",
      "# Over *ons*\n\nZie [wie](/personen/), [hulp](hulp.md#h) en <script>x</script>.\n");
  program.write("content/pages/hulp.md",
                "---\ntitle: Hulp\ndescription: \"Wie <u> helpt.\"\n---\n\n## H\n\nTekst.\n");
  const ProgramResult result = program.build();
  CHECK(result.code == 0);
  const std::string page = program.page("over-ons/index.html");
  CHECK(holds(page, "<h1 class=\"nl-heading nl-heading--level-1\">Over ons</h1>"));
  CHECK(holds(page,
              "<p>Zie <a href=\"../personen/\">wie</a>, <a href=\"../hulp/#h\">hulp</a> en "
              "&lt;script&gt;x&lt;/script&gt;.</p>"));
  CHECK(holds(page,
              "<ul>\n<li><a href=\"../vergaderingen/\">Vergaderingen</a></li>\n"
              "<li><a href=\"../over-ons/\" aria-current=\"page\">Over ons</a></li>\n"
              "<li><a href=\"https://e.nl/?a&amp;b\">Elders</a></li>\n</ul>"));
  CHECK(holds(page, "<li><a href=\"../hulp/\">Hulp</a></li>"));  // at the foot
  CHECK(holds(program.page("hulp/index.html"), "<h2 id=\"h\">H</h2>\n<p>Tekst.</p>"));
  CHECK(holds(program.page("hulp/index.html"),
              "<meta name=\"description\" content=\"Wie &lt;u&gt; helpt.\">"));
}

TEST_CASE("a link of one's own that leads nowhere is told where it was written",
          "[cli][bad-input]") {
  const SiteWithMinutes program;
  program.write("content/pages/hulp.md",
                "---\ntitle: Hulp\n---\n\nZie [wie](/personen/) en\n[daar](/weg/), "
                "[nog eens](/weg/) en [de regels][1].\n\n- [Ook](weg.md#h)\n\n[1]: /weg/regels/\n");
  program.write("content/pages/later.md", "# Later\n\nNaar [daar](/weg/) dus.\n");
  const std::string hint =
      "  tip: Schrijf een adres van deze site dat er is, met een streep ervoor: "
      "[organen](/organen/), of de naam van een eigen pagina: [contact](contact.md).\n";
  const ProgramResult outcome = program.build();
  CHECK(outcome.code == 1);
  const auto told = [&](const std::string& place, const std::string& target) {
    CAPTURE(place, outcome.err);
    CHECK(holds(outcome.err, "pages/" + place + ": fout: De link naar '" + target +
                                 "' leidt nergens heen. [broken-page-link]\n"));
  };
  told("hulp.md:6:8", "/weg/");
  told("hulp.md:6:27", "/weg/");
  told("hulp.md:8:9", "weg.md#h");
  told("hulp.md:10:6", "/weg/regels/");
  told("later.md:3:13", "/weg/");
  CHECK(holds(outcome.err, hint));
  CHECK_FALSE(holds(outcome.err, "[broken-link]"));
  CHECK(holds(outcome.err, "5 fouten en 1 waarschuwing"));
}

TEST_CASE("a page of one's own without a description has its first words for search engines",
          "[cli]") {
  const SiteWithMinutes program;
  std::string sentence = "Wij zijn de regio\nvan zes <gemeenten>. ";
  program.write("content/pages/kort.md", "# Kort\n\n" + sentence + "\n\nEn meer.\n");
  for (int i = 0; i < 3; ++i) sentence += sentence;
  program.write("content/pages/lang.md", "# Lang\n\n" + sentence + "\n");
  REQUIRE(program.build().code == 0);
  CHECK(holds(
      program.page("kort/index.html"),
      "<meta name=\"description\" content=\"Wij zijn de regio van zes &lt;gemeenten&gt;.\">"));
  CHECK(holds(program.page("lang/index.html"), "van zes &lt;gemeenten&gt;. Wij …\">"));
}

TEST_CASE("personal data in a page of one's own stops the site", "[cli][privacy]") {
  const SiteWithMinutes program;
  program.write("content/pages/contact.md", "Bel Jan op 06-12345678.\n");
  const ProgramResult result = program.build();
  CHECK(result.code == 1);
  CHECK(holds(result.err, "pages/contact.md:1:12: fout: Hier staat een telefoonnummer."));
  CHECK(program.site().empty());
}

TEST_CASE("what may stay in a page of one's own is asked as in minutes", "[cli][privacy]") {
  const SiteWithMinutes program;
  program.write("content/pages/contact.md", "Bel ons op 06-12345678.\n");
  const ProgramResult review =
      program.run({"privacy", "review", "DIR/content"}, "j\nOns eigen nummer\n");
  CHECK(holds(review.out, "pages/contact.md:1: Hier staat een telefoonnummer."));
  CHECK(program.build().code == 0);
  CHECK(holds(program.page("contact/index.html"), "<p>Bel ons op 06-12345678.</p>"));
}

TEST_CASE("a page is no record, also where minutes stand in the folder itself", "[cli]") {
  const ProgramFixture program;
  program.write("content/vo.md", kMinutes);
  program.write("content/pages/2022-01-25.md", "Aanwezig: niemand.\n");
  const ProgramResult result = program.build();
  CHECK(result.err == "");
  CHECK(holds(result.out, "1 verslag en "));
  CHECK(holds(program.page("2022-01-25/index.html"), "<p>Aanwezig: niemand.</p>"));
}

TEST_CASE("a page that takes the address of another is an error", "[cli][bad-input]") {
  const SiteWithMinutes program;
  program.write("content/pages/Vergaderingen.md", "Tekst.\n");
  const ProgramResult result = program.build();
  CHECK(result.code == 1);
  CHECK(holds(result.err,
              "pages/Vergaderingen.md: fout: 'vergaderingen/' en "
              "'pages/Vergaderingen.md' zouden op hetzelfde adres komen: "
              "vergaderingen/ [address-clash]"));
}

TEST_CASE("a menu that leads nowhere, and files that are not there, are told", "[cli][bad-input]") {
  const SiteWithMinutes program;
  program.write("content/site.toml", std::string(kSettings) +
                                         "[theme]\ntokens = \"weg.css\"\nlogo = \"../logo.svg\"\n"
                                         "[[menu]]\npage = \"vergadering\"\n"
                                         "[[menu]]\nurl = \"https://e.nl/\"\n"
                                         "[[menu]]\npage = \"personen\"\n");
  program.write("content/pages/foto.jpg", "x");
  const ProgramResult result = program.build();
  CHECK(result.code == 0);
  for (const char* words :
       {"'../logo.svg' is geen bestand in de map met verslagen [config-file]",
        "Het bestand 'weg.css' staat niet in de map [no-such-file]",
        "Het menu noemt de pagina 'vergadering'. Die is er niet [menu-page-near]",
        "Bedoelt u 'vergaderingen'?",
        "Bij 'https://e.nl/' in het menu staat niet hoe de link heet [menu-label]",
        "pages/foto.jpg: waarschuwing: Uit 'foto.jpg' maken we geen pagina [page-not-read]"}) {
    CAPTURE(words);
    CHECK(holds(result.err, words));
  }
  CHECK(holds(program.page("index.html"),
              "<ul>\n<li><a href=\"personen/\">Personen</a></li>\n</ul>"));
}

TEST_CASE("a house style comes on the site: tokens, logo and favicon", "[cli]") {
  const SiteWithMinutes program;
  program.write(
      "content/site.toml",
      std::string(kSettings) + "[theme]\ntokens = \"t.css\"\nlogo = \"l.svg\"\nicon = \"i.svg\"\n");
  program.write("content/t.css", ":root { --utrecht-link-color: #049 }\n");
  program.write("content/l.svg", "<svg xmlns=\"x\" viewBox=\"0 0 90 30\"/>");
  program.write("content/i.svg", "<svg xmlns=\"x\" viewBox=\"0 0 9 9\"/>");
  CHECK(program.build().code == 0);
  CHECK(holds(program.page("theme.css"), "{:root{--utrecht-link-color:#004499;}}\n"));
  CHECK(program.page("icon.svg") == "<svg xmlns=\"x\" viewBox=\"0 0 9 9\"/>");
  const std::string home = program.page("index.html");
  CHECK(holds(home,
              "<img class=\"logo utrecht-logo\" src=\"logo.svg\" alt=\"\" width=\"90\" "
              "height=\"30\">"));
  CHECK(holds(home, "<link rel=\"icon\" type=\"image/svg+xml\" href=\"icon.svg\">"));
}

TEST_CASE("an abbreviation is explained in its item, below the record and on a page", "[cli]") {
  const SecondBuild made(minutes_with("De BOA en nog een BOA."));
  CHECK(made.program.build().err == "");
  const std::string page = made.program.page(kExtraPage);
  CHECK(holds(page,
              "De <abbr title=\"buitengewoon opsporingsambtenaar\">BOA</abbr> en nog een BOA."));
  CHECK(holds(page, "<div><dt>BOA</dt><dd>buitengewoon opsporingsambtenaar</dd></div>"));
  CHECK(holds(made.program.page("afkortingen/index.html"), "<div><dt>OvJ</dt>"));
  CHECK(holds(made.program.page("afkortingen/index.html"), "<div><dt>BOA, boa</dt>"));
}

TEST_CASE("an item has a page of its own when the publisher wants that", "[cli]") {
  const SiteWithMinutes program;
  CHECK(program.build().code == 0);
  const auto without = program.site();
  program.write("content/site.toml", std::string(kSettings) + "[outputs]\nitems = true\n");
  CHECK(program.build().code == 0);
  std::vector<std::string> added;
  for (const auto& [file, bytes] : program.site()) {
    if (!without.contains(file)) added.push_back(file);
  }
  REQUIRE_FALSE(added.empty());
  const std::string folder = added.front().substr(0, added.front().rfind('/') + 1);
  const std::string meeting = folder.substr(0, folder.rfind('/', folder.size() - 2) + 1);
  const std::string anchor = folder.substr(meeting.size(), folder.size() - meeting.size() - 1);
  const std::string page = program.page(added.front());
  CHECK(holds(page,
              "<link rel=\"canonical\" href=\"https://verslagen.example.nl/" + meeting + "\">"));
  CHECK(holds(page, "<p class=\"more\"><a href=\"../../../" + meeting + "#" + anchor + "\">"));
  CHECK(holds(page, "id=\"" + anchor + "-1\""));
  CHECK(holds(program.page(meeting + "index.html"),
              "<a href=\"../../" + folder + "\">Alleen dit punt</a>"));
  CHECK_FALSE(holds(program.page("sitemap.xml"), folder));
}

TEST_CASE("an item can be shown in a frame on another site when the publisher wants that",
          "[cli]") {
  const SiteWithMinutes program;
  program.write(
      "content/site.toml",
      std::string(kSettings) +
          "[hosting]\nnginx = true\napache = true\nnetlify = true\n[outputs]\nframes = true\n");
  CHECK(program.build().code == 0);
  std::size_t frames = 0;
  for (const auto& [file, page] : program.site()) {
    if (!file.starts_with("kader/")) continue;
    INFO(file);
    ++frames;
    CHECK(holds(page, "<body class=\"embed\">"));
    CHECK(holds(page, "<base target=\"_top\">"));
    for (const char* part : {"<script", "<nav", "<header", "<footer"})
      CHECK_FALSE(holds(page, part));
    // It leads to the item in its record, which shows the code for the frame.
    const std::string inside = file.substr(6, file.rfind('/') - 6);  // "2020-10-05-vo/b5"
    const std::size_t cut = inside.find('/');
    const std::string meeting = "vergaderingen/" + inside.substr(0, cut) + "/";
    CHECK(holds(page, "<link rel=\"canonical\" href=\"https://verslagen.example.nl/" + meeting));
    CHECK(holds(page, "<p class=\"kind\"><a href=\"../../../" + meeting + "#" +
                          inside.substr(cut + 1) + "\">"));
    CHECK(holds(program.page(meeting + "index.html"),
                "&lt;iframe src=&quot;https://verslagen.example.nl/kader/" + inside + "/&quot;"));
  }
  CHECK(frames == 2);
  CHECK_FALSE(holds(program.page("sitemap.xml"), "kader/"));
  CHECK(holds(program.page("_hosting/nginx.conf"), "location ^~ /kader/ {\n"));
  CHECK(holds(program.page(".htaccess"), "=~ m#^/kader/#"));
  CHECK(holds(program.page("_headers"), "\n/kader/*\n"));
}

TEST_CASE("an item alone tells its section and the item it is part of", "[cli]") {
  const ProgramFixture program;
  program.write("content/site.toml", std::string(kSettings) + "[outputs]\nitems = true\n");
  program.write("content/meetings/2022-01-24-vo.md",
                "# Verslag VO 24 januari 2022\n\n"
                "| NR | Onderwerp | Toelichting | Actie |\n|---|---|---|---|\n"
                "| D<br>2 | <b>Ter bespreking</b><br>Bodycams | Mevrouw Coster vraagt door. | |\n"
                "| a) | Portofoons | De heer Brand legt uit. | |\n");
  CHECK(program.build().code == 0);
  std::vector<std::string> told;
  for (const auto& [file, bytes] : program.site()) {
    if (holds(bytes, "<span class=\"number\">D2a</span> Portofoons</h1>")) told.push_back(file);
  }
  CHECK(told.size() == 1);
}

}  // namespace openverslag
