#include "document/pdf.h"

#include <catch2/catch.hpp>

#include "document/document_fixture.h"
#include "document/printed_fixture.h"
#include "document/reader.h"
#include "text/language.h"
#include "text/report.h"

using namespace openverslag;
using test::content_of;
using test::pdf_of;

namespace {

struct Outcome {
  std::string document;  // "none" when there is none
  std::string problems;
};

Outcome read(const std::string& bytes) {
  Diagnostics diagnostics;
  const auto document = read_document({"a.pdf", bytes, SourceKind::pdf}, diagnostics);
  std::string problems;
  for (const Diagnostic& problem : diagnostics.sorted()) {
    problems += problem.severity == Severity::warning ? "warning " : "note ";
    problems += problem.rule;
    for (const std::string& argument : problem.arguments) problems += " <" + argument + ">";
    problems += "\n";
  }
  return {document ? test::print(*document) : "none", problems};
}

}  // namespace

TEST_CASE("a PDF is read as its text, with pages and lines as places", "[document][pdf]") {
  const Outcome outcome = read(pdf_of(
      {"BT /F2 18 Tf 72 770 Td (Verslag raad) Tj /F1 10 Tf 0 -40 Td (De voorzitter opent de) Tj "
       "14 TL T* (vergadering.) Tj ET",
       content_of({"Daarna", "sluit zij."})}));
  CHECK(outcome.document ==
        "H1 1:1 Verslag raad\nP 1:2 De voorzitter opent de<br>vergadering.\n"
        "P 2:1 Daarna<br>sluit zij.\n");
  CHECK(outcome.problems == "");
}

TEST_CASE("words under paint are taken out; words on paint stay", "[document][pdf]") {
  const Outcome outcome =
      read(pdf_of({"1 1 0 rg 60 690 300 14 re f\n" + content_of({"Aanwezig: Sanne Kuiper", "en"}) +
                   "0 g 116 766 200 14 re f\n"}));
  CHECK(outcome.document == "P 1:1 Aanwezig:<br>en\n");
  CHECK(outcome.problems == "warning pdf-covered-words <2>\n");
}

TEST_CASE("a PDF that gives no text says why, and the other files are read", "[document][pdf]") {
  CHECK(read(pdf_of({"0 g 10 10 100 100 re f"})).problems == "warning pdf-without-text\n");
  CHECK(read(pdf_of({})).problems == "warning pdf-damaged\n");
  CHECK(read("%PDF-1.4\nniets").problems == "warning pdf-damaged\n");
  CHECK(read(pdf_of(std::vector<std::string>(2001, content_of({"tekst"})))).problems ==
        "warning pdf-too-long <2001> <2000>\n");
  CHECK(read(pdf_of({"0 g 10 10 100 100 re f"})).document == "none");
  Diagnostics diagnostics;
  CHECK_FALSE(read_document({"a.pdf", "geen PDF"}, diagnostics).has_value());
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().rule == "pdf-damaged");
}

TEST_CASE("a page without text is told of", "[document][pdf]") {
  CHECK(read(pdf_of({content_of({"tekst"}), "0 g 10 10 100 100 re f"})).problems ==
        "note pdf-page-without-text <2>\n");
}
