// What the columns of a table hold, told by the words of its heading row.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "minutes/vocabulary.h"

namespace openverslag {

enum class Column : std::uint8_t {
  other,
  number,
  subject,
  discussion,
  action,
  owner,
  due,
  status,
  name,
  given,
  infix,
  surname,
  organisation,
  role,
  present,
  absent,
};

enum class TableKind : std::uint8_t { other, agenda, actions, attendance };

struct Columns {
  TableKind kind = TableKind::other;
  std::vector<Column> columns;
  std::vector<std::string> printed;  // the words of the heading row

  std::optional<std::size_t> find(Column column) const;
  bool has(Column column) const { return find(column).has_value(); }
};

// `kind` is other when the row is no heading row that we know.
Columns read_columns(const Row& row, const Vocabulary& vocabulary);
// By the first row of the table.
Columns read_columns(const Table& table, const Vocabulary& vocabulary);

// The words of a cell, its paragraphs and lines parted by blanks.
std::string cell_words(const Cell& cell);
// The words of one column; empty when the row is too short.
std::string cell_words(const Row& row, std::optional<std::size_t> column);
bool is_empty(const Cell& cell);
bool is_empty(const Row& row);

}  // namespace openverslag
