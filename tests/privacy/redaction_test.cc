// Words that are taken out of a document: which, and what stands in their place.
#include "privacy/redaction.h"

#include <catch2/catch.hpp>

#include "document/reader.h"

namespace openverslag {
namespace {

struct Redacted {
  Document document;
  std::vector<std::size_t> used;
  std::vector<Diagnostic> told;
};

Redacted redact(const std::string& markdown, std::vector<Redaction> redactions = {}) {
  Diagnostics diagnostics;
  const auto source = make_source("meetings/a.md", markdown, diagnostics);
  Redacted result{*read_document(*source, diagnostics), {}, {}};
  PrivacyRules rules;
  rules.redactions = std::move(redactions);
  result.used = openverslag::redact(result.document, rules, diagnostics);
  result.told = diagnostics.sorted();
  return result;
}

std::string words(const Redacted& result) {
  std::string all;
  for (const Block& block : result.document.blocks)
    all += (all.empty() ? "" : "|") + plain_text(block);
  return all;
}

Redaction of_words(const std::string& words, const std::string& shown = "") {
  return {words, "", shown, "", {}};
}

TEST_CASE("words between brackets are not published", "[privacy]") {
  CHECK(words(redact("Zij woont [[aan de Lindelaan]]{.gelakt} en loopt.")) ==
        "Zij woont [geanonimiseerd] en loopt.");
  CHECK(words(redact("Om [[ziekte]]{.gelakt grond=\"Woo 5.1 lid 1\"} weg.")) ==
        "Om [geanonimiseerd: Woo 5.1 lid 1] weg.");
  CHECK(words(redact("Om [[ziekte]]{ .redacted ground=“Woo 5.1” } weg, [[a]]{.gelakt}.")) ==
        "Om [geanonimiseerd: Woo 5.1] weg, [geanonimiseerd].");
  CHECK(words(redact("Om [[ziekte]]{.Gelakt} weg.")) == "Om [geanonimiseerd] weg.");
  CHECK(words(redact("| Wie | Wat |\n|---|---|\n| Bos | de [[kwaal]]{.gelakt} |\n")) ==
        "Wie\nWat\nBos\nde [geanonimiseerd]");
  CHECK(words(redact("# Over [[Bos]]{.gelakt}\n")) == "Over [geanonimiseerd]");
  CHECK(redact("[[a]]{.gelakt}").document.redacted);
  CHECK_FALSE(redact("Hier is niets [[weg]].").document.redacted);
}

TEST_CASE("front matter is redacted too", "[privacy]") {
  const Redacted result = redact("---\ntitle: Hoorzitting [[Bos]]{.gelakt}\n---\n\nWoorden.\n");
  REQUIRE(result.document.front_matter.size() == 1);
  CHECK(result.document.front_matter[0].value == "Hoorzitting [geanonimiseerd]");
}

TEST_CASE("a sign that hides nothing is an error", "[privacy]") {
  for (const char* wrong :
       {"Zij woont [aan de laan]{.gelakt} daar.", "Zij woont [[aan de laan]] daar {.gelakt}.",
        "Zij woont [[aan de laan]]{.gelakt", "Zij [[woont\n\nhier]]{.gelakt} daar.",
        "Zij [[woont]]{.gelakt omdat=\"x\"} daar."}) {
    INFO(wrong);
    const Redacted result = redact(wrong);
    REQUIRE(result.told.size() == 1);
    CHECK(result.told[0].rule == "redaction-sign");
    CHECK(result.told[0].severity == Severity::error);
  }
}

TEST_CASE("brackets that hide nothing are told", "[privacy]") {
  const Redacted result = redact("Zij woont [[aan de laan]] daar.");
  REQUIRE(result.told.size() == 1);
  CHECK(result.told[0].rule == "redaction-bare");
}

TEST_CASE("what is like a sign of redaction and none is an error", "[privacy]") {
  for (const std::string words :
       {"[[Bos]]{.gelak}", "[[Bos]]{.geredigeerd}", "[[Bos]]{#gelakt}", "[[Bos]].gelakt",
        "[[Bos]](.gelakt)", "[[Bos]] {.zwart}", "[x](https://x.example/[[bos]]{.gelakt})"}) {
    INFO(words);
    const Redacted result = redact("Een " + words + " hier.");
    REQUIRE(result.told.size() == 1);
    CHECK(result.told[0].rule == "redaction-sign");
    CHECK(result.told[0].severity == Severity::error);
  }
  CHECK(words(redact("Om [[ziekte]]{\u200B.gelakt} weg.")) == "Om [geanonimiseerd] weg.");
  CHECK(redact("Zie [stuk](https://x.example/stuk_gelakt.pdf) en [[Bos]].").told.size() == 1);
}

TEST_CASE("no link leads to an address that spells hidden words", "[privacy]") {
  for (const std::string target :
       {"https://x.example/zwart-bos.pdf", "https://x.example/?q=Zwart%20Bos", "#zwart-bos"}) {
    INFO(target);
    const Redacted result = redact("Zie [dit](" + target + ").", {of_words("Zwart Bos")});
    const auto& paragraph = std::get<Paragraph>(result.document.blocks.at(0));
    CHECK(paragraph.text.plain == "Zie dit.");
    CHECK(paragraph.text.marks.empty());
    CHECK(result.document.redacted);
    CHECK(result.used == std::vector<std::size_t>{0});
    REQUIRE(result.told.size() == 1);
    CHECK(result.told[0].rule == "link-left-out");
  }
  const Redacted other =
      redact("Zie [dit](https://x.example/zwart-bosje.pdf).", {of_words("Zwart Bos")});
  CHECK(std::get<Paragraph>(other.document.blocks.at(0)).text.marks.size() == 1);
}

TEST_CASE("words of the rules are hidden however they are spelled", "[privacy]") {
  const std::vector<Redaction> rules = {of_words("Jörgstraat d'Aa")};
  for (const char* spelled : {"JÖRGSTRAAT d’Aa", "Jo\xCC\x88rgstraat  D'Aa",
                              "Jörg\xC2\xADstraat d'Aa", "jorgstraat d‘aa"}) {
    INFO(spelled);
    CHECK(words(redact("In de " + std::string(spelled) + ".", rules)) == "In de [geanonimiseerd].");
  }
}

TEST_CASE("a line that ends in hidden words ends there still", "[privacy]") {
  const Redacted result = redact("Hier woont [[Jan]]{.gelakt}\\\nen daar niemand.");
  const Text& text = std::get<Paragraph>(result.document.blocks.at(0)).text;
  CHECK(text.plain == "Hier woont [geanonimiseerd]\nen daar niemand.");
  REQUIRE(text.marks.size() == 2);
  CHECK(text.marks[1].kind == MarkKind::line_break);
}

TEST_CASE("words of the rules are hidden wherever they stand", "[privacy]") {
  const std::vector<Redaction> rules = {of_words("mevrouw P. de Boer", "een bewoner")};
  const Redacted result =
      redact("Mevrouw  P. de\nBoer vraagt iets. Mevrouw P. de Boerema ook.", rules);
  CHECK(words(result) == "[een bewoner] vraagt iets. Mevrouw P. de Boerema ook.");
  CHECK(result.used == std::vector<std::size_t>{0});
  CHECK(redact("Niemand.", rules).used.empty());
  Redaction elsewhere = of_words("Bos");
  elsewhere.file = "meetings/b.md";
  CHECK(words(redact("Bos spreekt.", {elsewhere})) == "Bos spreekt.");
}

TEST_CASE("marks around hidden words stay, those inside go", "[privacy]") {
  const Redacted result =
      redact("Hij **is [[zeer *ziek*]]{.gelakt} thuis** met [Bos](https://bos.example/).",
             {of_words("Bos")});
  const Text& text = std::get<Paragraph>(result.document.blocks.at(0)).text;
  CHECK(text.plain == "Hij is [geanonimiseerd] thuis met [geanonimiseerd].");
  const std::vector<Mark> marks = {
      {MarkKind::bold, 4, 29}, {MarkKind::redacted, 7, 23}, {MarkKind::redacted, 34, 50}};
  CHECK(text.marks == marks);
}

TEST_CASE("a line of a report hides what the page hides", "[privacy]") {
  PrivacyRules rules;
  rules.redactions = {of_words("de Boer")};
  CHECK(without_redacted("Hier woont [[Bos]]{.gelakt} en De Boer.", rules) ==
        "Hier woont [[•••]]{.gelakt} en •• ••••.");
  CHECK(without_redacted("Hier woont Bos]]{.gelakt} niet.", rules) ==
        "•••• ••••• •••]]{.••••••} ••••.");
  CHECK(without_redacted("Quist woont op [[Kerklaan 7 te", rules) ==
        "Quist woont op [[•••••••• • ••");
  CHECK(without_redacted("[[…]]{.gelakt}", rules) == "[[…]]{.gelakt}");
}

}  // namespace
}  // namespace openverslag
