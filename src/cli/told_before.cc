#include "cli/told_before.h"

#include <utility>

#include "text/netstrings.h"

namespace openverslag {
namespace {

std::string key_of(const Diagnostic& one) {
  std::string key = std::to_string(one.place.line) + ":" + std::to_string(one.place.column);
  for (const std::string* part : {&one.rule, &one.file, &one.word}) append_netstring(key, *part);
  for (const std::string& argument : one.arguments) append_netstring(key, argument);
  return key;
}

}  // namespace

std::vector<Diagnostic> ToldBefore::untold(const std::vector<Diagnostic>& report) {
  std::vector<Diagnostic> untold;
  std::unordered_set<std::string> told;
  for (const Diagnostic& one : report) {
    std::string key = key_of(one);
    if (one.severity == Severity::error || !told_.contains(key)) untold.push_back(one);
    told.insert(std::move(key));
  }
  told_ = std::move(told);
  return untold;
}

}  // namespace openverslag
