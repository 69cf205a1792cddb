#include "render/data_tables.h"
#include "text/controls.h"

namespace openverslag {

namespace {

// A program for tables takes what begins with one of these for a formula, and may run it.
constexpr std::string_view kFormulaSigns = "=+-@\t\r";

// Apostrophes before the sign do not count, so that who takes one off such a cell has the words of
// the record again, whatever they are.
bool reads_as_formula(std::string_view cell) {
  const std::size_t first = cell.find_first_not_of('\'');
  return first != cell.npos && kFormulaSigns.find(cell[first]) != kFormulaSigns.npos;
}

void append_cell(std::string& out, std::string_view cell) {
  if (has_controls(cell)) return append_cell(out, without_controls(cell));
  const std::string_view before = reads_as_formula(cell) ? "'" : "";
  if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
    out.append(before).append(cell);
    return;
  }
  out.append("\"").append(before);
  for (const char letter : cell) {
    if (letter == '"') out += '"';
    out += letter;
  }
  out += '"';
}

}  // namespace

CsvRows::CsvRows(const std::vector<DataColumn>& columns) {
  for (const DataColumn& column : columns) {
    if (&column != &columns.front()) bytes_ += ',';
    bytes_ += column.name;
  }
  bytes_ += "\r\n";
}

void CsvRows::add(std::initializer_list<std::string_view> cells) {
  bool is_first = true;
  for (const std::string_view cell : cells) {
    if (!is_first) bytes_ += ',';
    append_cell(bytes_, cell);
    is_first = false;
  }
  bytes_ += "\r\n";
  ++count_;
}

}  // namespace openverslag
