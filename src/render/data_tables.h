// The tables of the open data: their columns and rows.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "site/site.h"
#include "text/pieces.h"

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

  std::size_t count() const { return count_; }  // without the heading

  // Hands on what was not handed on yet: when it is much, or all of it.
  void pass_on(const TakePiece& take) {
    if (bytes_.size() > kPiece) pass_on_all(take);
  }
  void pass_on_all(const TakePiece& take) {
    take(bytes_);
    bytes_.clear();
  }

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
