// What the clerk writes beside the minutes is published, and goes through the same gate.
#include <catch2/catch.hpp>

#include "cli/second_build_fixture.h"

namespace openverslag {
namespace {

constexpr std::string_view kPlans =
    "[[meeting]]\nbody = \"Veiligheidsoverleg\"\ndate = 2030-01-07\n"
    "place = \"Bij Zwartbroek, [[Kade 1]]{.gelakt}\"\n"
    "agenda = [\"1. Brief van mevrouw C. Oord\", \"2. Brug\"]\n";
constexpr std::string_view kTerms =
    "[[term]]\nterm = \"DSO\"\nmeaning = \"overleg van Zwartbroek\"\n"
    "about = \"Bedacht door C. Oord aan de [[Kade 1]]{.gelakt}.\"\n"
    "[[term]]\nterm = \"ZWB\"\nmeaning = \"iets geheims\"\n";
constexpr std::string_view kBodies =
    "[[body]]\nid = \"vo\"\nname = \"Veiligheidsoverleg\"\n"
    "description = \"Geleid door Zwartbroek en mevrouw Oord, [[Kade 1]]{.gelakt}.\"\n";
constexpr std::string_view kPage =
    "---\ntitle: Over Zwartbroek\n---\n\nMevrouw C. Oord woont op de [[Kade 1]]{.gelakt}.\n";

struct Folder : ProgramFixture {
  Folder() { write("content/meetings/2022-01-24-vo.md", kMinutes); }
};

}  // namespace

TEST_CASE("words and people are kept out of plans, terms, bodies and pages too",
          "[cli][privacy][withdraw]") {
  const Folder folder;
  folder.write("content/planned.toml", kPlans);
  folder.write("content/glossary.toml", kTerms);
  folder.write("content/bodies.toml", kBodies);
  folder.write("content/pages/wie.md", kPage);
  folder.write("content/privacy.toml",
               "[[redact]]\nwords = \"Zwartbroek\"\n[[redact]]\nwords = \"ZWB\"\n");
  folder.write("content/withdrawn.toml",
               "[[withdrawn]]\nperson = \"C. Oord\"\ndate = 2024-01-01\nreason = \"x\"\n");
  const ProgramResult outcome = folder.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  for (const char* secret : {"Zwartbroek", "Kade 1", "Oord", "ZWB", "iets geheims"}) {
    CAPTURE(secret);
    CHECK(folder.files_with(secret).empty());
  }
  const std::string mark = "[geanonimiseerd]";
  CHECK(holds(folder.page("vergaderingen/2030-01-07-vo/index.html"), "Bij " + mark + ", " + mark));
  CHECK(holds(folder.page("vergaderingen/2030-01-07-vo/index.html"), "Brief van " + mark));
  CHECK(holds(folder.page("afkortingen/index.html"), "overleg van " + mark));
  CHECK(holds(folder.page("afkortingen/index.html"), "Bedacht door " + mark + " aan de " + mark));
  CHECK(holds(folder.page("organen/vo/index.html"),
              "Geleid door " + mark + " en " + mark + ", " + mark + "."));
  CHECK(holds(folder.page("wie/index.html"), "woont op de <span class=\"redacted\">" + mark));
  // They were found, so nobody is told that they hide nothing.
  CHECK_FALSE(holds(outcome.err, "redaction-unused"));
  CHECK_FALSE(holds(outcome.err, "withdrawn-nobody"));
}

TEST_CASE("a surname that somebody in the registry has too stays, and is told of",
          "[cli][privacy][withdraw]") {
  const Folder folder;
  folder.write("content/people.toml", "[[person]]\nname = \"B. Oord\"\n");
  folder.write("content/pages/wie.md", "Mevrouw Oord en C. Oord.\n\nDe heer B. Oord.\n");
  folder.write("content/withdrawn.toml",
               "[[withdrawn]]\nperson = \"C. Oord\"\ndate = 2024-01-01\nreason = \"x\"\n");
  const ProgramResult outcome = folder.build();
  INFO(outcome);
  CHECK(outcome.code == 0);
  CHECK(holds(folder.page("wie/index.html"),
              "<p>Mevrouw Oord en <span class=\"redacted\">[geanonimiseerd]</span>.</p>\n"
              "<p>De heer B. Oord.</p>"));
  CHECK(holds(outcome.err, "pages/wie.md:1:9: waarschuwing: "));
  CHECK(holds(outcome.err, "[hidden-name-shared]"));
}

TEST_CASE("a sign that is not understood is an error in every file", "[cli][privacy]") {
  const Folder folder;
  folder.write("content/planned.toml",
               "[[meeting]]\nbody = \"VO\"\ndate = 2030-01-07\nplace = \"[[Kade 1]{.gelakt}\"\n");
  const ProgramResult outcome = folder.build();
  CHECK(outcome.code == 1);
  CHECK(holds(outcome.err, "planned.toml:1:1: fout: "));
  CHECK(holds(outcome.err, "[redaction-sign]"));
  CHECK_FALSE(holds(outcome.err, "Kade 1"));
}

TEST_CASE("personal data in any file that is published stops the site", "[cli][privacy]") {
  const std::string file = GENERATE("glossary.toml", "bodies.toml", "people.toml", "topics.toml");
  const Folder folder;
  folder.write("content/" + file,
               file == "glossary.toml"
                   ? "[[term]]\nterm = \"DSO\"\nmeaning = \"x\"\nabout = \"Bel 06-12345678\"\n"
               : file == "bodies.toml"
                   ? "[[body]]\nid = \"vo\"\nname = \"VO\"\ndescription = \"Bel 06-12345678\"\n"
               : file == "people.toml"
                   ? "[[person]]\nname = \"A. Aa\"\n[[person.role]]\nrole = \"Bel 06-12345678\"\n"
                   : "[[theme]]\nid = \"a\"\n\nlabel = \"Bel 06-12345678\"\nkeywords = [\"a\"]\n");
  const ProgramResult outcome = folder.build();
  INFO(outcome);
  CHECK(outcome.code == 1);
  CHECK(holds(outcome.err, file + ":4:"));
  CHECK(holds(outcome.err, "fout: Hier staat een telefoonnummer. [leak-phone]"));
  CHECK(folder.site().empty());
  const ProgramResult review =
      folder.run({"privacy", "review", "DIR/content"}, "j\nVan de griffie\n");
  CHECK(holds(review.out, file + ":4: Hier staat een telefoonnummer."));
  CHECK(folder.build().code == 0);
}

}  // namespace openverslag
