#include "render/data_tables.h"
#include "text/byte_set.h"
#include "text/controls.h"

namespace openverslag {

namespace {

// A program for tables takes what begins with one of these for a formula, and may run it.
constexpr std::string_view kFormulaSigns = "=+-@\t\r";
constexpr ByteSet kToBeQuoted(",\"\r\n");

// Apostrophes before the sign do not count, so that who takes one off such a cell has the words of
// the record again, whatever they are.
bool reads_as_formula(std::string_view cell) {
  const std::size_t first = cell.find_first_not_of('\'');
  return first != cell.npos && kFormulaSigns.find(cell[first]) != kFormulaSigns.npos;
}

void append_cell(std::string& out, std::string_view cell) {
  if (has_controls(cell)) return append_cell(out, without_controls(cell));
  const std::string_view before = reads_as_formula(cell) ? "'" : "";
  if (kToBeQuoted.first_in(cell) == cell.size()) {
    out.append(before).append(cell);
    return;
  }
  out.append("\"").append(before);
  for (std::size_t quote = cell.find('"'); quote != cell.npos; quote = cell.find('"')) {
    out.append(cell.substr(0, quote)).append("\"\"");
    cell.remove_prefix(quote + 1);
  }
  out.append(cell).append("\"");
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
