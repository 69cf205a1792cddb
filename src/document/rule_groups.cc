#include "document/rule_groups.h"

#include <algorithm>
#include <map>
#include <utility>

#include "document/groups.h"

namespace openverslag {
namespace {

// More lines than this on a page are a drawing.
constexpr std::size_t kMostRules = 1500;

// Pieces of one line put together.
std::vector<Rule> whole_rules(std::vector<Rule> rules) {
  std::sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) {
    return a.horizontal != b.horizontal ? a.horizontal : a.at < b.at;
  });
  // Pieces of one line may differ a little in where they stand.
  for (std::size_t index = 1; index < rules.size(); ++index) {
    const Rule& before = rules[index - 1];
    if (before.horizontal == rules[index].horizontal && rules[index].at - before.at < 0.7)
      rules[index].at = before.at;
  }
  std::sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) {
    if (a.horizontal != b.horizontal) return a.horizontal;
    return a.at != b.at ? a.at < b.at : a.begin < b.begin;
  });
  std::vector<Rule> whole;
  for (const Rule& rule : rules) {
    Rule* last = whole.empty() ? nullptr : &whole.back();
    const bool same = last != nullptr && last->horizontal == rule.horizontal &&
                      last->at == rule.at && rule.begin <= last->end + kWidestHole;
    if (same)
      last->end = std::max(last->end, rule.end);
    else
      whole.push_back(rule);
  }
  return whole;
}

bool touch(const Rule& across, const Rule& down) {
  return down.at >= across.begin - kWidestHole && down.at <= across.end + kWidestHole &&
         across.at >= down.begin - kWidestHole && across.at <= down.end + kWidestHole;
}

// The rules of each table.
std::vector<std::vector<Rule>> tables_of(const std::vector<Rule>& rules) {
  Groups groups(rules.size());
  const auto first_down = static_cast<std::size_t>(
      std::find_if(rules.begin(), rules.end(), [](const Rule& rule) { return !rule.horizontal; }) -
      rules.begin());
  for (std::size_t across = 0; across < first_down; ++across) {
    for (std::size_t down = first_down; down < rules.size(); ++down) {
      if (touch(rules[across], rules[down])) groups.join(across, down);
    }
  }
  std::map<std::size_t, std::vector<Rule>> tables;
  for (std::size_t index = 0; index < rules.size(); ++index)
    tables[groups.find(index)].push_back(rules[index]);
  std::vector<std::vector<Rule>> out;
  for (auto& [first, table] : tables) {
    if (table.size() > 2) out.push_back(std::move(table));
  }
  return out;
}

}  // namespace

std::vector<std::vector<Rule>> rule_groups_of(std::vector<Rule> rules) {
  const std::vector<Rule> whole = whole_rules(std::move(rules));
  return whole.size() > kMostRules ? std::vector<std::vector<Rule>>{} : tables_of(whole);
}

}  // namespace openverslag
