#include "site/glossary.h"

#include <catch2/catch.hpp>

namespace openverslag {
namespace {

struct GlossaryRead {
  Glossary glossary;
  std::vector<Diagnostic> problems;

  std::string meaning(std::string_view term) const {
    const GlossaryTerm* found = glossary.find(term);
    return found == nullptr ? "" : found->meaning;
  }
};

GlossaryRead read(const std::string& toml) {
  Diagnostics diagnostics;
  GlossaryRead result{read_glossary(Source{"glossary.toml", toml}, diagnostics), {}};
  result.problems = diagnostics.sorted();
  return result;
}

}  // namespace

TEST_CASE("without a file there is a starter set", "[site]") {
  Diagnostics diagnostics;
  const Glossary glossary = read_glossary(std::nullopt, diagnostics);
  for (const char* term : {"BOA", "RIEC", "CdK", "OvJ", "AB", "DB"}) {
    CAPTURE(term);
    REQUIRE(glossary.find(term) != nullptr);
  }
  CHECK(glossary.find("OvJ")->meaning == "officier van justitie");
  CHECK(glossary.find("OvJ")->language == "nl");
  CHECK(diagnostics.empty());
}

TEST_CASE("a term of the publisher is in the language of the site", "[site]") {
  const GlossaryRead own = read("[[term]]\nterm = \"AB\"\nmeaning = \"general board\"\n");
  CHECK(own.glossary.find("AB")->language.empty());
}

TEST_CASE("the publisher's term stands in the place of that of the starter set", "[site]") {
  const GlossaryRead read_terms = read(
      "[[term]]\nterm = \"AB\"\nmeaning = \"avondbestuur\"\nabout = \"Een zin.\"\n"
      "[[term]]\nterm = \"DB\"\nmeaning = \"\"\n");
  CHECK(read_terms.problems.empty());
  CHECK(read_terms.meaning("AB") == "avondbestuur");
  CHECK(read_terms.glossary.find("AB")->about == "Een zin.");
  CHECK(read_terms.meaning("DB") == "");
  CHECK(read_terms.meaning("BOA") != "");
}

TEST_CASE("a publisher may do without the starter set", "[site]") {
  CHECK(read("starter_terms = false\n").glossary.empty());
}

TEST_CASE("a term of two words or twice is told", "[site][bad-input]") {
  const GlossaryRead read_terms = read(
      "[[term]]\nterm = \"A B\"\nmeaning = \"x\"\n"
      "[[term]]\nterm = \"XY\"\nmeaning = \"een\"\n"
      "[[term]]\nterm = \"XY\"\nmeaning = \"twee\"\n");
  CHECK(read_terms.meaning("XY") == "een");
  REQUIRE(read_terms.problems.size() == 2);
  CHECK(read_terms.problems[0] ==
        Diagnostic{Severity::warning, "glossary-word", "glossary.toml", {1, 1}, "", {"A B"}});
  CHECK(read_terms.problems[1] ==
        Diagnostic{Severity::warning, "glossary-twice", "glossary.toml", {7, 1}, "", {"XY"}});
}

}  // namespace openverslag
