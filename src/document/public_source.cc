#include "document/public_source.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "document/file_ending.h"

namespace openverslag {
namespace {

void add_line(std::string& out, std::string_view words) {
  for (const char each : words) out += each == '\n' ? ' ' : each;
  out += '\n';
}

std::string line_of(const Row& row) {
  std::string line;
  for (const Cell& cell : row.cells) {
    if (&cell != &row.cells.front()) line += " | ";
    for (const Text& paragraph : cell.paragraphs) {
      if (&paragraph != &cell.paragraphs.front()) line += ' ';
      line += paragraph.plain;
    }
  }
  return line;
}

std::string words_in_lines(const Document& document) {
  std::string out;
  const Block* previous = nullptr;
  for (const Block& block : document.blocks) {
    const auto* item = std::get_if<ListItem>(&block);
    const bool goes_on =
        item != nullptr && previous != nullptr && std::holds_alternative<ListItem>(*previous);
    if (previous != nullptr && !goes_on) out += '\n';
    if (const auto* table = std::get_if<Table>(&block)) {
      for (const Row& row : table->rows) add_line(out, line_of(row));
    } else if (item != nullptr) {
      out.append(2 * static_cast<std::size_t>(item->depth), ' ');
      add_line(out,
               item->marker.empty() ? item->text.plain : item->marker + ' ' + item->text.plain);
    } else {
      add_line(out, plain_text(block));
    }
    previous = &block;
  }
  return out;
}

// Where each line begins, and the end.
std::vector<std::size_t> line_starts(std::string_view bytes) {
  std::vector<std::size_t> starts = {0};
  for (std::size_t at = 0; (at = bytes.find('\n', at)) != std::string_view::npos;)
    starts.push_back(++at);
  starts.push_back(bytes.size());
  return starts;
}

std::string without(std::string bytes, const std::vector<LeftOut>& parts) {
  const std::vector<std::size_t> starts = line_starts(bytes);
  const auto offset = [&](Place place) {
    const std::size_t line = std::min<std::size_t>(place.line - 1, starts.size() - 1);
    return std::min(starts[line] + place.column - 1, bytes.size());
  };
  std::vector<bool> is_out(bytes.size());
  for (const LeftOut& part : parts) {
    for (std::size_t at = offset(part.begin); at < offset(part.end); ++at)
      is_out[at] = bytes[at] != '\n';
  }
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (!is_out[at]) out += bytes[at];
  }
  return out;
}

}  // namespace

bool is_web_page(std::string_view path) {
  const std::string ending = ending_of(path);
  return ending == ".html" || ending == ".htm";
}

std::string public_source(const Source& source, const Document& document) {
  if (is_web_page(source.path)) return words_in_lines(document);
  return document.left_out.empty() ? source.bytes : without(source.bytes, document.left_out);
}

}  // namespace openverslag
