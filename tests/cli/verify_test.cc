// openverslag verify: a published site that was tampered with, and signatures.
#include <catch2/catch.hpp>
#include <cstdlib>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

namespace fs = std::filesystem;

constexpr const char* kIntact =
    "DIR/public is zoals het gepubliceerd is: 81 bestanden, schakel 1 van de geschiedenis, gemaakt "
    "met openverslag 0.1.0.\n";
constexpr const char* kIntactAndSigned =
    "DIR/public is zoals het gepubliceerd is, en ondertekend: 81 bestanden, schakel 1 van de "
    "geschiedenis, gemaakt met openverslag 0.1.0.\n";

// A published site of one meeting.
struct Published {
  Published() {
    program.write("content/meetings/raad.md", kMinutes);
    REQUIRE(program.build().code == 0);
  }

  ProgramResult verify(std::vector<std::string> more = {}) const {
    more.insert(more.begin(), {"verify", "DIR/public"});
    return program.run(more);
  }

  // Another state of the site; each number makes one of its own.
  void build_again(int number) const {
    program.write("content/site.toml",
                  "base_url = \"https://verslagen.example/\"\ntitle = \"Verslagen " +
                      std::to_string(number) + "\"\n");
    REQUIRE(program.build().code == 0);
  }

  std::string bytes(const std::string& file) const { return bytes_of(program.path(file)); }

  void replace(const std::string& file, std::string_view from, std::string_view to) const {
    std::string changed = bytes(file);
    const std::size_t at = changed.find(from);
    REQUIRE(at != changed.npos);
    fs::remove(program.path(file));  // an unchanged file is linked to that of another build
    program.write(file, changed.replace(at, from.size(), to));
  }

  // Whether all of it went well; a tool that is not installed fails the test.
  bool shell(const std::string& command) const {
    const std::string inside = "cd '" + program.path("").string() + "' && " + command;
    return std::system(("{ " + inside + "; } >/dev/null 2>&1 </dev/null").c_str()) == 0;
  }

  ProgramFixture program;
};

ProgramResult problem(const std::string& report) {
  return {1, "", report + "\n1 fout in 1 bestand.\n"};
}

}  // namespace

TEST_CASE("a site that nobody touched is as it was published", "[cli][verify]") {
  const Published site;
  CHECK(site.verify() == ProgramResult{0, kIntact, ""});
  CHECK(site.verify({"--quiet"}) == ProgramResult{0, "", ""});
  fs::rename(site.program.path("public"), site.program.path("copy"));
  CHECK(site.program.run({"verify", "DIR/copy"}).code == 0);
}

TEST_CASE("a build that changes nothing adds nothing to the chain", "[cli][verify]") {
  const Published site;
  const std::string link = site.bytes("public/manifest.json");
  const auto written = fs::last_write_time(site.program.path("public/manifest.json"));
  fs::remove_all(site.program.path(".openverslag"));  // so that everything is made again
  REQUIRE(site.program.build().code == 0);
  CHECK(site.bytes("public/manifest.json") == link);
  CHECK(fs::last_write_time(site.program.path("public/manifest.json")) == written);
  CHECK_FALSE(fs::exists(site.program.path("public/manifest-history.jsonl")));
  site.build_again(2);
  CHECK(site.bytes("public/manifest-history.jsonl") == link);
  CHECK(site.verify().out.find("schakel 2 van de geschiedenis") != std::string::npos);
}

TEST_CASE("the minutes that a site was made of can be checked", "[cli][verify]") {
  const Published site;
  const std::string check = "cd content && sha256sum --strict -c ../public/sources.sha256";
  CHECK(site.shell(check));
  site.replace("content/meetings/raad.md", "vuurwerk.", "vuurwerk!");
  CHECK_FALSE(site.shell(check));
}

TEST_CASE("minutes that hold hidden words are in no list of digests", "[cli][verify]") {
  const Published site;
  site.program.write("content/meetings/over-p-oud.md",
                     "# Verslag Raad 5 maart 2024\n\nIets over [[P. Oud]]{.gelakt}.\n");
  REQUIRE(site.program.build().code == 0);
  const std::string sources = site.bytes("public/sources.sha256");
  CHECK(sources.find("raad.md") != std::string::npos);
  CHECK(sources.find("p-oud") == std::string::npos);
}

TEST_CASE("a file that was changed, taken away or added is told", "[cli][verify]") {
  const Published site;
  site.replace("public/index.html", "<h1", "<h1 id=\"x\"");
  CHECK(site.verify() ==
        problem("index.html: fout: Dit bestand is anders dan het gepubliceerd is. "
                "[verify-changed]\n"
                "  tip: Zet de site opnieuw op de server. Gebeurt het weer, kijk dan wie er "
                "schrijven mag.\n"));
  fs::remove(site.program.path("public/index.html"));
  CHECK(site.verify() == problem("index.html: fout: Dit bestand is er niet meer. "
                                 "[verify-missing]\n"
                                 "  tip: Zet de site opnieuw op de server.\n"));
}

TEST_CASE("a file that was added is told, and is no error", "[cli][verify]") {
  const Published site;
  site.program.write("public/organen/nep.html", "vals");
  CHECK(site.verify() ==
        ProgramResult{0, kIntact,
                      "organen/nep.html: waarschuwing: Dit bestand hoort niet bij de site die "
                      "openverslag maakte. [verify-other]\n"
                      "  tip: Hebt u het er zelf bij gezet, dan is dat goed.\n\n"
                      "1 waarschuwing in 1 bestand.\n"});
}

TEST_CASE("a list of files that was changed with the file is told", "[cli][verify]") {
  const Published site;
  std::string list = site.bytes("public/manifest.sha256");
  const std::size_t line = list.find("  icon.svg");
  list.erase(line - 64, 64 + std::string("  icon.svg\n").size());
  fs::remove(site.program.path("public/icon.svg"));
  fs::remove(site.program.path("public/manifest.sha256"));
  site.program.write("public/manifest.sha256", list);
  CHECK(site.verify() ==
        problem("manifest.sha256: fout: De lijst van bestanden is niet die waar manifest.json van "
                "spreekt. [verify-manifest]\n"
                "  tip: De lijst is veranderd nadat de site gemaakt is. Zet de site opnieuw op de "
                "server.\n"));
}

TEST_CASE("a history that was changed is told", "[cli][verify]") {
  const Published site;
  site.build_again(2);
  site.build_again(3);
  REQUIRE(site.verify().code == 0);
  const std::string report =
      "manifest-history.jsonl: fout: Schakel 2 van de geschiedenis volgt niet op die ervoor. "
      "[verify-chain]\n"
      "  tip: De geschiedenis is veranderd of niet compleet. Vergelijk haar met een oudere kopie "
      "van de site.\n";
  SECTION("a link that has another digest") {
    site.replace("public/manifest-history.jsonl", "\"files\":81", "\"files\":78");
    CHECK(site.verify() == problem(report));
  }
  SECTION("a history without its last link") {
    const std::string history = site.bytes("public/manifest-history.jsonl");
    fs::remove(site.program.path("public/manifest-history.jsonl"));
    site.program.write("public/manifest-history.jsonl", history.substr(0, history.find('\n') + 1));
    CHECK(site.verify() == problem(report));
  }
}

TEST_CASE("the chain and the addresses go on from three files of a site", "[cli][verify]") {
  const Published site;
  site.build_again(2);
  for (const char* file : {"manifest.sha256", "manifest.json", "manifest-history.jsonl"})
    site.program.write(std::string("fresh/") + file, site.bytes(std::string("public/") + file));
  site.program.write("content/site.toml", "title = \"Verslagen 3\"\n");
  const ProgramResult built = site.program.run({"build", "DIR/content", "DIR/fresh"});
  CHECK(built.code == 0);
  const ProgramResult told = site.program.run({"verify", "DIR/fresh"});
  CHECK(told.code == 0);
  CHECK(told.err.empty());
  CHECK(told.out.find("schakel 3 van de geschiedenis") != std::string::npos);

  fs::rename(site.program.path("content/meetings/raad.md"),
             site.program.path("content/meetings/weg.txt"));
  site.program.write("content/meetings/weg.txt", "Verslag Raad 9 april 2024\n\n1. Opening\n");
  fs::remove_all(site.program.path("fresh"));
  site.program.write("fresh/manifest.sha256", site.bytes("public/manifest.sha256"));
  const ProgramResult lost = site.program.run({"build", "DIR/content", "DIR/fresh"});
  CHECK(lost.err.find("vergaderingen/2024-03-04-veiligheidsraad/") != std::string::npos);
}

TEST_CASE("a manifest.json that is not ours, or not there, is told", "[cli][verify]") {
  const Published site;
  const ProgramResult told = problem(
      "manifest.json: fout: Dit bestand ontbreekt, of openverslag heeft het zo niet "
      "geschreven. De geschiedenis kunnen we niet nalopen. [verify-link]\n"
      "  tip: Zet de site opnieuw op de server, of maak haar opnieuw.\n");
  site.replace("public/manifest.json", "\"number\":1", "\"number\": 1");
  CHECK(site.verify() == told);
  fs::remove(site.program.path("public/manifest.json"));
  CHECK(site.verify() == told);
}

TEST_CASE("a history that was lost or broken is told when the site is made", "[cli][verify]") {
  const Published site;
  site.build_again(2);
  SECTION("lost") {
    fs::remove(site.program.path("public/manifest.json"));
    const ProgramResult told = site.program.build();
    CHECK(told.code == 0);
    CHECK(
        told.err.starts_with("manifest.json: waarschuwing: De site die er stond, heeft geen "
                             "manifest.json. De geschiedenis van wat er is gepubliceerd, begint "
                             "nu opnieuw. [chain-anew]\n"));
    CHECK(site.verify().out == kIntact);
    CHECK(site.program.build().err.empty());
  }
  SECTION("broken") {
    const std::string history = site.bytes("public/manifest-history.jsonl");
    fs::remove(site.program.path("public/manifest-history.jsonl"));
    const std::string told_so =
        "manifest-history.jsonl: waarschuwing: De geschiedenis van wat er is gepubliceerd, klopt "
        "niet: schakel 1 volgt niet op die ervoor. Wie de site nakijkt met openverslag verify, "
        "ziet dat ook. [chain-broken]\n";
    for (int time = 0; time < 2; ++time) {
      const ProgramResult told = site.program.build();
      CHECK(told.code == 0);
      CHECK(told.err.starts_with(told_so));
      CHECK(site.verify().code == 1);
    }
    site.program.write("public/manifest-history.jsonl", history);
    CHECK(site.program.build().err.empty());
    CHECK(site.verify().err.empty());
  }
}

TEST_CASE("what is no site is not checked", "[cli][verify]") {
  const ProgramFixture program;
  CHECK(program.run({"verify", "DIR/public"}) ==
        ProgramResult{2, "",
                      "openverslag: Er is geen map DIR/public met een site. Zeg waar de site is: "
                      "openverslag verify MAP\n"});
  CHECK(program.run({"verify", "DIR/content"}) ==
        ProgramResult{2, "",
                      "openverslag: In DIR/content staat geen manifest.sha256 van openverslag. Er "
                      "is niets om mee te vergelijken.\n"});
}

TEST_CASE("a site is signed with a key of OpenSSH or minisign", "[cli][verify]") {
  const Published site;
  struct Tool {
    const char* make_keys;
    const char* signature;
  };
  const Tool tool = GENERATE(
      Tool{"ssh-keygen -q -t ed25519 -N '' -f key && ssh-keygen -q -t ed25519 -N '' -f other",
           "manifest.json.sig"},
      Tool{"minisign -G -W -s key -p key.pub && minisign -G -W -s other -p other.pub",
           "manifest.json.minisig"});
  INFO(tool.signature);
  REQUIRE(site.shell(tool.make_keys));
  CHECK(site.verify({"--key", "DIR/key.pub"}) ==
        problem(std::string(tool.signature) +
                ": fout: De site is niet met deze sleutel ondertekend: er is geen handtekening. "
                "[verify-unsigned]\n"
                "  tip: Maak de site met openverslag build --sign.\n"));

  REQUIRE(site.program.build({"--sign", "DIR/key"}).code == 0);
  CHECK(site.verify({"--key", "DIR/key.pub"}) == ProgramResult{0, kIntactAndSigned, ""});
  const std::string signature = site.bytes("public/" + std::string(tool.signature));
  fs::remove_all(site.program.path(".openverslag"));
  REQUIRE(site.program.build({"--sign", "DIR/key"}).code == 0);
  CHECK(site.bytes("public/" + std::string(tool.signature)) == signature);

  const std::string bad =
      std::string(tool.signature) + ": fout: De handtekening hoort niet bij de sleutel DIR/";
  const std::string end =
      ". [verify-signature]\n"
      "  tip: De site is veranderd nadat zij ondertekend is, of met een andere sleutel "
      "ondertekend.\n";
  CHECK(site.verify({"--key", "DIR/other.pub"}) == problem(bad + "other.pub" + end));
  // Changed with all that hangs on it, but for the key.
  site.replace("public/manifest.json", "openverslag 0.1.0", "openverslag 0.1.1");
  CHECK(site.verify().code == 0);
  CHECK(site.verify({"--key", "DIR/key.pub"}) == problem(bad + "key.pub" + end));
  REQUIRE(site.program.build().code == 0);
  CHECK_FALSE(fs::exists(site.program.path("public/" + std::string(tool.signature))));
}

TEST_CASE("a build that cannot sign leaves the site as it was", "[cli][verify]") {
  const Published site;
  const auto before = site.program.site();
  site.program.write("content/site.toml", "title = \"Anders\"\n");
  const auto refusal = [&](const std::string& key) {
    const ProgramResult told = site.program.build({"--sign", key});
    CHECK(told.code == 2);
    CHECK(site.program.site() == before);
    return told.err.substr(told.err.rfind("openverslag: "));
  };
  CHECK(refusal("DIR/nergens") == "openverslag: Het bestand DIR/nergens is er niet.\n");
  site.program.write("geen", "geen sleutel\n");
  CHECK(refusal("DIR/geen") == "openverslag: DIR/geen is geen sleutel van minisign of OpenSSH.\n");
  REQUIRE(site.shell("ssh-keygen -q -t ed25519 -N geheim -f locked && cp locked content/"));
  CHECK(refusal("DIR/locked") ==
        "openverslag: ssh-keygen kan niet ondertekenen met de sleutel DIR/locked. De site is "
        "gebleven zoals hij was. Een sleutel met een wachtwoord kan niet zonder dat iemand het "
        "typt: gebruik een sleutel zonder wachtwoord, of ssh-agent.\n");
  CHECK(refusal("DIR/content/locked") ==
        "openverslag: De geheime sleutel DIR/content/locked ligt in de map DIR/content, en kan dan "
        "op de site of bij anderen komen. Bewaar hem daarbuiten.\n");
}

}  // namespace openverslag
