#include "document/plain_text.h"

#include <algorithm>
#include <string_view>

#include "document/block_builder.h"

namespace openverslag {

Document read_plain_text(const Source& source) {
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
