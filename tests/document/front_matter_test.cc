#include <catch2/catch.hpp>

#include "document/document_fixture.h"

using openverslag::test::read;
using openverslag::test::read_markdown;

TEST_CASE("YAML front matter gives values with their places", "[document]") {
  CHECK(read_markdown("---\n"
                      "title: \"Verslag: de \\\"raad\\\"\"\n"
                      "# opmerking\n"
                      "date:   2020-10-05\n"
                      "tags: [a, 'b c']\n"
                      "aanwezig:\n  - Kaya\n  - 'O''Hara'\n"
                      "soort vergadering: raad\nnote: >\n  een\n  twee\n"
                      "---\nTekst\n") ==
        "2:1 title = Verslag: de \"raad\"\n"
        "4:1 date = 2020-10-05\n"
        "5:1 tags = a, b c\n"
        "6:1 aanwezig = Kaya, O'Hara\n"
        "9:1 soort vergadering = raad\n"
        "10:1 note = een twee\n"
        "P 14:1 Tekst\n");
}

TEST_CASE("TOML front matter gives values with their places", "[document]") {
  CHECK(read_markdown("+++\ntitle = 'Raad'\ndate = 2020-10-05\ntags = ['a', 'b']\n[extra]\nnr = 3\n"
                      "open = true\n+++\n\nTekst\n") ==
        "2:1 title = Raad\n3:1 date = 2020-10-05\n4:1 tags = a, b\n6:1 extra.nr = 3\n"
        "7:1 extra.open = true\nP 10:1 Tekst\n");
}

TEST_CASE("words between two rules are no front matter", "[document]") {
  CHECK(read_markdown("---\n\nNotulen van de raad\n\n---\n\nTekst\n") ==
        "P 3:1 Notulen van de raad\nP 7:1 Tekst\n");
  CHECK(read_markdown("---\nnooit gesloten: ja\n") == "P 2:1 nooit gesloten: ja\n");
}

TEST_CASE("a line of front matter that cannot be read is reported", "[document]") {
  const auto yaml = read("a.md", "---\ntitle: Raad\nzomaar wat\n---\nTekst\n");
  CHECK(yaml.document == "2:1 title = Raad\nP 5:1 Tekst\n");
  CHECK(yaml.problems == "warning 3:1 front-matter-unreadable <zomaar wat>\n");

  const auto toml = read("a.md", "+++\ntitle = Raad\n+++\nTekst\n");
  CHECK(toml.document == "P 1:1 +++⏎title = Raad⏎+++⏎Tekst\n");
  CHECK(toml.problems.starts_with("warning 2:9 front-matter-unreadable <"));
}
