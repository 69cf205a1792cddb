#include "text/diagnostic.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace openverslag {
namespace {

auto sort_key(const Diagnostic& diagnostic) {
  return std::tie(diagnostic.file, diagnostic.place, diagnostic.severity, diagnostic.rule,
                  diagnostic.word, diagnostic.arguments);
}

}  // namespace

void Diagnostics::error(std::string_view rule, const Where& where,
                        std::vector<std::string> arguments) {
  add(Severity::error, rule, where, std::move(arguments));
}

void Diagnostics::warning(std::string_view rule, const Where& where,
                          std::vector<std::string> arguments) {
  add(Severity::warning, rule, where, std::move(arguments));
}

void Diagnostics::note(std::string_view rule, const Where& where,
                       std::vector<std::string> arguments) {
  add(Severity::note, rule, where, std::move(arguments));
}

void Diagnostics::append(Diagnostics&& other) {
  std::move(other.all_.begin(), other.all_.end(), std::back_inserter(all_));
  other.all_.clear();
}

bool Diagnostics::has_errors() const {
  return std::any_of(all_.begin(), all_.end(),
                     [](const Diagnostic& each) { return each.severity == Severity::error; });
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> result = all_;
  std::sort(result.begin(), result.end(),
            [](const Diagnostic& a, const Diagnostic& b) { return sort_key(a) < sort_key(b); });
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

void Diagnostics::add(Severity severity, std::string_view rule, const Where& where,
                      std::vector<std::string> arguments) {
  all_.push_back({severity, std::string(rule), std::string(where.file), where.place,
                  std::string(where.word), std::move(arguments)});
}

}  // namespace openverslag
