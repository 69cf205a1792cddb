#include "document/docx_parts.h"

#include <string_view>

#include "document/docx_layout.h"

namespace openverslag {
namespace {

constexpr std::string_view kUsualDocument = "word/document.xml";

std::string folder_of(const std::string& part) {
  const std::size_t slash = part.rfind('/');
  return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

std::string relations_of(const std::string& part) {
  const std::string folder = folder_of(part);
  return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

// The part that another one names.
std::string part_named(std::string_view target, const std::string& folder) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  return folder + std::string(target);
}

std::string document_part(Package& package) {
  const XmlTree relations = package.read_xml("_rels/.rels");
  for (const XmlNode each : relations.root()) {
    if (each.attribute("Type").ends_with("/officeDocument")) {
      return part_named(each.attribute("Target"), "");
    }
  }
  return std::string(kUsualDocument);
}

}  // namespace

DocxParts read_docx_parts(Package& package) {
  const std::string name = document_part(package);
  DocxParts parts;
  parts.document = package.read_xml(name, without_layout);
  const XmlTree relations = package.read_xml(relations_of(name));
  for (const XmlNode each : relations.root()) {
    const std::string_view type = each.attribute("Type");
    const std::string target = part_named(each.attribute("Target"), folder_of(name));
    if (type.ends_with("/styles")) parts.styles = package.read_xml(target);
    if (type.ends_with("/numbering")) parts.numbering = package.read_xml(target);
    if (type.ends_with("/footnotes")) parts.footnotes = package.read_xml(target);
    if (type.ends_with("/endnotes")) parts.endnotes = package.read_xml(target);
    if (type.ends_with("/hyperlink")) {
      parts.targets.emplace(each.attribute("Id"), each.attribute("Target"));
    }
  }
  return parts;
}

}  // namespace openverslag
