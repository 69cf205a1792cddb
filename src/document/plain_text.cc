#include "document/plain_text.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "document/block_builder.h"
#include "document/layout_text.h"
#include "document/printed_document.h"
#include "document/running_lines.h"

namespace openverslag {

namespace {

Document read_layout(const Source& source, Diagnostics& diagnostics) {
  Document document{.path = source.path, .front_matter = {}, .blocks = {}};
  std::vector<PrintedPage> pages = pages_of_layout(source.bytes);
  report_running_lines(source.path, take_running_lines(pages), diagnostics);
  document.blocks = blocks_of(std::move(pages));
  return document;
}

}  // namespace

Document read_plain_text(const Source& source, Diagnostics& diagnostics) {
  if (is_layout_text(source.bytes)) return read_layout(source, diagnostics);
  Document document{.path = source.path, .front_matter = {}, .blocks = {}};
  PlaceFinder places(source.bytes);
  BlockBuilder builder(document, places);
  const std::string_view bytes = source.bytes;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = bytes.substr(begin, end - begin);
    if (line.find_first_not_of(" \t\r\f\v") == std::string_view::npos) {
      builder.paragraph_break();
    } else {
      builder.text().new_line();
      builder.text().words(line, begin);
    }
    begin = end + 1;
  }
  builder.end();
  return document;
}

}  // namespace openverslag
