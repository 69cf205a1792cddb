// The tables of the open data: their columns and rows.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"

namespace openverslag {

struct DataColumn {
  std::string_view name;
  std::string_view type;  // of CSV on the Web: "string", "date", "integer", "anyURI"
};

// A table in the making: CSV (RFC 4180) with a heading. A cell that begins with = + - @, a tab or a
// return, apostrophes before it or not, gets an apostrophe in front, so that no program runs it.
class CsvRows {
 public:
  explicit CsvRows(const std::vector<DataColumn>& columns);
  void add(std::initializer_list<std::string_view> cells);

  // Room for as many rows as this many times those there are, and somewhat more.
  void expect(std::size_t times) { bytes_.reserve(bytes_.size() * times / 16 * 17); }

  std::size_t count() const { return count_; }  // without the heading
  std::string bytes() && { return std::move(bytes_); }

 private:
  std::string bytes_;
  std::size_t count_ = 0;
};

struct DataTable {
  std::string_view kind;  // "decisions": its texts and its name are under this key
  std::vector<DataColumn> columns;
  void (*add_rows)(CsvRows& rows, const Site& site, MeetingIndex meeting);
};

std::vector<DataTable> data_tables();

}  // namespace openverslag
