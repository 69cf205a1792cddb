#include "document/table_rule.h"

#include <algorithm>

namespace openverslag {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::size_t after(std::string_view line, std::size_t at, char sign) {
  while (at < line.size() && line[at] == sign) ++at;
  return at;
}

std::size_t after_blanks(std::string_view line, std::size_t at) {
  while (at < line.size() && is_blank(line[at])) ++at;
  return at;
}

// The end of ":--:" at `at`; `at` itself when there is none.
std::size_t read_column(std::string_view line, std::size_t at, TableRule& rule) {
  constexpr std::size_t kFewestSigns = 3;
  std::size_t end = at + (at < line.size() && line[at] == ':' ? 1 : 0);
  const std::size_t dashes = end;
  end = after(line, end, '-');
  if (end == dashes) return at;
  if (end < line.size() && line[end] == ':') ++end;
  if (end - at < kFewestSigns) rule.short_columns.push_back({dashes, kFewestSigns - (end - at)});
  ++rule.columns;
  return end;
}

}  // namespace

std::optional<TableRule> read_table_rule(std::string_view line) {
  if (line.find_first_not_of("|:- \t>") != std::string_view::npos) return std::nullopt;
  if (line.find('|') == std::string_view::npos) return std::nullopt;
  TableRule rule;
  rule.begin = std::min(line.find_first_not_of(" \t>"), line.size());
  std::size_t at = rule.begin;
  if (at < line.size() && line[at] == '|') at = after_blanks(line, at + 1);
  while (at < line.size()) {
    const std::size_t end = read_column(line, at, rule);
    if (end == at) return std::nullopt;
    at = after_blanks(line, end);
    if (at < line.size() && line[at] != '|') return std::nullopt;
    at = after_blanks(line, at + 1);
  }
  if (rule.columns == 0) return std::nullopt;
  return rule;
}

}  // namespace openverslag
