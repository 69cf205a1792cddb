#include "document/document.h"

namespace openverslag {
namespace {

void append_line(std::string& out, const std::string& line) {
  if (line.empty()) return;
  if (!out.empty()) out += '\n';
  out += line;
}

}  // namespace

Place place_of(const Block& block) {
  return std::visit(
      [](const auto& kind) -> Place {
        if constexpr (requires { kind.text; }) {
          return kind.text.place;
        } else {
          return kind.rows.empty() ? Place{} : kind.rows.front().place;
        }
      },
      block);
}

std::string plain_text(const Block& block) {
  const auto* table = std::get_if<Table>(&block);
  std::string out;
  if (table == nullptr) {
    std::visit(
        [&out](const auto& kind) {
          if constexpr (requires { kind.text; }) out = kind.text.plain;
        },
        block);
    return out;
  }
  for (const Row& row : table->rows) {
    for (const Cell& cell : row.cells) {
      for (const Text& paragraph : cell.paragraphs) append_line(out, paragraph.plain);
    }
  }
  return out;
}

}  // namespace openverslag
