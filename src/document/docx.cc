#include "document/docx.h"

#include "document/docx_reader.h"

namespace openverslag {

bool read_docx(Package& package, Document& document, Diagnostics& diagnostics) {
  const DocxParts parts = read_docx_parts(package);
  const bool is_there = parts.document.root().name() == "document";
  if (!is_there || package.problem() != PackageProblem::none) return false;
  ParagraphWriter writer(document, diagnostics);
  DocxReader reader(parts, writer);
  reader.read();
  document.lines = writer.paragraphs();
  return true;
}

}  // namespace openverslag
