#include "minutes/table_cuts.h"

#include <algorithm>
#include <iterator>

#include "minutes/columns.h"

namespace openverslag {
namespace {

constexpr std::size_t kMostHeaderRows = 20;
constexpr std::size_t kFewestColumns = 3;

// The row that heads an agenda below rows of another kind; 0: none.
std::size_t agenda_heading(const Table& table, const Vocabulary& vocabulary) {
  if (table.rows.size() < 3 || read_columns(table, vocabulary).kind != TableKind::other) return 0;
  const std::size_t end = std::min(table.rows.size() - 1, kMostHeaderRows);
  for (std::size_t index = 1; index < end; ++index) {
    const Row& row = table.rows[index];
    if (row.cells.size() < kFewestColumns) continue;
    if (read_columns(row, vocabulary).kind == TableKind::agenda) return index;
  }
  return 0;
}

}  // namespace

void cut_tables(std::vector<Block>& blocks, const Vocabulary& vocabulary) {
  for (std::size_t index = 0; index < blocks.size(); ++index) {
    auto* table = std::get_if<Table>(&blocks[index]);
    const std::size_t row = table ? agenda_heading(*table, vocabulary) : 0;
    if (row == 0) continue;
    const auto begin = table->rows.begin() + static_cast<std::ptrdiff_t>(row);
    Table agenda;
    std::move(begin, table->rows.end(), std::back_inserter(agenda.rows));
    table->rows.erase(begin, table->rows.end());
    blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(++index), std::move(agenda));
  }
}

}  // namespace openverslag
