#include "cli/worklist.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace openverslag {
namespace {

// What it costs a reader, in one file, that a rule is broken there.
struct RuleWeight {
  std::string_view rule;  // or the beginning of several
  std::size_t weight;
};

constexpr std::size_t kWholeMeeting = 20;  // it is not on the site
constexpr std::array kWeights = {
    RuleWeight{"pdf-page-without-text", 4},
    RuleWeight{"pdf-covered-words", 8},
    RuleWeight{"blackened-words", 8},
    RuleWeight{"pdf-", kWholeMeeting},
    RuleWeight{"office-", kWholeMeeting},
    RuleWeight{"format-not-read", kWholeMeeting},
    RuleWeight{"source-empty", kWholeMeeting},
    RuleWeight{"file-not-read", 10},
    RuleWeight{"no-date", 10},
    RuleWeight{"impossible-date", 8},
    RuleWeight{"no-minutes", 8},
    RuleWeight{"sidecar-unreadable", 8},
    RuleWeight{"date-conflict", 6},
    RuleWeight{"duplicate-meeting", 6},
    RuleWeight{"duplicate-meeting-time", 6},
    RuleWeight{"override-", 5},
    RuleWeight{"same-person", 4},
    RuleWeight{"near-people", 3},
    RuleWeight{"ambiguous-name", 3},
    RuleWeight{"unknown-speaker", 2},
    RuleWeight{"unknown-office", 2},
};

std::size_t weight_of(const Diagnostic& diagnostic) {
  const auto* found = std::ranges::find_if(kWeights, [&](const RuleWeight& each) {
    return diagnostic.rule == each.rule ||
           (each.rule.ends_with('-') && diagnostic.rule.starts_with(each.rule));
  });
  if (found != kWeights.end()) return found->weight;
  return diagnostic.severity == Severity::note ? 1 : 2;
}

auto order_key(const WorkItem& item) {
  const Diagnostic& first = item.places.front();
  return std::make_tuple(item.severity != Severity::error, -static_cast<std::int64_t>(item.weight),
                         -static_cast<std::int64_t>(item.places.size()),
                         std::string_view(first.file), first.place, std::string_view(item.rule),
                         std::string_view(item.texts.message));
}

void count_files(WorkItem& item) {
  std::set<std::string_view> files;
  for (const Diagnostic& place : item.places) files.insert(place.file);
  item.files = files.size();
  item.weight = files.size() * weight_of(item.places.front());
}

}  // namespace

std::vector<WorkItem> worklist(const std::vector<Diagnostic>& sorted, const Language& language,
                               const LineMask& mask) {
  std::vector<WorkItem> items;
  std::map<std::pair<std::string, std::string>, std::size_t> known;
  // Most are told of many places in the same words; to make those and mask them takes longest.
  std::map<std::pair<std::string_view, std::vector<std::string>>, std::size_t> told;
  for (const Diagnostic& diagnostic : sorted) {
    const auto [item, is_told_first] =
        told.emplace(std::pair(std::string_view(diagnostic.rule), diagnostic.arguments), 0);
    if (is_told_first) {
      RuleTexts texts = rule_texts(diagnostic, language, mask);
      const auto [index, is_new] =
          known.emplace(std::pair(diagnostic.rule, texts.message), items.size());
      if (is_new) items.push_back({diagnostic.severity, diagnostic.rule, std::move(texts), {}});
      item->second = index->second;
    }
    items[item->second].places.push_back(diagnostic);
  }
  for (WorkItem& item : items) count_files(item);
  std::ranges::sort(items, {}, order_key);
  return items;
}

}  // namespace openverslag
