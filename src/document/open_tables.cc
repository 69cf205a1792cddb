#include "document/open_tables.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "document/column_rows.h"
#include "document/white_columns.h"

namespace openverslag {

std::vector<PagePart> with_open_tables(std::vector<PageLine> lines, double right) {
  std::vector<PagePart> parts;
  std::vector<PageLine> running;
  for (std::size_t begin = 0; begin < lines.size();) {
    const auto columns = columns_from(lines, begin);
    if (!columns) {
      running.push_back(std::move(lines[begin++]));
      continue;
    }
    if (!running.empty()) parts.emplace_back(std::exchange(running, {}));
    std::vector<PageLine> rows(std::make_move_iterator(lines.begin() + begin),
                               std::make_move_iterator(lines.begin() + columns->end));
    parts.emplace_back(table_of(std::move(rows), *columns, right));
    begin = columns->end;
  }
  if (!running.empty()) parts.emplace_back(std::move(running));
  return parts;
}

}  // namespace openverslag
