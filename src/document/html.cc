#include "document/html.h"

#include <algorithm>
#include <variant>

#include "document/html_reader.h"

namespace openverslag {

Document read_html(const Source& source, Diagnostics& diagnostics) {
  Document document{.path = source.path, .front_matter = {}, .blocks = {}};
  PlaceFinder places(source.bytes);
  BlockBuilder builder(document, places);
  FileReport report(source.path, places, diagnostics);
  HtmlReader reader(HtmlReader::Origin::page, builder, report);
  reader.read(source.bytes, 0);
  reader.finish();
  reader.report_unseen();
  const bool has_heading =
      std::any_of(document.blocks.begin(), document.blocks.end(),
                  [](const Block& block) { return std::holds_alternative<Heading>(block); });
  if (!has_heading && !reader.title().empty()) {
    document.front_matter.push_back(
        {.key = "title", .value = reader.title(), .place = {1, 1}, .hint = true});
  }
  return document;
}

}  // namespace openverslag
