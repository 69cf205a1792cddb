#include <algorithm>

#include "render/block_writer.h"
#include "text/escape.h"

namespace openverslag {

namespace {

std::size_t width_of(const Table& table) {
  std::size_t width = 0;
  for (const Row& row : table.rows) width = std::max(width, row.cells.size());
  return width;
}

void append_cell(BlockWriter& writer, const Cell& cell, bool heading) {
  std::string& out = writer.out;
  // A heading without words would be announced as one all the same.
  const bool is_header = heading && !cell.paragraphs.empty();
  out += is_header ? "<th scope=\"col\">" : "<td>";
  if (cell.paragraphs.size() == 1) {
    writer.cell_words(cell.paragraphs.front());
  } else {
    for (const Text& paragraph : cell.paragraphs) {
      out += "<p>";
      writer.cell_words(paragraph);
      out += "</p>";
    }
  }
  out += is_header ? "</th>" : "</td>";
}

void append_row(BlockWriter& writer, const Row& row, std::size_t width) {
  std::string& out = writer.out;
  out += "<tr>";
  for (const Cell& cell : row.cells) append_cell(writer, cell, row.heading);
  for (std::size_t column = row.cells.size(); column < width; ++column) out += "<td></td>";
  out += "</tr>\n";
}

void append_rows(BlockWriter& writer, const Table& table) {
  std::string& out = writer.out;
  const std::size_t width = width_of(table);
  const auto first_plain =
      std::ranges::find_if(table.rows, [](const Row& row) { return !row.heading; });
  if (first_plain != table.rows.begin()) out += "<thead>\n";
  for (auto row = table.rows.begin(); row != first_plain; ++row) append_row(writer, *row, width);
  if (first_plain != table.rows.begin()) out += "</thead>\n";
  if (first_plain != table.rows.end()) out += "<tbody>\n";
  for (auto row = first_plain; row != table.rows.end(); ++row) append_row(writer, *row, width);
  if (first_plain != table.rows.end()) out += "</tbody>\n";
}

}  // namespace

void append_table(BlockWriter& writer, const Table& table, std::size_t block,
                  std::uint32_t number) {
  if (width_of(table) == 0) return;
  const std::string label =
      escape_html(writer.setting.language.text("page.table", {std::to_string(number)}));
  std::string& out = writer.out;
  writer.open("div", block, "table");
  out += "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"" + label + "\">\n";
  out += "<table>\n<caption class=\"hidden\">" + label + "</caption>\n";
  append_rows(writer, table);
  out += "</table>\n</div>";
  writer.permalink(block);
  out += "</div>\n";
}

}  // namespace openverslag
