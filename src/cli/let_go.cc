#include "cli/let_go.h"

#include <algorithm>
#include <set>

namespace openverslag {
namespace {

bool is_something_withdrawn(const ReadySite& ready) {
  const std::optional<Date>& last = ready.content.history.last;
  return std::ranges::any_of(ready.site.writings.withdrawals,
                             [&](const Withdrawal& one) { return !last || one.date >= *last; });
}

// Addresses of which nothing says that they had to go.
std::set<std::string> unhidden(const ReadySite& ready, const SpelledNames& hidden,
                               const std::vector<std::string>& let_go) {
  if (is_something_withdrawn(ready)) return {};
  std::set<std::string> all(let_go.begin(), let_go.end());
  for (const Person& person : ready.site.archive.people) {
    if (!person.has_page) all.erase(ready.site.routes.person(person));
  }
  std::erase_if(all, [&](const std::string& address) { return hidden.stand_in(address); });
  return all;
}

void tell(const Diagnostic& one, Severity severity, Diagnostics& told) {
  const Where where{one.file, one.place, one.word};
  if (severity == Severity::error)
    told.error(one.rule, where, one.arguments);
  else if (severity == Severity::warning)
    told.warning(one.rule, where, one.arguments);
  else
    told.note(one.rule, where, one.arguments);
}

}  // namespace

Diagnostics told_by_check(const ReadySite& ready, const SpelledNames& hidden,
                          const std::vector<std::string>& let_go, const Diagnostics& lost) {
  const std::set<std::string> gone = unhidden(ready, hidden, let_go);
  const auto people = std::ranges::count_if(gone, [&](const std::string& address) {
    return address.starts_with(ready.site.routes.people());
  });
  Diagnostics told;
  for (const Diagnostic& one : lost.all()) {
    if (one.rule == "people-lost" && people > 0)
      told.error("people-gone", {one.file}, {std::to_string(people)});
    else if (one.rule == "address-lost" && gone.contains(one.arguments.front()))
      tell(one, Severity::error, told);
    else
      tell(one, one.severity, told);
  }
  return told;
}

}  // namespace openverslag
