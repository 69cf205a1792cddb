// A name that is hidden is in others: of those nothing is taken away.
#include <catch2/catch.hpp>

#include "cli/program_fixture.h"

namespace openverslag {
namespace {

const std::string kHead =
    "# Verslag Raad, 4 maart 2024\n\n**Aanwezig:** mevrouw A. Valk (voorzitter), S. van der Bergum "
    "(wethouder), J. Bos-Bergum (raadslid)\n\n## 1. Pad\n\n";
const std::string kPage = "vergaderingen/2024-03-04-raad/index.html";

}  // namespace

TEST_CASE("an alderman keeps a name that holds that of a resident", "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                kHead +
                    "Inspreker W. Bergum is tegen. Mevrouw Bergum ook.\n\nWethouder Van der Bergum "
                    "antwoordt. Wethouder v.d. Bergum zegt het toe. De brief van Bergum is er.\n");
  REQUIRE(program.build().code == 0);
  const std::string page = program.page(kPage);
  CHECK(page.find("S. van der Bergum") != page.npos);
  CHECK(page.find("J. Bos-Bergum") != page.npos);
  CHECK(page.find("Van der Bergum") != page.npos);
  CHECK(page.find("v.d. Bergum") != page.npos);
  CHECK(page.find("W. Bergum") == page.npos);
  CHECK(page.find("Mevrouw Bergum") == page.npos);
  CHECK(page.find("brief van Bergum") == page.npos);
  CHECK(program.page("personen/s-van-der-bergum/index.html").find("van der Bergum") !=
        std::string::npos);
}

TEST_CASE("an office, a place or a firm with the name of a resident stays in other minutes",
          "[cli][privacy]") {
  const ProgramFixture program;
  program.write("content/meetings/a.md",
                "# Verslag Raad, 8 april 2024\n\n**Aanwezig:** A. Valk (voorzitter), L. Vissema "
                "(bewoner)\n\n## 1. Pad\n\nNiets.\n");
  program.write("content/meetings/b.md",
                "# Verslag Raad, 4 maart 2024\n\n**Aanwezig:** A. Valk (voorzitter)\n\n## 1. "
                "Pad\n\nWethouder Vissema van Hasterveen licht toe. Gemeente Vissema doet mee. De "
                "motie-Vissema is aangenomen. Vissema BV bouwt het. Mevrouw Vissema belde.\n");
  REQUIRE(program.build().code == 0);
  const std::string page = program.page(kPage);
  for (const char* words :
       {"Wethouder Vissema van", "Gemeente Vissema doet", "motie-Vissema", "Vissema BV"}) {
    INFO(words);
    CHECK(page.find(words) != page.npos);
  }
  CHECK(page.find("Mevrouw Vissema") == page.npos);
}

TEST_CASE("an address behind a link is found, in a web page too", "[cli][privacy]") {
  for (const std::string target : {"mailto:q@zomaar.example", "mailto:q%40zomaar.example",
                                   "tel:0612345678", "https://a.example/?wie=q@zomaar.example"}) {
    INFO(target);
    const ProgramFixture program;
    program.write("content/meetings/a.html",
                  "<h1>Verslag Raad, 4 maart 2024</h1><p>Aanwezig: A. Valk</p><h2>1. Pad</h2>"
                  "<p>Vraag het <a href=\"" +
                      target + "\">hier</a>.</p>");
    const ProgramResult told = program.build();
    INFO(told);
    CHECK(told.code == 1);
    CHECK(told.err.find("zomaar") == std::string::npos);
    CHECK(told.err.find("0612345678") == std::string::npos);
  }
}

TEST_CASE("actions of two numbers are two", "[cli]") {
  const ProgramFixture program;
  for (const std::string month : {"januari", "februari"})
    program.write("content/meetings/" + month + ".md",
                  "# Verslag Raad, 4 " + month +
                      " 2024\n\n**Aanwezig:** A. Valk\n\n## 1. Straat\n\n"
                      "Actie GGD: lantaarnpaal " +
                      (month == "januari" ? "12" : "13") + " van de Dorpsweg herstellen.\n");
  REQUIRE(program.build().code == 0);
  const std::string page = program.page("acties/index.html");
  CHECK(page.find("lantaarnpaal 12") != page.npos);
  CHECK(page.find("lantaarnpaal 13") != page.npos);
}

TEST_CASE("no name stands in the feed of an organisation", "[cli][privacy]") {
  for (const std::string owner : {"Brandweer (Van Dam)", "Politie Piet Zwart",
                                  "Omgevingsdienst en Van Dam", "Werkgroep Piet, Kees en Jan"}) {
    INFO(owner);
    const ProgramFixture program;
    program.write("content/site.toml", "title = \"V\"\nbase_url = \"https://v.example/\"\n");
    program.write(
        "content/meetings/a.md",
        "# Verslag Raad, 4 maart 2024\n\n**Aanwezig:** A. Valk\n\n## 1. Straat\n\nActie " + owner +
            ": de straat vegen.\n");
    REQUIRE(program.build().code == 0);
    const std::string feeds = program.page("abonneren/index.html");
    for (const std::string name : {"Dam", "Piet", "Zwart", "Kees"})
      CHECK(feeds.find(name) == feeds.npos);
  }
}

}  // namespace openverslag
