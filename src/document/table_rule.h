// The line below the heading row of a Markdown table: "|---|:--:|".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace openverslag {

struct TableRule {
  struct ShortColumn {
    std::size_t offset;   // in the line: where dashes may be added
    std::size_t missing;  // to make three signs
  };
  std::size_t begin = 0;  // of the rule in the line, after quote markers
  std::size_t columns = 0;
  std::vector<ShortColumn> short_columns;
};

// Nothing when the line is no such rule. A rule without any '|' is none.
std::optional<TableRule> read_table_rule(std::string_view line);

}  // namespace openverslag
