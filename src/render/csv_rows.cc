#include "render/data_tables.h"

namespace openverslag {

namespace {

void append_cell(std::string& out, std::string_view cell) {
  if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += cell;
    return;
  }
  out += '"';
  for (const char letter : cell) {
    if (letter == '"') out += '"';
    out += letter;
  }
  out += '"';
}

}  // namespace

CsvRows::CsvRows(const std::vector<DataColumn>& columns) {
  for (const DataColumn& column : columns) {
    if (!bytes_.empty()) bytes_ += ',';
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
