#include "document/office.h"

#include <algorithm>
#include <array>
#include <string>

#include "document/docx.h"
#include "document/file_ending.h"
#include "document/odt.h"
#include "document/package.h"
#include "document/tick_boxes.h"

namespace openverslag {
namespace {

constexpr std::array<std::string_view, 4> kEndings = {".docx", ".docm", ".doc", ".odt"};

// A part by which a format is known.
struct Sign {
  const char* part;
  std::string_view format;
};
constexpr Sign kOtherFormats[] = {{"xl/workbook.xml", "Excel (xlsx)"},
                                  {"xl/workbook.bin", "Excel (xlsb)"},
                                  {"ppt/presentation.xml", "PowerPoint (pptx)"},
                                  {"_rels/.rels", "Word"}};

// What a zip file without minutes is.
std::string other_format(Package& package) {
  for (const Sign& sign : kOtherFormats) {
    if (package.has(sign.part)) return std::string(sign.format);
  }
  return package.has("content.xml") ? "OpenDocument" : "zip";
}

// The ending that the name should have; "" when there are no minutes.
std::string_view read(Package& package, Document& document, Diagnostics& diagnostics) {
  if (package.has("content.xml")) {
    return read_odt(package, document, diagnostics) ? ".odt" : std::string_view();
  }
  return read_docx(package, document, diagnostics) ? ".docx" : std::string_view();
}

void report_name(std::string_view path, std::string_view ending, Diagnostics& diagnostics) {
  const std::string named = ending_of(path);
  const bool is_right = named == ending || (ending == ".docx" && named == ".docm");
  if (!is_right) diagnostics.warning("source-renamed", {path}, {std::string(ending), named});
}

}  // namespace

bool is_office_ending(std::string_view ending) {
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

std::optional<Document> read_office(const Source& source, Diagnostics& diagnostics) {
  Package package(source.bytes);
  Document document{.path = source.path, .front_matter = {}, .blocks = {}};
  const bool is_locked = is_locked_odt(package);
  const auto ending = is_locked ? std::string_view() : read(package, document, diagnostics);
  if (package.problem() == PackageProblem::broken) {
    diagnostics.warning("office-broken", {source.path});
  } else if (package.problem() == PackageProblem::too_large) {
    diagnostics.warning("office-too-large", {source.path});
  } else if (is_locked) {
    diagnostics.warning("office-locked", {source.path});
  } else if (ending.empty()) {
    diagnostics.warning("office-no-document", {source.path}, {other_format(package)});
  } else {
    report_name(source.path, ending, diagnostics);
    read_tick_boxes(document);
    return document;
  }
  return std::nullopt;
}

}  // namespace openverslag
