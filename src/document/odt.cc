#include "document/odt.h"

#include "document/odt_reader.h"

namespace openverslag {
namespace {

bool has_encryption(XmlNode manifest) {
  for (const XmlNode each : manifest) {
    if (each.child("encryption-data")) return true;
  }
  return false;
}

}  // namespace

bool is_locked_odt(Package& package) {
  if (package.has("encrypted-package")) return true;
  const XmlTree manifest = package.read_xml("META-INF/manifest.xml");
  return has_encryption(manifest.root());
}

bool read_odt(Package& package, Document& document, Diagnostics& diagnostics) {
  if (!package.has("mimetype") && !package.has("META-INF/manifest.xml")) return false;
  const XmlTree content = package.read_xml("content.xml");
  const XmlTree styles = package.read_xml("styles.xml");
  const XmlNode text = content.root().child("body").child("text");
  if (!text || package.problem() != PackageProblem::none) return false;
  ParagraphWriter writer(document, diagnostics);
  OdtReader reader(content.root(), styles.root(), writer);
  reader.read(text);
  document.lines = writer.paragraphs();
  return true;
}

}  // namespace openverslag
