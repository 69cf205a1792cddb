#include "minutes/resident_lines.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "minutes/listed_residents.h"
#include "minutes/passages.h"

namespace openverslag {
namespace {

class LineReader {
 public:
  void read(const Item& item, const ItemText& text) {
    if (item.parent) lines_.push_back({item.title, item.place, LineKind::list});
    for (const Block& block : text.blocks) {
      const bool is_paragraph = std::holds_alternative<Paragraph>(block);
      if (const Text* words = running_text(block))
        read(*words, is_paragraph ? LineKind::paragraph : LineKind::list);
      if (const auto* table = std::get_if<Table>(&block)) read(*table);
    }
  }

  std::vector<ResidentLine> take() { return std::move(lines_); }

 private:
  void read(const Table& table) {
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) {
        for (const Text& text : cell.paragraphs) {
          if (!row.heading)
            read(text, &cell == &row.cells.front() ? LineKind::cell : LineKind::paragraph);
        }
      }
    }
  }

  // In text alone a list may be lines of a paragraph: "- Aa, over de weg", "2. Bee".
  void read(const Text& text, LineKind kind) {
    Place place = text.place;
    const std::string_view rest = text.plain;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < rest.size(); ++at) {
      if (rest[at] != '\n' || behind_marker(rest.substr(at + 1)) == 0) continue;
      add(rest.substr(begin, at - begin), place, kind);
      place.line +=
          static_cast<std::uint32_t>(std::ranges::count(rest.substr(begin, at + 1 - begin), '\n'));
      begin = at + 1;
    }
    add(rest.substr(begin), place, kind);
  }

  void add(std::string_view entry, const Place& place, LineKind kind) {
    const std::size_t marker = behind_marker(entry);
    lines_.push_back({entry.substr(marker), place, marker > 0 ? LineKind::list : kind});
  }

  std::vector<ResidentLine> lines_;
};

}  // namespace

std::vector<ResidentLine> resident_lines(const Item& item, const ItemText& text) {
  LineReader reader;
  reader.read(item, text);
  return reader.take();
}

}  // namespace openverslag
