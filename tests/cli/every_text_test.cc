// Personal data in every text of every file of a content folder, and in the names of files.
#include <algorithm>
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {
namespace {

// One of each that could be anywhere, as it may stand in a TOML string, in a cell or in a name.
const std::string kPlanted =
    "BSN 123456782, NL91ABNA0417164300, p.voorbeeld@gmail.com, 06-12345678, Kade 12, 3511 AB";
const std::vector<std::string> kRules = {"leak-bsn", "leak-iban", "leak-email", "leak-phone",
                                         "leak-address"};
const std::vector<std::string> kSecrets = {"123456782", "0417164300", "p.voorbeeld",
                                           "12345678",  "3511",       "Kade 12"};

struct ContentFile {
  std::string name;
  std::string words;  // each text between « and »
};

const std::vector<ContentFile> kFiles = {
    {"site.toml",
     "title = \"«Verslagen»\"\nbase_url = \"«https://verslagen.example/»\"\n"
     "publisher = \"«Regio»\"\ndescription = \"«Alles.»\"\nlanguage = \"«nl»\"\n"
     "time_zone = \"«Europe/Amsterdam»\"\nlicense = \"«CC0»\"\n«onbekend» = 1\n"
     "[contact]\nemail = \"«griffie@verslagen.example»\"\nurl = \"«https://verslagen.example/»\"\n"
     "[accessibility]\nurl = \"«https://register.example/1»\"\nstatus = \"«B»\"\n"
     "[[menu]]\nlabel = \"«Alles»\"\npage = \"«vergaderingen»\"\n"
     "[[menu]]\nlabel = \"Elders\"\nurl = \"«https://elders.example/»\"\n"
     "[woo]\norganisation = \"«https://identifier.overheid.nl/tooi/id/so/so0679»\"\n"
     "name = \"«Veiligheidsregio Wolderland»\"\n"
     "[security]\ncontact = \"«mailto:griffie@verslagen.example»\"\n"},
    {"people.toml",
     "[[person]]\nid = \"«c-coster»\"\nname = \"«C. Coster»\"\n"
     "aliases = [\"«Cor Coster»\", { name = \"«Cootje»\", body = \"«vr»\" }]\n[[person.role]]\n"
     "role = \"«raadslid»\"\norganisation = \"«Hasterveen»\"\nbody = \"«vr»\"\n"},
    {"bodies.toml",
     "[[body]]\nid = \"«vr»\"\nname = \"«Veiligheidsraad»\"\naliases = [\"«VRW»\"]\n"
     "description = \"«De raad.»\"\nwoo = \"«008»\"\n"},
    {"topics.toml",
     "[[theme]]\nid = \"«dijken»\"\nlabel = \"«Dijken»\"\nuri = \"«https://x.example/»\"\n"
     "keywords = [\"«dijk»\"]\n[[subject]]\ntitle = \"«Vuurwerk»\"\nsame_as = [\"«Knallen»\"]\n"},
    {"planned.toml",
     "[[meeting]]\nbody = \"«Veiligheidsraad»\"\ndate = 2030-01-07\nstart = \"«19.30»\"\n"
     "place = \"«Raadzaal»\"\nagenda = [\"«1. Opening»\", \"«2. Brug»\"]\n"},
    {"glossary.toml",
     "[[term]]\nterm = \"«DVO»\"\nmeaning = \"«dagelijks overleg»\"\nabout = \"«Van ons.»\"\n"},
    {"redirects.toml",
     "[[redirect]]\nfrom = \"«oud/»\"\nto = \"«vergaderingen/»\"\n[[gone]]\naddress = "
     "\"«weg/»\"\n"},
    {"withdrawn.toml",
     "[[withdrawn]]\nfile = \"«meetings/weg.md»\"\ntitle = \"«Raad»\"\n"
     "address = \"«vergaderingen/2022-01-01-raad/»\"\ndate = 2024-01-01\nreason = \"«Op "
     "verzoek»\"\n"},
    {"vocabulary.toml",
     "[header]\nchair_labels = [\"«Gespreksleider»\"]\n[without.header]\n"
     "location_labels = [\"«adres»\"]\n"},
    {"privacy.toml",
     "own_domains = [\"«regio.example»\"]\n[names]\nresidents = \"«role»\"\n[[redact]]\n"
     "words = \"geheim\"\nshow = \"«iets»\"\nground = \"«Woo»\"\n"
     "[[release]]\nfingerprint = \"abc\"\nreason = \"«mag»\"\n"},
    {"meetings/a.toml",
     "titel = \"«Verslag»\"\norgaan = \"«Veiligheidsraad»\"\nplaats = \"«Stadhuis»\"\n"
     "voorzitter = \"«A. Aalbers»\"\nsecretaris = \"«B. Brand»\"\naanwezig = [\"«C. Coster»\"]\n"
     "afwezig = [\"«D. Dekker»\"]\n«status» = \"«vastgesteld»\"\n"},
    {"pages/over.md",
     "---\ntitle: «Over ons»\nauthor: «Jan»\nmenu: «ja»\n---\n# «Over»\n\n«Woorden» "
     "[«link»](https://x.example/) ![«beeld»](x.png)\n\n| «a» | b |\n|---|---|\n| «c» | d |\n\n- "
     "«punt»\n"
     "\n<!-- «commentaar» -->\n"},
    {"meetings/b.md",
     "---\nnotitie: «x»\n---\n# Verslag «Raad» 5 oktober 2020\n\nLocatie: «Zaal»\n\nAanwezig: A. "
     "Aalbers "
     "(«lid»)\n\n## 1. «Opening»\n\n«Woorden», **«vet»** `«code»`\n\n| Actie | Wie |\n|---|---|\n"
     "| «Bellen» | «C. Coster» |\n\n1. «punt»\n\n> «citaat»\n\n[«link»](https://x.example/)\n"},
    {"meetings/c.html",
     "<title>Titel</title><h1>Verslag «Raad» 6 oktober 2020</h1><p>Locatie: «Zaal»<br>«meer»</p>"
     "<h2>1. «Opening»</h2><p>«Woorden» <em>«schuin»</em> <img src=x alt=\"«beeld»\"></p>"
     "<table><caption>«kop»</caption><tr><td>«cel»</table><ul><li>«punt»</ul><pre>«getypt»</pre>"},
    {"meetings/d.txt",
     "Verslag «Raad» 7 oktober 2020\n\nLocatie: «Zaal»\n\n1. «Opening»\n\n«Woorden»\n"}};

// With `planted` for the text with this number, the others as they are; empty when there is none.
std::string with_planted(std::string_view words, std::size_t number, std::string_view planted) {
  constexpr std::string_view kOpen = "«", kClose = "»";
  std::string out;
  std::size_t count = 0;
  while (true) {
    const std::size_t open = words.find(kOpen);
    out += words.substr(0, open);
    if (open == words.npos) break;
    const std::size_t close = words.find(kClose, open);
    const std::string_view own = words.substr(open + kOpen.size(), close - open - kOpen.size());
    // A key of TOML, which takes no blanks.
    const bool is_key = words.substr(close + kClose.size(), 2) == " =";
    const std::string key = "\"" + std::string(planted) + "\"";
    out += count++ != number ? own : is_key ? std::string_view(key) : planted;
    words.remove_prefix(close + kClose.size());
  }
  return number < count ? out : std::string();
}

void check_hidden(const ProgramResult& outcome) {
  INFO(outcome);
  for (const std::string& secret : kSecrets) {
    INFO(secret);
    CHECK_FALSE(holds(outcome.out + outcome.err, secret));
  }
}

void check_told(const ProgramFixture& program) {
  const ProgramResult outcome = program.build();
  INFO(outcome);
  CHECK(outcome.code == 1);
  for (const std::string& rule : kRules) {
    INFO(rule);
    CHECK(holds(outcome.err, rule));
  }
  check_hidden(outcome);
  CHECK(program.site().empty());
}

void check_told_everywhere(const ProgramFixture& program) {
  check_hidden(program.build({"--format", "json"}));
  check_hidden(program.run({"check", "--worklist", "DIR/content"}));
  const ProgramResult review = program.run({"privacy", "review", "DIR/content"}, "n\nn\nn\nn\nn\n");
  check_hidden(review);
  CHECK_FALSE(holds(review.out, "Vrijgegeven: 0. Nog weg te halen: 0."));
}

}  // namespace

TEST_CASE("personal data in any text of any file stops the site, and is told nowhere",
          "[cli][privacy]") {
  for (const ContentFile& file : kFiles) {
    for (std::size_t number = 0;; ++number) {
      const std::string words = with_planted(file.words, number, kPlanted);
      if (words.empty()) break;
      const ProgramFixture program;
      program.write("content/meetings/a.md", kMinutes);
      program.write("content/" + file.name, words);
      INFO(file.name << " " << number << "\n" << words);
      check_told(program);
      if (number == 0) check_told_everywhere(program);
    }
  }
}

TEST_CASE("the texts of these files are fine without it", "[cli][privacy]") {
  for (const ContentFile& file : kFiles) {
    if (file.name == "privacy.toml") continue;
    const ProgramFixture program;
    program.write("content/meetings/a.md", kMinutes);
    program.write("content/" + file.name, with_planted(file.words, 0, "woord"));
    const ProgramResult outcome = program.build();
    INFO(file.name << outcome);
    CHECK_FALSE(holds(outcome.err, "[leak-"));
  }
}

TEST_CASE("personal data in the name of a file or a folder stops the site", "[cli][privacy]") {
  for (const std::string name :
       {"meetings/bsn-123456782.md", "meetings/brief_bsn_123456782_van.txt",
        "meetings/NL91ABNA0417164300.html", "meetings/p.voorbeeld@gmail.com/a.md",
        "meetings/Jan 06-12345678/a.md", "meetings/2024/Kade 12, 3511 AB.md",
        "meetings/kade-12-3511-AB.md", "pages/bsn-123456782.md", "pages/06-12345678.md"}) {
    const ProgramFixture program;
    program.write("content/meetings/a.md", kMinutes);
    program.write("content/" + name, minutes_with("Woorden."));
    INFO(name);
    const ProgramResult outcome = program.build();
    INFO(outcome);
    CHECK(outcome.code == 1);
    CHECK(holds(outcome.err, "[leak-file-name]"));
    const ProgramResult review = program.run({"privacy", "review", "DIR/content"}, "n\nn\n");
    CHECK(holds(review.out, "Nog weg te halen: 1."));
    for (const std::string& secret : kSecrets) {
      CHECK_FALSE(holds(outcome.out + outcome.err + review.out, secret));
    }
  }
  const ProgramFixture program;
  program.write("content/meetings/2024-01-05-raad/verslag_2_definitief.md", kMinutes);
  CHECK(program.build().code == 0);
}

TEST_CASE("a name of a file can be released", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/06-12345678.md", kMinutes);
  CHECK(program.run({"privacy", "review", "DIR/content"}, "j\nVan de griffie\n").out ==
        "meetings/••-••••••••.md: In de naam van dit bestand, of van zijn map, staan "
        "persoonsgegevens.\n  meetings/••-••••••••.md\n"
        "Mag dit op de site? [j]a, [n]ee, [s]toppen: Waarom mag het? "
        "Vrijgegeven: 1. Nog weg te halen: 0.\n");
  CHECK(program.build().code == 0);
}

}  // namespace openverslag
