#include <cstddef>
#include <string>

#include "document/reader.h"

namespace openverslag {
namespace {

// Sets words down at their places, each paragraph on a line of its own.
class Lines {
 public:
  void add(const Text& text) {
    while (line_ < text.place.line) {
      ++line_;
      lines_ += '\n';
      begin_ = lines_.size();
    }
    const std::size_t column = text.place.column - 1;
    if (lines_.size() < begin_ + column) lines_.resize(begin_ + column, ' ');
    for (const char each : text.plain) lines_ += each == '\n' ? ' ' : each;
  }
  std::string take() && { return std::move(lines_); }

 private:
  std::string lines_;
  std::size_t line_ = 1;
  std::size_t begin_ = 0;  // of the line
};

void add(const Table& table, Lines& lines) {
  for (const Row& row : table.rows) {
    for (const Cell& cell : row.cells) {
      for (const Text& paragraph : cell.paragraphs) lines.add(paragraph);
    }
  }
}

}  // namespace

std::string lines_of(const Source& source) {
  if (source.kind != SourceKind::zip) return {};
  Diagnostics reported_before;
  const auto document = read_document(source, reported_before);
  if (!document) return {};
  Lines lines;
  for (const Block& block : document->blocks) {
    if (const auto* table = std::get_if<Table>(&block)) add(*table, lines);
    std::visit(
        [&lines](const auto& kind) {
          if constexpr (requires { kind.text; }) lines.add(kind.text);
        },
        block);
  }
  return std::move(lines).take();
}

}  // namespace openverslag
